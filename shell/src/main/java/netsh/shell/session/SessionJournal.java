package netsh.shell.session;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A session's journal, which begins with the first thing worth writing down. Trouble with the disk never ends a session:
 * it is told once, and what could not be written is tried again with what comes next.
 */
final class SessionJournal {
    private final Optional<SessionStore> store;
    private final long seed;
    private Optional<Journal> journal;
    private final Deque<JournalEntry> unwritten = new ArrayDeque<>();
    private Optional<String> trouble = Optional.empty();
    private boolean troubled;
    private boolean together;

    private SessionJournal(Optional<SessionStore> store, long seed, Optional<Journal> journal) {
        this.store = store;
        this.seed = seed;
        this.journal = journal;
    }

    static SessionJournal in(SessionStore store, long seed) {
        return new SessionJournal(Optional.of(store), seed, Optional.empty());
    }

    static SessionJournal of(Journal journal) {
        return new SessionJournal(Optional.empty(), 0, Optional.of(journal));
    }

    static SessionJournal none() {
        return new SessionJournal(Optional.empty(), 0, Optional.empty());
    }

    void append(JournalEntry entry) {
        if (journal.isEmpty() && (store.isEmpty() || entry instanceof JournalEntry.Left)) {
            return;
        }
        unwritten.add(entry);
        try {
            if (journal.isEmpty()) {
                journal = Optional.of(store.get().create());
                journal.get().setForcesEach(!together);
                unwritten.addFirst(new JournalEntry.Began(seed));
            }
            while (!unwritten.isEmpty()) {
                journal.get().append(unwritten.peek());
                unwritten.remove();
            }
            troubled = false;
        } catch (IOException notWritten) {
            tell(notWritten);
        }
    }

    private void tell(IOException reason) {
        if (!troubled) {
            String file = journal.map(open -> open.file().toString()).orElse("the state directory");
            trouble = Optional.of("the steps are not being journalled: " + file + ": " + reason.getMessage()
                    + "; save FILE keeps them elsewhere");
        }
        troubled = true;
    }

    Optional<String> takeTrouble() {
        Optional<String> told = trouble;
        trouble = Optional.empty();
        return told;
    }

    void together(Runnable manySteps) {
        setForcesEach(false);
        try {
            manySteps.run();
        } finally {
            setForcesEach(true);
        }
    }

    private void setForcesEach(boolean each) {
        together = !each;
        try {
            if (journal.isPresent()) {
                journal.get().setForcesEach(each);
            }
        } catch (IOException notForced) {
            tell(notForced);
        }
    }

    void close() {
        try {
            if (journal.isPresent()) {
                journal.get().close();
            }
        } catch (IOException closedAnyway) {
            tell(closedAnyway);
        }
    }
}
