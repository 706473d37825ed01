package netsh.shell.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import netsh.shell.session.Recording;
import netsh.shell.session.Session;
import netsh.shell.session.SessionStore;

/** What own commands work on: the session, the file it is recorded to, and the person's terminal. */
public final class Workbench {
    private final PrintWriter out;
    private final PrintWriter err;
    private final SessionStore store;
    private final Path directory;
    private final Recording recording = new Recording();
    private Session session;

    /**
     * A workbench.
     *
     * @param directory what relative names of the user's files are relative to
     */
    public Workbench(Session session, SessionStore store, Path directory, PrintWriter out, PrintWriter err) {
        this.session = session;
        this.store = store;
        this.directory = directory;
        this.out = out;
        this.err = err;
    }

    /** The present session. */
    public Session session() {
        return session;
    }

    /** Puts another session in its place, which is left. */
    public void replaceSession(Session other) {
        recording.stop();
        session.leave();
        session.close();
        session = other;
    }

    /** The file that the session is recorded to. */
    public Recording recording() {
        return recording;
    }

    /** Sessions of before. */
    public SessionStore store() {
        return store;
    }

    /** Where results go. */
    public PrintWriter out() {
        return out;
    }

    /** Where complaints go. */
    public PrintWriter err() {
        return err;
    }

    /** A file of the user's by the name that was typed. */
    public Path file(String name) {
        return directory.resolve(name);
    }
}
