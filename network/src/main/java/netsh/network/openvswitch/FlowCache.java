package netsh.network.openvswitch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netsh.network.time.EventQueue;

/** The flows that a datapath has cached, by mask, and how often they were found (net/openvswitch/flow_table.c). */
public final class FlowCache {
    private final EventQueue events;
    private final Map<FlowKey, Map<FlowKey, DatapathFlow>> byMask = new LinkedHashMap<>();
    private final List<DatapathFlow> flows = new ArrayList<>();
    private long hits;
    private long misses;
    private long masksTried;

    FlowCache(EventQueue events) {
        this.events = events;
    }

    /** The flow of a packet, null where there is none. */
    DatapathFlow find(FlowKey packet) {
        int tried = 0;
        for (Map.Entry<FlowKey, Map<FlowKey, DatapathFlow>> entry : byMask.entrySet()) {
            tried++;
            DatapathFlow flow = entry.getValue().get(packet.masked(entry.getKey()));
            if (flow != null && !flow.isIdle(events.nowNanos())) {
                masksTried += tried;
                hits++;
                return flow;
            }
        }
        masksTried += tried;
        return null;
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
