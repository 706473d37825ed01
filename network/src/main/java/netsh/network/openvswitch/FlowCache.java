package netsh.network.openvswitch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netsh.network.packet.IpProtocol;
import netsh.network.time.EventQueue;

/** The flows that a datapath has cached, by mask, and how often they were found (net/openvswitch/flow_table.c). */
public final class FlowCache {
    /** How many conversations' masks the kernel remembers (MC_DEFAULT_HASH_ENTRIES). */
    public static final int MASKS_REMEMBERED = 256;

    private final EventQueue events;
    private final Map<FlowKey, Map<FlowKey, DatapathFlow>> byMask = new LinkedHashMap<>();
    private final List<DatapathFlow> flows = new ArrayList<>();
    private long hits;
    private long misses;
    private long masksTried;
    private long rememberedHits;
    private final Map<Long, FlowKey> lastMasks = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, FlowKey> eldest) {
            return size() > MASKS_REMEMBERED;
        }
    };

    FlowCache(EventQueue events) {
        this.events = events;
    }

    /** The flow of a packet, null where there is none. */
    DatapathFlow find(FlowKey packet) {
        long conversation = conversation(packet);
        FlowKey remembered = lastMasks.get(conversation);
        if (remembered != null && byMask.containsKey(remembered)) {
            DatapathFlow flow = byMask.get(remembered).get(packet.masked(remembered));
            if (flow != null && !flow.isIdle(events.nowNanos())) {
                masksTried++;
                rememberedHits++;
                hits++;
                return flow;
            }
        }
        int tried = 0;
        for (Map.Entry<FlowKey, Map<FlowKey, DatapathFlow>> entry : byMask.entrySet()) {
            tried++;
            DatapathFlow flow = entry.getValue().get(packet.masked(entry.getKey()));
            if (flow != null && !flow.isIdle(events.nowNanos())) {
                masksTried += tried;
                hits++;
                lastMasks.put(conversation, entry.getKey());
                return flow;
            }
        }
        masksTried += tried;
        return null;
    }

    /** A number that both directions of a conversation have in common, as the kernel's hash of a packet. */
    private static long conversation(FlowKey packet) {
        long ends = packet.get(Field.NW_SRC) + packet.get(Field.NW_DST)
                + packet.get(Field.IPV6_SRC) + packet.get(Field.IPV6_DST)
                + packet.low(Field.IPV6_SRC) + packet.low(Field.IPV6_DST);
        long protocol = packet.get(Field.DL_TYPE) << 8 | packet.get(Field.NW_PROTO);
        boolean ports = packet.get(Field.NW_PROTO) == IpProtocol.TCP || packet.get(Field.NW_PROTO) == IpProtocol.UDP;
        long portSum = ports ? packet.get(Field.TP_SRC) + packet.get(Field.TP_DST) : 0;
        return (ends * 31 + protocol) * 31 + portSum;
    }

    /** How many packets found a flow by the mask that the last one of the same conversation had. */
    public long rememberedHits() {
        return rememberedHits;
    }

    void countMiss() {
        misses++;
    }

    void add(FlowKey packet, Translation.Result result, long generation) {
        dropIdle();
        DatapathFlow flow = new DatapathFlow(packet, result.looked(), events.nowNanos());
        flow.become(result, generation);
        DatapathFlow former = byMask.computeIfAbsent(result.looked(), mask -> new HashMap<>())
                .put(packet.masked(result.looked()), flow);
        flows.remove(former);
        flows.add(flow);
    }

    void remove(DatapathFlow flow) {
        flows.remove(flow);
        Map<FlowKey, DatapathFlow> alike = byMask.get(flow.mask());
        if (alike != null) {
            alike.remove(flow.key().masked(flow.mask()), flow);
            if (alike.isEmpty()) {
                byMask.remove(flow.mask());
            }
        }
    }

    private void dropIdle() {
        for (DatapathFlow flow : List.copyOf(flows)) {
            if (flow.isIdle(events.nowNanos())) {
                remove(flow);
            }
        }
    }

    /** Forgets all flows. */
    public void purge() {
        flows.clear();
        byMask.clear();
    }

    /** The flows, the oldest first. */
    public List<DatapathFlow> flows() {
        dropIdle();
        return List.copyOf(flows);
    }

    /** How many masks the flows have. */
    public int masks() {
        dropIdle();
        return byMask.size();
    }

    /** How many packets found a flow. */
    public long hits() {
        return hits;
    }

    /** How many packets found none. */
    public long misses() {
        return misses;
    }

    /** How many masks were tried in all lookups together. */
    public long masksTried() {
        return masksTried;
    }
}
