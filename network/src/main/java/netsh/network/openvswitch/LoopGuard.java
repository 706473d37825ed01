package netsh.network.openvswitch;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import netsh.network.bridge.StormReport;
import netsh.network.link.Link;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.EthernetPayload;
import netsh.network.trace.DropReason;

/**
 * Bounds how often a frame that circles in a layer-2 loop may pass a datapath within a second of virtual time. What goes on
 * circling is dropped, and the loop is named to the user.
 */
final class LoopGuard {
    private static final long WINDOW_NANOS = 1_000_000_000L;
    private static final int MOST_PASSES = 200;
    private static final int MOST_PACKETS_WATCHED = 4096;

    private final Datapath datapath;
    /** By identity, as copies of a frame share what they carry. */
    private final Map<EthernetPayload, int[]> passes = new IdentityHashMap<>();

    private final Set<String> ports = new LinkedHashSet<>();
    private long windowStartNanos = Long.MIN_VALUE / 2;
    private boolean reported;

    LoopGuard(Datapath datapath) {
        this.datapath = datapath;
    }

    boolean admits(Link link, EthernetFrame frame) {
        long now = datapath.namespace().events().nowNanos();
        if (now - windowStartNanos >= WINDOW_NANOS || passes.size() >= MOST_PACKETS_WATCHED) {
            windowStartNanos = now;
            reported = false;
            passes.clear();
            ports.clear();
        }
        int[] count = passes.computeIfAbsent(frame.payload(), payload -> new int[1]);
        if (++count[0] <= MOST_PASSES) {
            return true;
        }
        ports.add(link.name());
        if (!reported) {
            reported = true;
            datapath.namespace().stormRecognised(new StormReport(now, datapath.namespace().placeName(),
                    "ovs-system", new ArrayList<>(ports), frame.source()));
        }
        datapath.namespace().observers().dropped(link, frame, DropReason.BRIDGE_STORM);
        return false;
    }
}
