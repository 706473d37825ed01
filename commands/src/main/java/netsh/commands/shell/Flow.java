package netsh.commands.shell;

/** Whether commands go on one after another, or what carries execution elsewhere. */
enum Flow {
    NEXT,
    /** {@code break}: leaves so many loops. */
    BREAK,
    /** {@code continue}: goes on with the next turn of a loop. */
    CONTINUE,
    /** {@code return}: leaves the function or sourced file. */
    RETURN,
    /** {@code exit}: leaves the shell. */
    EXIT,
    /** An error: the rest of the command line is not run. */
    ABANDON
}
