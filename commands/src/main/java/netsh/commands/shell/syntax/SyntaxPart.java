package netsh.commands.shell.syntax;

/** What a part of a text is in the shell language. */
public enum SyntaxPart {
    /** A comment up to the end of its line. */
    COMMENT,
    /** An operator such as a semicolon or a bar; also what opens and closes a substitution. */
    OPERATOR,
    /** A reserved word where it is one. */
    RESERVED_WORD,
    /** A word of a simple command: its name or an argument. */
    COMMAND_WORD,
    /** An assignment before a command. */
    ASSIGNMENT,
    /** The file of a redirection. */
    REDIRECTION_TARGET,
    /** Any other word: a pattern, an element of a list, a name. */
    OTHER_WORD,
    /** A part of a word between quotes, these included. */
    QUOTED,
    /** A parameter or an arithmetic expansion. */
    PARAMETER
}
