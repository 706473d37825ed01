package netsh.network.netfilter;

import netsh.network.link.Link;
import netsh.network.packet.EthernetPayload;

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

    /** Whether it goes in the direction opposite to the connection's first packet. */
    public boolean reply;

    /** A packet that {@code in} received, or that the host sends where that is null. */
    public PacketContext(EthernetPayload packet, Link in) {
        this.packet = packet;
        this.in = in;
    }
}
