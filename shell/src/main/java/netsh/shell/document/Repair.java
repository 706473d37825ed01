package netsh.shell.document;

import java.util.List;

/**
 * Something that may put a failing command right.
 *
 * @param kind what was wrong, if it does
 * @param explanation what would be right
 * @param steps the session with it
 */
record Repair(FindingKind kind, String explanation, List<Step> steps) {
    Repair {
        steps = List.copyOf(steps);
    }

    /** The same, and how many other disagreements it settled. */
    Repair settling(int others) {
        String more = others == 1 ? "; one more disagreement goes away with that"
                : "; " + others + " more disagreements go away with that";
        return new Repair(kind, others <= 0 ? explanation : explanation + more, steps);
    }
}
