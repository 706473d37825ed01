package netsh.commands.process;

/**
 * An open file description: what one or more descriptors of one or more processes refer to. It closes when the last of
 * them lets go.
 */
public abstract class OpenFile {
    private int references;

    /** Adds a descriptor that refers to this; answers this. */
    public final OpenFile retain() {
        references++;
        return this;
    }

    /** Takes a descriptor away; the last one closes the file. */
    public final void release() {
        if (--references == 0) {
            close();
        }
    }

    /**
     * Reads what is there, waiting for at least one byte.
     *
     * @return the number of bytes read, -1 at the end of the file
     */
    public abstract int read(Process reader, byte[] buffer, int offset, int length);

    /** Writes all of it, waiting for room where it must. */
    public abstract void write(Process writer, byte[] buffer, int offset, int length);

    /** Whether a read would not wait now (poll(2)); so it is with all files but pipes. */
    public boolean isReadable() {
        return true;
    }

    /** Whether this is a person's terminal; what is printed to one appears line by line. */
    public boolean isTerminal() {
        return false;
    }

    /**
     * A shell says that the next line it reads is a command; nothing happens to files that are no terminal.
     *
     * @param text what the terminal is to show in front of the line
     * @param status how the command before ended
     */
    public void prompt(String text, int status) {}

    /** Moves a regular file's position back over bytes that were read but not used; does nothing on a stream. */
    public boolean unread(int bytes) {
        return false;
    }

    /** Called when nobody refers to the file any more. */
    protected void close() {
    }
}
