package netsh.network.netfilter;

import netsh.network.addr.Ipv4Address;
import netsh.network.link.Link;
import netsh.network.link.LinkChange;
import netsh.network.link.NetworkStack;

/** Netfilter of one namespace. */
public final class Netfilter {
    private final NetworkStack namespace;
    private Ipv4Services ipv4;

    /** Netfilter without tables. */
    public Netfilter(NetworkStack namespace) {
        this.namespace = namespace;
    }

    /** Takes the namespace's IPv4 into service; called once, as the namespace is made. */
    public void serveIpv4(Ipv4Services services) {
        ipv4 = services;
    }

    /**
     * Takes a packet through all that is hooked in at a point: connection tracking, the tables' chains, translation.
     *
     * @param context the packet; its fields may change
     * @return whether the packet goes on; where not, it was dropped and that was told, or it is kept for reassembly
     */
    public boolean accepts(Hook hook, PacketContext context) {
        return true;
    }

    /** Follows a change of a link: connections masqueraded behind one that goes down are forgotten. */
    public void linkChanged(Link link, LinkChange change) {}

    /** Forgets the connections that are masqueraded behind an address that a link loses. */
    public void addressRemoved(Link link, Ipv4Address address) {}
}
