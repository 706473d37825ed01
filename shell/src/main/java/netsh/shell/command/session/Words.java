package netsh.shell.command.session;

import netsh.shell.session.Session;

/** Sentences that several commands about the session say. */
final class Words {
    private Words() {}

    /** Where the session stands. */
    static String position(Session session) {
        int last = session.position() + session.undone().size();
        String where = session.position() == 0 ? "at the start" : "after step " + session.position();
        return where + (last == session.position() ? "" : " of " + last) + (session.branch().equals("main") ? "" : " on branch " + session.branch());
    }

    /** What an undo did. */
    static String undone(Session session, int from) {
        int first = session.position() + 1;
        String which = first == from ? "step " + first : "steps " + first + " to " + from;
        return "undid " + which + "; now " + position(session);
    }

    /** A number of steps. */
    static String steps(int count) {
        return count == 1 ? "1 step" : count + " steps";
    }

    /** That there is a number of something. */
    static String are(int count, String what) {
        return count == 1 ? "is 1 " + what : "are " + count + " " + what + "s";
    }
}
