package netsh.commands.file;

/** How a file is opened (open(2)). */
public enum OpenMode {
    READ,
    /** For writing, created where missing, emptied where not. */
    WRITE,
    /** For writing at the end, created where missing. */
    APPEND,
    /** For both, created where missing, not emptied. */
    READ_WRITE
}
