package netsh.shell.session;

/** What a journal holds: what happened to a session, in order. */
sealed interface JournalEntry {
    /** The session began, in a lab of this seed. */
    record Began(long seed) implements JournalEntry {}

    /** A step ended; it follows the node at which the cursor stood. */
    record Ran(RecordedStep step) implements JournalEntry {}

    /** The cursor moved to a node of a branch, which begins there where it is new. */
    record Moved(int node, String branch) implements JournalEntry {}

    /** A branch was dropped. */
    record Dropped(String branch) implements JournalEntry {}

    /** The state at the cursor got a name. */
    record Marked(String checkpoint) implements JournalEntry {}

    /** The way to the cursor is in a file of the user's. */
    record Saved() implements JournalEntry {}

    /** The user left. */
    record Left() implements JournalEntry {}
}
