package netsh.shell.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.Ipv4Packet;
import netsh.network.trace.PacketEvent;

/** The way of one packet, from who sent it to where it arrived or was lost: nothing but events of the engine. */
record PacketWay(List<Hop> hops) {
    /** Where it ended; a way has at least one step. */
    Hop end() {
        return hops.get(hops.size() - 1);
    }

    /** The events of a kind on the way, in order. */
    <E extends PacketEvent> Stream<E> events(Class<E> kind) {
        return hops.stream().map(Hop::event).filter(kind::isInstance).map(kind::cast);
    }

    /** The packet as it was at its end, as far as it had got addresses. */
    Optional<Ipv4Packet> lastPacket() {
        for (int i = hops.size() - 1; i >= 0; i--) {
            Optional<Ipv4Packet> packet = packetOf(hops.get(i).event().subject());
            if (packet.isPresent()) {
                return packet;
            }
        }
        return Optional.empty();
    }

    /** The packet as it was at first. */
    Optional<Ipv4Packet> firstPacket() {
        return hops.stream().flatMap(hop -> packetOf(hop.event().subject()).stream()).findFirst();
    }

    static Optional<Ipv4Packet> packetOf(Object subject) {
        Object inner = subject instanceof EthernetFrame frame ? frame.payload() : subject;
        return inner instanceof Ipv4Packet packet ? Optional.of(packet) : Optional.empty();
    }
}
