package netsh.network.netfilter;

import netsh.network.addr.Ipv6Address;
import netsh.network.packet.Icmpv6Message;

/** What netfilter asks of the namespace's IPv6, which hands itself to {@link Netfilter#serveIpv6}. */
public interface Ipv6Services {
    /**
     * Sends an ICMPv6 message about a packet back to its source, as far as the rules on errors allow (icmpv6_send).
     *
     * @param about the packet and where it stands
     * @param type one of {@link Icmpv6Message.Problem}'s types
     * @param code the reason
     */
    void sendIcmpError(PacketContext about, int type, int code);

    /**
     * Refuses a TCP segment in the name of whom it is for (nf_send_reset6); other packets and resets are passed over.
     *
     * @param about the packet and where it stands
     */
    void sendReset(PacketContext about);

    /** The largest packet that the way back to an address takes; 0 where there is no way. */
    int mtuTo(Ipv6Address address);
}
