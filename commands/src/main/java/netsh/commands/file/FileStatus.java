package netsh.commands.file;

/**
 * What stat(2) tells.
 *
 * @param type          what it is
 * @param mode          the permission bits, 0 to 07777
 * @param size          the length in bytes
 * @param modifiedNanos when it was last written, in virtual nanoseconds since the simulation began
 * @param links         the number of names; 2 and more for a directory
 */
public record FileStatus(FileType type, int mode, long size, long modifiedNanos, int links) {
    /** Whether it is a directory. */
    public boolean isDirectory() {
        return type == FileType.DIRECTORY;
    }

    /** Whether it is an ordinary file. */
    public boolean isRegular() {
        return type == FileType.REGULAR;
    }

    /** Whether anybody may execute it. */
    public boolean isExecutable() {
        return (mode & 0111) != 0;
    }
}
