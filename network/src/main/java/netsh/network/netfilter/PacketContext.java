package netsh.network.netfilter;

import netsh.network.link.Link;
import netsh.network.netfilter.conntrack.Connection;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.EthernetPayload;
import netsh.network.packet.IpPayload;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.Ipv6Packet;

/** A packet on its way through one host, with what the kernel keeps in its sk_buff. */
public final class PacketContext {
    /** The packet as it is now: an Ipv4Packet or Ipv6Packet; translation replaces it. */
    public EthernetPayload packet;

    /** The link it came in by; null where the host itself sends it. */
    public Link in;

    /** The link it leaves by; null before routing, and where it is for the host. */
    public Link out;

    /** The firewall mark. */
    public int mark;

    /** The connection that tracking found for it; null where it is not tracked. */
    public Connection connection;

    /** What tracking says of it. */
    public PacketTracking tracking = PacketTracking.INVALID;

    /** Whether it goes in the direction opposite to the connection's first packet. */
    public boolean reply;

    /** The frame it came in; null where the host itself sends it. */
    public EthernetFrame frame;

    /** A packet that {@code in} received, or that the host sends where that is null. */
    public PacketContext(EthernetPayload packet, Link in) {
        this.packet = packet;
        this.in = in;
    }

    /** A packet that {@code in} received in {@code frame}. */
    public PacketContext(EthernetPayload packet, Link in, EthernetFrame frame) {
        this(packet, in);
        this.frame = frame;
    }

    /** Makes this packet, an ICMP error, one that is about another packet's connection (nf_conntrack_attach). */
    public void attachRelated(PacketContext cause) {
        if (cause.connection == null) {
            return;
        }
        connection = cause.connection;
        tracking = PacketTracking.RELATED;
        reply = !cause.reply;
    }

    /** Makes this packet, an answer in another host's name, one of the same connection (nf_ct_attach). */
    public void attach(PacketContext cause) {
        connection = cause.connection;
        tracking = cause.tracking == PacketTracking.UNTRACKED ? cause.tracking : PacketTracking.RELATED;
        if (connection == null) {
            tracking = PacketTracking.INVALID;
        }
        reply = !cause.reply;
    }

    /** What the packet carries. */
    public IpPayload payload() {
        return packet instanceof Ipv4Packet ipv4 ? ipv4.payload() : ((Ipv6Packet) packet).payload();
    }

    /** Its time to live or hop limit. */
    public int timeToLive() {
        return packet instanceof Ipv4Packet ipv4 ? ipv4.timeToLive() : ((Ipv6Packet) packet).hopLimit();
    }

    /** Its traffic class octet. */
    public int trafficClass() {
        return packet instanceof Ipv4Packet ipv4 ? ipv4.trafficClass() : ((Ipv6Packet) packet).trafficClass();
    }
}
