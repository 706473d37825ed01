package netsh.commands.tool;

/** What a word of a command line turns out to be, the most telling first. */
public enum WordMeaning {
    /** The name of a program or function that can be run. */
    COMMAND,
    /** A word of the shell's own: a builtin or a reserved word. */
    BUILTIN,
    /** An option of the tool. */
    OPTION,
    /** A word of the tool's language. */
    KEYWORD,
    /** The name of something that exists. */
    NAME,
    /** A value that nothing need be known of. */
    VALUE,
    /** A command's name that nothing answers to. */
    UNKNOWN_COMMAND,
    /** A name where something must exist that does not. */
    UNKNOWN_NAME,
    /** A word that the tool refuses there. */
    WRONG
}
