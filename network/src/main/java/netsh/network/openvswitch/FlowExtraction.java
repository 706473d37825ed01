package netsh.network.openvswitch;

import netsh.network.addr.Ipv6Address;
import netsh.network.packet.ArpPacket;
import netsh.network.packet.Bytes;
import netsh.network.packet.EtherType;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.FragmentPayload;
import netsh.network.packet.IcmpMessage;
import netsh.network.packet.Icmpv6Message;
import netsh.network.packet.IpPayload;
import netsh.network.packet.IpProtocol;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.Ipv6Packet;
import netsh.network.packet.RawIpPayload;
import netsh.network.packet.UdpDatagram;
import netsh.network.packet.VlanTag;

/** Reads the fields out of a frame (flow_extract). */
final class FlowExtraction {
    private static final int TAG_PRESENT = 0x1000;
    private static final int PORTS_LENGTH = 4;
    private static final int TCP_FLAGS_OFFSET = 12;
    private static final int FRAGMENT = 1;
    private static final int LATER_FRAGMENT = 3;

    private FlowExtraction() {}

    static FlowKey of(EthernetFrame frame, int inPort) {
        FlowKey key = new FlowKey();
        key.set(Field.IN_PORT, inPort);
        key.set(Field.DL_DST, frame.destination().bits());
        key.set(Field.DL_SRC, frame.source().bits());
        VlanTag tag = frame.tag();
        if (tag != null) {
            key.set(Field.VLAN_TCI, tci(tag));
            if (tag.inner() != null) {
                key.set(Field.VLAN_TCI1, tci(tag.inner()));
            }
        }
        readPayload(frame, key);
        return key;
    }

    private static int tci(VlanTag tag) {
        return tag.priority() << 13 | TAG_PRESENT | tag.id();
    }

    private static void readPayload(EthernetFrame frame, FlowKey key) {
        key.set(Field.DL_TYPE, frame.payload().etherType());
        if (frame.payload() instanceof Ipv4Packet packet) {
            key.set(Field.NW_SRC, packet.source().bits() & 0xffff_ffffL);
            key.set(Field.NW_DST, packet.destination().bits() & 0xffff_ffffL);
            key.set(Field.NW_TOS, packet.trafficClass());
            key.set(Field.NW_TTL, packet.timeToLive());
            key.set(Field.NW_PROTO, packet.protocol());
            if (packet.fragmentation().isFragment()) {
                key.set(Field.NW_FRAG, packet.fragmentation().offset() == 0 ? FRAGMENT : LATER_FRAGMENT);
            }
            readTransport(packet.payload(), key);
        } else if (frame.payload() instanceof ArpPacket message) {
            key.set(Field.NW_PROTO, message.operation().code());
            key.set(Field.NW_SRC, message.sender().bits() & 0xffff_ffffL);
            key.set(Field.NW_DST, message.target().bits() & 0xffff_ffffL);
            key.set(Field.ARP_SHA, message.senderMac().bits());
            key.set(Field.ARP_THA, message.targetMac().bits());
        } else if (frame.payload() instanceof Ipv6Packet packet) {
            setWide(key, Field.IPV6_SRC, packet.source());
            setWide(key, Field.IPV6_DST, packet.destination());
            key.set(Field.NW_TOS, packet.trafficClass());
            key.set(Field.NW_TTL, packet.hopLimit());
            key.set(Field.NW_PROTO, packet.payload().protocol());
            if (packet.payload() instanceof FragmentPayload fragment) {
                key.set(Field.NW_FRAG, fragment.offset() == 0 ? FRAGMENT : LATER_FRAGMENT);
            }
            readTransport(packet.payload(), key);
        } else if (frame.payload().etherType() == EtherType.LLC) {
            key.set(Field.DL_TYPE, 0x05ff);
        }
    }

    private static void setWide(FlowKey key, Field field, Ipv6Address address) {
        key.set(field, address.high());
        key.setLow(field, address.low());
    }

    private static void readTransport(IpPayload payload, FlowKey key) {
        if (payload instanceof UdpDatagram datagram) {
            key.set(Field.TP_SRC, datagram.sourcePort());
            key.set(Field.TP_DST, datagram.destinationPort());
        } else if (payload instanceof IcmpMessage message) {
            key.set(Field.TP_SRC, message.type());
            key.set(Field.TP_DST, message.code());
        } else if (payload instanceof Icmpv6Message message) {
            key.set(Field.TP_SRC, message.type());
            key.set(Field.TP_DST, message.code());
            neighborDiscovery(message, key);
        } else if (payload instanceof FragmentPayload fragment && fragment.offset() == 0) {
            readTransport(fragment.whole(), key);
        } else if (payload instanceof RawIpPayload raw) {
            readOctets(raw, key);
        }
    }

    private static void neighborDiscovery(Icmpv6Message message, FlowKey key) {
        if (message instanceof Icmpv6Message.NeighborSolicitation solicitation) {
            setWide(key, Field.ND_TARGET, solicitation.target());
        } else if (message instanceof Icmpv6Message.NeighborAdvertisement advertisement) {
            setWide(key, Field.ND_TARGET, advertisement.target());
        }
    }

    private static void readOctets(RawIpPayload payload, FlowKey key) {
        Bytes octets = payload.octets();
        if (payload.protocol() != IpProtocol.TCP || octets.length() < PORTS_LENGTH) {
            return;
        }
        key.set(Field.TP_SRC, octets.at(0) << 8 | octets.at(1));
        key.set(Field.TP_DST, octets.at(2) << 8 | octets.at(3));
        if (octets.length() > TCP_FLAGS_OFFSET + 1) {
            key.set(Field.TCP_FLAGS, (octets.at(TCP_FLAGS_OFFSET) & 0xf) << 8 | octets.at(TCP_FLAGS_OFFSET + 1));
        }
    }
}
