package netsh.network.openvswitch;

import java.util.ArrayList;
import java.util.List;

/** What a datapath has cached: what it does with all packets that are alike in what a translation looked at. */
public final class DatapathFlow {
    /** How long it is kept without a packet (max-idle). */
    static final long MAX_IDLE_NANOS = 10_000_000_000L;

    private final FlowKey key;
    private final FlowKey mask;
    private final long createdNanos;
    private List<DatapathAction> actions = List.of();
    private List<Translation.Credit> credits = List.of();
    private List<NormalForwarding.Decision> decisions = List.of();
    private long generation;
    private long packets;
    private long octets;
    private long usedNanos = -1;

    DatapathFlow(FlowKey key, FlowKey mask, long nowNanos) {
        this.key = key;
        this.mask = mask;
        createdNanos = nowNanos;
    }

    /** The packets' fields; only those that the mask looks at count. The input port is the datapath's number. */
    public FlowKey key() {
        return key;
    }

    /** What the translation looked at. */
    public FlowKey mask() {
        return mask;
    }

    /** What is done with the packets. */
    public List<DatapathAction> actions() {
        return actions;
    }

    /** How many packets found it; the one that it was made for is not counted. */
    public long packets() {
        return packets;
    }

    /** How many octets these had. */
    public long octets() {
        return octets;
    }

    /** When a packet found it last, in virtual time; -1 where none did. */
    public long usedNanos() {
        return usedNanos;
    }

    List<NormalForwarding.Decision> decisions() {
        return decisions;
    }

    boolean isIdle(long nowNanos) {
        return nowNanos - Math.max(createdNanos, usedNanos) >= MAX_IDLE_NANOS;
    }

    boolean isCurrent(long presentGeneration) {
        return generation == presentGeneration;
    }

    void become(Translation.Result result, long newGeneration) {
        actions = result.actions();
        credits = new ArrayList<>(result.credits());
        decisions = result.decisions();
        generation = newGeneration;
    }

    void count(long nowNanos, int length) {
        packets++;
        octets += length;
        usedNanos = nowNanos;
        for (Translation.Credit credit : credits) {
            credit.apply(nowNanos, length);
        }
    }
}
