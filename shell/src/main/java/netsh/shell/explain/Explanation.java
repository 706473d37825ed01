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
public record Explanation(Probe probe, List<Row> request, List<Row> reply, List<AddressQuestion> questions, Verdict verdict) {
    /** A question for a neighbour's hardware address that found no answer, or whose answer got lost. */
    public record AddressQuestion(String about, List<Row> rows) {}

    /** Whether an answer came back. */
    public boolean arrived() {
        return verdict instanceof Verdict.Arrived;
    }
}
