package netsh.network.ipv6;

import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;
import netsh.network.packet.FragmentPayload;
import netsh.network.packet.IpPayload;
import netsh.network.packet.Ipv6Packet;
import netsh.network.time.Event;
import netsh.network.trace.DropReason;

/** Puts packets together that arrived in parts (net/ipv6/reassembly.c). */
final class Reassembly {
    /** How long the parts may take (net.ipv6.ip6frag_time). */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Ipv6Stack stack;
    private Map<IpPayload, Parts> waiting;

    private static final class Parts {
        final TreeMap<Integer, Integer> lengthByOffset = new TreeMap<>();
        Event timeout;

        int length() {
            return lengthByOffset.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    Reassembly(Ipv6Stack stack) {
        this.stack = stack;
    }

    /** Takes a part; answers the whole packet once there are all, else null. */
    Ipv6Packet add(Ipv6Packet packet, FragmentPayload fragment, Ipv6Interface in) {
        IpPayload whole = fragment.whole();
        if (waiting == null) {
            waiting = new IdentityHashMap<>();
        }
        Parts parts = waiting.computeIfAbsent(whole, key -> new Parts());
        if (parts.timeout == null) {
            parts.timeout = stack.events().schedule(PATIENCE, () -> {
                waiting.remove(whole);
                stack.observers().dropped(in.link(), packet, DropReason.FRAG_REASM_TIMEOUT);
            });
        }
        parts.lengthByOffset.put(fragment.offset(), fragment.length());
        if (parts.length() < whole.length()) {
            return null;
        }
        parts.timeout.cancel();
        waiting.remove(whole);
        return packet.withPayload(whole);
    }
}
