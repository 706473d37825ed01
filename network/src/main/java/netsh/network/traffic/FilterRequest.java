package netsh.network.traffic;

import java.util.List;

/**
 * A filter that shall be added.
 *
 * @param parent what it shall hang on
 * @param preference its preference; 0 for one below all that there are
 * @param protocol the Ethernet type of the frames that it is for; {@link TrafficControl#ALL_PROTOCOLS} for all
 * @param kind its kind
 * @param match what it looks for
 * @param classId the class that it leads to; 0 for none
 * @param actions what it does
 */
public record FilterRequest(
        int parent, int preference, int protocol, String kind, FilterMatch match, int classId, List<ActionRequest> actions) {
    /** An action that it shall have. */
    public sealed interface ActionRequest permits GactRequest, MirredRequest {}

    /**
     * Lets frames pass or drops them.
     *
     * @param verdict what becomes of them
     */
    public record GactRequest(Gact.Verdict verdict) implements ActionRequest {}

    /**
     * Sends frames out by another link.
     *
     * @param target the link
     * @param isRedirect whether the frame itself goes, not a copy
     */
    public record MirredRequest(TrafficDevice target, boolean isRedirect) implements ActionRequest {}
}
