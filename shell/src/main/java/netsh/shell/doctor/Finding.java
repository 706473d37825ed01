package netsh.shell.doctor;

import java.util.List;

/**
 * Something in a lab that is wrong or likely to be.
 *
 * @param severity how bad it is
 * @param kind what kind of finding, a few words
 * @param place where, as a user would name it
 * @param sentence what it is and why it matters, with a full stop
 * @param repair commands that would change it; empty where a person has to decide
 */
public record Finding(Severity severity, String kind, String place, String sentence, List<String> repair) {
    /** How bad a finding is, the worst first. */
    public enum Severity {
        /** Packets get lost because of it. */
        ERROR,
        /** Packets will get lost in cases that are likely to come. */
        WARNING,
        /** Something has no effect, or not the one that was meant. */
        NOTE
    }

    /** Keeps its own copy of the commands. */
    public Finding {
        repair = List.copyOf(repair);
    }
}
