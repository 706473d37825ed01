package netsh.network.ipv4;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import netsh.network.addr.Ipv4Address;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.packet.FragmentPayload;
import netsh.network.packet.Ipv4Packet;
import netsh.network.time.Event;
import netsh.network.trace.DropReason;

/** Puts fragments together again (net/ipv4/ip_fragment.c; RFC 791, 3.2). */
public final class Reassembly {
    private static final int MOST_PACKETS = 1024;

    private final NetworkNamespace namespace;
    private final Ipv4Stack stack;
    private Map<Key, Pending> pending = Map.of();

    Reassembly(NetworkNamespace namespace, Ipv4Stack stack) {
        this.namespace = namespace;
        this.stack = stack;
    }

    private record Key(Ipv4Address source, Ipv4Address destination, int identification, int protocol) {}

    /** The parts of one packet that have come, by offset. */
    private final class Pending {
        private final Key key;
        private final Link link;
        private final TreeMap<Integer, Ipv4Packet> parts = new TreeMap<>();
        private final Event timeout = Event.of(this::timeOut);

        Pending(Key key, Link link) {
            this.key = key;
            this.link = link;
        }

        /** The whole packet, null while a part is missing. */
        Ipv4Packet assembled() {
            int end = 0;
            for (Ipv4Packet part : parts.values()) {
                if (part.fragmentation().offset() > end) {
                    return null;
                }
                end = Math.max(end, part.fragmentation().offset() + part.payload().length());
            }
            Ipv4Packet last = parts.lastEntry().getValue();
            Ipv4Packet first = parts.firstEntry().getValue();
            if (last.fragmentation().moreFragments() || first.fragmentation().offset() != 0) {
                return null;
            }
            Ipv4Packet.Fragmentation marks = first.fragmentation();
            return new Ipv4Packet(
                    first.source(),
                    first.destination(),
                    first.timeToLive(),
                    first.trafficClass(),
                    Ipv4Packet.Fragmentation.whole(marks.identification(), marks.dontFragment()),
                    ((FragmentPayload) first.payload()).whole());
        }

        void timeOut() {
            pending.remove(key);
            for (Ipv4Packet part : parts.values()) {
                stack.observers().dropped(link, part, DropReason.FRAG_REASM_TIMEOUT);
            }
            Ipv4Packet first = parts.firstEntry().getValue();
            if (first.fragmentation().offset() == 0 && stack.isLocal(first.destination()) && link.isRegistered()) {
                stack.icmp().reassemblyTimedOut(first, link);
            }
        }
    }

    /** Takes a fragment; the whole packet once no part is missing, else null. */
    public Ipv4Packet add(Link link, Ipv4Packet fragment) {
        Key key = new Key(
                fragment.source(),
                fragment.destination(),
                fragment.fragmentation().identification(),
                fragment.protocol());
        Pending packet = pending.get(key);
        if (packet == null) {
            packet = begin(key, link);
        }
        if (packet.parts.putIfAbsent(fragment.fragmentation().offset(), fragment) != null) {
            stack.observers().dropped(link, fragment, DropReason.DUP_FRAG);
            return null;
        }
        Ipv4Packet whole = packet.assembled();
        if (whole != null) {
            packet.timeout.cancel();
            pending.remove(key);
        }
        return whole;
    }

    private Pending begin(Key key, Link link) {
        if (pending.isEmpty()) {
            pending = new LinkedHashMap<>(4);
        } else if (pending.size() >= MOST_PACKETS) {
            Pending oldest = pending.values().iterator().next();
            oldest.timeout.cancel();
            pending.remove(oldest.key);
            for (Ipv4Packet part : oldest.parts.values()) {
                stack.observers().dropped(oldest.link, part, DropReason.NOMEM);
            }
        }
        Pending packet = new Pending(key, link);
        pending.put(key, packet);
        long seconds = Math.max(0, stack.settings().value(NamespaceSetting.IPFRAG_TIME));
        namespace.events().schedule(Duration.ofSeconds(seconds).toNanos(), packet.timeout);
        return packet;
    }
}
