package netsh.commands.process;

/** {@code /dev/null}: empty to read, bottomless to write. */
public final class NullFile extends OpenFile {
    @Override
    public int read(Process reader, byte[] buffer, int offset, int length) {
        return -1;
    }

    @Override
    public void write(Process writer, byte[] buffer, int offset, int length) {
        // takes everything
    }
}
