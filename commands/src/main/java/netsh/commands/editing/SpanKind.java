package netsh.commands.editing;

/** What a part of a command line is, as an editor colours it. */
public enum SpanKind {
    /** A command that is there. */
    COMMAND,
    /** A command that is not there. */
    UNKNOWN_COMMAND,
    /** A builtin of the shell or a reserved word. */
    BUILTIN,
    /** A word of a tool's language. */
    KEYWORD,
    /** An option. */
    OPTION,
    /** The name of something that exists. */
    NAME,
    /** The name of something that would have to exist. */
    UNKNOWN_NAME,
    /** Quoted text. */
    STRING,
    /** A variable or an arithmetic expansion. */
    VARIABLE,
    /** A comment. */
    COMMENT,
    /** An operator of the shell. */
    OPERATOR,
    /** Where the shell or the tool stops understanding. */
    ERROR
}
