package netsh.shell.document;

/** How what a text shows below a command stands to what the machine does. */
enum Verdict {
    /** The machine prints what the text shows, up to what was compared by shape. */
    AGREES,
    /** The command works, and the text shows nothing of what it prints. */
    NOTHING_SHOWN,
    /** The machine prints something else. */
    DIFFERS,
    /** The machine prints what the text shows, and ends with another status than it says. */
    OTHER_STATUS,
    /** The machine refuses the command, and the text does not show so. */
    FAILS,
    /** The command was not run. */
    NOT_RUN;

    boolean isDisagreement() {
        return this == DIFFERS || this == OTHER_STATUS || this == FAILS;
    }
}
