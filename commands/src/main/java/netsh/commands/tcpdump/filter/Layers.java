package netsh.commands.tcpdump.filter;

import java.util.Optional;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.EthernetPayload;
import netsh.network.packet.FragmentPayload;
import netsh.network.packet.IpPayload;
import netsh.network.packet.IpProtocol;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.Ipv6Packet;
import netsh.network.packet.TcpSegment;
import netsh.network.packet.UdpDatagram;
import netsh.network.packet.VlanTag;

/**
 * The layers of a frame as a filter sees them. The kernel keeps the outermost VLAN tag beside the frame, so a filter looks
 * behind one tag unasked; each {@code vlan} before a primitive has it look behind one tag more.
 *
 * @param vlansBefore how many {@code vlan} primitives stand before
 */
record Layers(int vlansBefore) {
    /** What the frame carries; empty where more tags are in the way than the filter looks behind. */
    Optional<EthernetPayload> payload(EthernetFrame frame) {
        int depth = frame.tag() == null ? 0 : frame.tag().depth();
        return depth <= Math.max(1, vlansBefore) ? Optional.of(frame.payload()) : Optional.empty();
    }

    /** The tag that the next {@code vlan} is about. */
    Optional<VlanTag> nextTag(EthernetFrame frame) {
        VlanTag tag = frame.tag();
        for (int i = 0; i < vlansBefore && tag != null; i++) {
            tag = tag.inner();
        }
        return Optional.ofNullable(tag);
    }

    /** What an IP packet of either family in the frame carries. */
    Optional<IpPayload> ipPayload(EthernetFrame frame) {
        return payload(frame).flatMap(Layers::carried);
    }

    private static Optional<IpPayload> carried(EthernetPayload payload) {
        if (payload instanceof Ipv4Packet packet) {
            return Optional.of(packet.payload());
        }
        return payload instanceof Ipv6Packet packet ? Optional.of(packet.payload()) : Optional.empty();
    }

    /** The ports of a segment or datagram in the frame; a first fragment has them too, a later one not. */
    Optional<Ports> ports(EthernetFrame frame) {
        IpPayload carried = ipPayload(frame).orElse(null);
        if (carried instanceof FragmentPayload fragment && fragment.offset() == 0) {
            carried = fragment.whole();
        }
        if (carried instanceof TcpSegment segment) {
            return Optional.of(new Ports(IpProtocol.TCP, segment.sourcePort(), segment.destinationPort()));
        }
        return carried instanceof UdpDatagram datagram
                ? Optional.of(new Ports(IpProtocol.UDP, datagram.sourcePort(), datagram.destinationPort()))
                : Optional.empty();
    }

    /**
     * Ports and whose they are.
     *
     * @param protocol TCP's number or UDP's
     * @param source the source port
     * @param destination the destination port
     */
    record Ports(int protocol, int source, int destination) {}
}
