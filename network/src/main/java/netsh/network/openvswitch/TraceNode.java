package netsh.network.openvswitch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A step of a translation and those that belong to it (struct oftrace_node). */
public final class TraceNode {
    private final Step step;
    private final List<TraceNode> below = new ArrayList<>(0);

    /** What happened. */
    public sealed interface Step {}

    /** A bridge took the packet. */
    public record BridgeEntered(String bridge) implements Step {}

    /** A table was looked at; empty where no rule matched. */
    public record TableLooked(int table, Optional<FlowRule> rule) implements Step {}

    /** An action was done. */
    public record Performed(Action action) implements Step {}

    /** Something worth a word. */
    public record Remarked(Remark remark, List<Object> details) implements Step {}

    /**
     * A field has become something else.
     *
     * @param field the bits that were written
     * @param high the high half of a whole wide field, else 0
     * @param value what they are now
     */
    public record FieldWritten(FieldSlice field, long high, long value) implements Step {}

    /** A bucket of a group was used. */
    public record BucketUsed(int bucket) implements Step {}

    TraceNode(Step step) {
        this.step = step;
    }

    /** What happened. */
    public Step step() {
        return step;
    }

    /** What belongs to it, in order. */
    public List<TraceNode> below() {
        return Collections.unmodifiableList(below);
    }

    TraceNode add(Step next) {
        TraceNode node = new TraceNode(next);
        below.add(node);
        return node;
    }
}
