package netsh.network.ipv6;

import netsh.network.addr.MacAddress;
import netsh.network.link.Link;
import netsh.network.link.LinkChange;
import netsh.network.link.NetworkStack;
import netsh.network.packet.Ipv6Packet;

/** IPv6 in one namespace. */
public final class Ipv6Stack {
    private final NetworkStack namespace;

    /** The stack of {@code namespace}. */
    public Ipv6Stack(NetworkStack namespace) {
        this.namespace = namespace;
    }

    /** Takes a packet that a link received (ipv6_rcv). */
    public void receive(Link link, MacAddress frameDestination, Ipv6Packet packet) {}

    /** Follows a change of a link (addrconf_notify). */
    public void linkChanged(Link link, LinkChange change) {}
}
