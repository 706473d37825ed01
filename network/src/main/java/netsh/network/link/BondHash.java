package netsh.network.link;

import netsh.network.packet.EthernetFrame;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.UdpDatagram;

/** The hash by which a bond spreads frames over its slaves (bond_xmit_hash). */
enum BondHash {
    LAYER2,
    LAYER3_4,
    LAYER2_3,
    ENCAP2_3,
    ENCAP3_4,
    VLAN_SRCMAC;

    /** The hash of a frame; not negative. */
    int of(EthernetFrame frame) {
        return switch (this) {
            case LAYER2 -> ethernet(frame);
            case LAYER2_3, ENCAP2_3 -> frame.payload() instanceof Ipv4Packet packet
                    ? addresses(ethernet(frame), packet) : ethernet(frame);
            case LAYER3_4, ENCAP3_4 -> frame.payload() instanceof Ipv4Packet packet
                    ? addresses(ports(packet), packet) : ethernet(frame);
            case VLAN_SRCMAC -> station(frame.source().bits()) ^ (frame.tag() == null ? 0 : frame.tag().id());
        };
    }

    private static int ethernet(EthernetFrame frame) {
        return (int) (frame.destination().bits() & 0xff) ^ (int) (frame.source().bits() & 0xff)
                ^ frame.payload().etherType();
    }

    private static int station(long bits) {
        return (int) (bits & 0xffffff) ^ (int) (bits >>> 24 & 0xffffff);
    }

    private static int ports(Ipv4Packet packet) {
        return packet.payload() instanceof UdpDatagram datagram
                ? datagram.sourcePort() << 16 | datagram.destinationPort() : 0;
    }

    private static int addresses(int start, Ipv4Packet packet) {
        int hash = start ^ packet.source().bits() ^ packet.destination().bits();
        hash ^= hash >>> 16;
        hash ^= hash >>> 8;
        return hash >>> 1;
    }
}
