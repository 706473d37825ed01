package netsh.shell.explain;

import java.util.List;

/**
 * The answer to "why".
 *
 * @param probe what was sent
 * @param request the rows of its way
 * @param reply the rows of the answer's way; empty where there was none
 * @param questions for each neighbour that was asked for in vain, what was asked and the rows of the question's way
 * @param verdict how it fared
 */
record Explanation(Probe probe, List<Row> request, List<Row> reply, List<Question> questions, Verdict verdict) {
    /** A question for a neighbour's hardware address that found no answer, or whose answer got lost. */
    record Question(String about, List<Row> rows) {}

    boolean arrived() {
        return verdict instanceof Verdict.Arrived;
    }
}
