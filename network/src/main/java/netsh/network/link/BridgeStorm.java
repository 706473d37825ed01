package netsh.network.link;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import netsh.network.bridge.StormReport;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.EthernetPayload;
import netsh.network.time.Event;
import netsh.network.trace.DropReason;

/**
 * Recognises frames that circle in a layer-2 loop and bounds how often they pass a bridge. A real loop circles as fast as
 * the processor can; here a frame that came back often within a second passes a limited number of times in each second of
 * virtual time. One copy is kept for the next second, so that the storm lives on until the loop is cut.
 */
final class BridgeStorm {
    private static final long WINDOW_NANOS = 1_000_000_000L;
    private static final int CIRCLING_AFTER = 32;
    private static final int MOST_PACKETS_WATCHED = 4096;
    private static final int DELIVERIES_PER_WINDOW = 2000;
    private static final int LEAST_PASSES_PER_WINDOW = 10;

    private final BridgeLink bridge;
    /** How often a packet came; by identity, as copies of a frame share what they carry. */
    private final Map<EthernetPayload, int[]> passes = new IdentityHashMap<>(4);

    private final Set<String> ports = new LinkedHashSet<>();
    private final Event nextWindow = Event.of(this::release);
    private long windowStartNanos = Long.MIN_VALUE / 2;
    private int passesLeft;
    private boolean circling;
    private boolean reported;
    private BridgePort heldPort;
    private EthernetFrame heldFrame;
    private int heldVlan;

    BridgeStorm(BridgeLink bridge) {
        this.bridge = bridge;
    }

    /** Whether a frame that is to be flooded may go on now. */
    boolean admits(BridgePort port, EthernetFrame frame, int vlan) {
        long now = bridge.stack().events().nowNanos();
        if (now - windowStartNanos >= WINDOW_NANOS || passes.size() >= MOST_PACKETS_WATCHED) {
            startWindow(now);
        }
        int[] count = passes.get(frame.payload());
        if (count == null) {
            passes.put(frame.payload(), new int[] {1});
            return true;
        }
        if (++count[0] < CIRCLING_AFTER) {
            return true;
        }
        return admitsCircling(port, frame, vlan);
    }

    private void startWindow(long now) {
        if (!circling) {
            reported = false;
            ports.clear();
        }
        circling = false;
        windowStartNanos = now;
        passesLeft = Math.max(LEAST_PASSES_PER_WINDOW, DELIVERIES_PER_WINDOW / Math.max(1, bridge.ports().size()));
        passes.clear();
    }

    private boolean admitsCircling(BridgePort port, EthernetFrame frame, int vlan) {
        circling = true;
        ports.add(port.name());
        if (passesLeft > 0) {
            passesLeft--;
            return true;
        }
        if (!reported) {
            reported = true;
            NetworkStack stack = bridge.stack();
            stack.stormRecognised(new StormReport(stack.events().nowNanos(), stack.placeName(), bridge.name(),
                    new ArrayList<>(ports), frame.source()));
        }
        if (heldFrame == null) {
            heldPort = port;
            heldFrame = frame;
            heldVlan = vlan;
            long left = windowStartNanos + WINDOW_NANOS - bridge.stack().events().nowNanos();
            bridge.stack().events().schedule(Math.max(0, left), nextWindow);
        } else {
            bridge.stack().observers().dropped(port.link(), frame, DropReason.BRIDGE_STORM);
        }
        return false;
    }

    private void release() {
        EthernetFrame frame = heldFrame;
        heldFrame = null;
        if (bridge.isRegistered() && heldPort.state().learns()) {
            boolean wasCircling = circling;
            startWindow(bridge.stack().events().nowNanos());
            reported = wasCircling;
            passes.put(frame.payload(), new int[] {CIRCLING_AFTER});
            bridge.forwarding().flood(heldPort, frame, heldVlan);
        }
    }

    /** Forgets the frame that is kept, as the bridge goes down. */
    void stop() {
        nextWindow.cancel();
        heldFrame = null;
    }
}
