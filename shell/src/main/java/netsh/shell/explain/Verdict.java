package netsh.shell.explain;

import java.util.List;
import netsh.network.trace.DropReason;

/** How a probe fared. */
public sealed interface Verdict {
    /**
     * It arrived and the answer came back.
     *
     * @param reasons why it works, a sentence each
     * @param warnings what is odd all the same, a sentence each
     */
    record Arrived(List<String> reasons, List<String> warnings) implements Verdict {}

    /**
     * The request or the answer was lost.
     *
     * @param reply whether it was the answer
     * @param place where, as a user would name it
     * @param reason the kernel's reason there
     * @param causes what is behind it, a sentence each
     * @param repair commands that were tried in a copy and make it arrive; empty where none was found
     */
    record Lost(boolean reply, String place, DropReason reason, List<String> causes, List<String> repair)
            implements Verdict {
        /** What happened, in one sentence. */
        public String sentence() {
            return reply
                    ? "The request arrived; the answer was lost at " + place + "."
                    : "The request was lost at " + place + ".";
        }
    }
}
