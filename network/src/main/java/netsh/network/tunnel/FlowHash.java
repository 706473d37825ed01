package netsh.network.tunnel;

import netsh.network.packet.EthernetFrame;
import netsh.network.packet.FragmentPayload;
import netsh.network.packet.IpPayload;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.Ipv6Packet;
import netsh.network.packet.UdpDatagram;

/** The number that tells flows apart, so that an outer port can spread them over several ways (skb_get_hash). */
final class FlowHash {
    private FlowHash() {}

    /** The hash of the flow that a frame belongs to; the stations' where it carries no IP. */
    static int of(EthernetFrame frame) {
        if (frame.payload() instanceof Ipv4Packet packet) {
            return mix(packet.source().hashCode(), packet.destination().hashCode(), packet.payload());
        }
        if (frame.payload() instanceof Ipv6Packet packet) {
            return mix(packet.source().hashCode(), packet.destination().hashCode(), packet.payload());
        }
        return scramble(31 * frame.destination().hashCode() + frame.source().hashCode());
    }

    private static int mix(int source, int destination, IpPayload payload) {
        int hash = 31 * (31 * source + destination) + payload.protocol();
        IpPayload whole = payload instanceof FragmentPayload fragment ? null : payload;
        if (whole instanceof UdpDatagram datagram) {
            hash = 31 * hash + (datagram.sourcePort() << 16 | datagram.destinationPort());
        }
        return scramble(hash);
    }

    /** Spreads small differences over all bits (the finish of MurmurHash3). */
    private static int scramble(int value) {
        int hash = value;
        hash = (hash ^ hash >>> 16) * 0x85eb_ca6b;
        hash = (hash ^ hash >>> 13) * 0xc2b2_ae35;
        return hash ^ hash >>> 16;
    }
}
