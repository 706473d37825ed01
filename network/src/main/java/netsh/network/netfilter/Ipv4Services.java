package netsh.network.netfilter;

import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.link.Link;
import netsh.network.packet.IcmpMessage;

/** What netfilter asks of the namespace's IPv4, which implements it and hands itself to {@link Netfilter#serveIpv4}. */
public interface Ipv4Services {
    /** What kind of destination an address is on this host (the RTN_ types of linux/rtnetlink.h). */
    enum AddressType {
        UNSPEC,
        UNICAST,
        LOCAL,
        BROADCAST,
        ANYCAST,
        MULTICAST,
        BLACKHOLE,
        UNREACHABLE,
        PROHIBIT,
        THROW,
        NAT
    }

    /**
     * The address that this host has on a link for talking to a packet's next hop (inet_select_addr with the route's
     * next hop); what MASQUERADE takes. Empty where the link has no address of global scope.
     */
    Optional<Ipv4Address> sourceAddress(Link out, Ipv4Address destination);

    /** The first address of a link, which REDIRECT takes; empty where it has none. */
    Optional<Ipv4Address> primaryAddress(Link link);

    /** The type of an address (inet_addr_type, or inet_dev_addr_type where a link is given). */
    AddressType addressType(Ipv4Address address, Optional<Link> link);

    /**
     * Sends an ICMP message about a packet back to its source, as far as the rules on errors allow (icmp_send).
     * The message's own context must {@link PacketContext#attachRelated follow} the packet's connection.
     *
     * @param about the packet and where it stands
     * @param type one of {@link IcmpMessage.Problem}'s types
     * @param code the reason
     */
    void sendIcmpError(PacketContext about, int type, int code);

    /**
     * Refuses a TCP segment in the name of whom it is for (nf_send_reset); other packets and resets are passed over.
     *
     * @param about the packet and where it stands
     */
    void sendReset(PacketContext about);

    /** The largest packet that the way back to an address takes; 0 where there is no way. */
    int mtuTo(Ipv4Address address);

    /**
     * Routes a packet of this host anew after its destination, source, mark or traffic class changed in OUTPUT
     * (ip_route_me_harder); sets {@link PacketContext#out}.
     *
     * @return whether there is a route
     */
    boolean routeAgain(PacketContext context);

    /**
     * Takes a fragment for reassembly (ip_defrag for connection tracking). Once the last part is there, the context
     * holds the whole packet.
     *
     * @return whether the context now holds a whole packet; else the fragment is kept, and the packet's way ends here
     */
    boolean defragment(PacketContext context);
}
