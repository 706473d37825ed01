package netsh.network.netfilter;

import netsh.network.packet.Icmpv6Message;

/** What netfilter asks of the namespace's IPv6, which hands itself to {@link Netfilter#serveIpv6}. */
@FunctionalInterface
public interface Ipv6Services {
    /**
     * Sends an ICMPv6 message about a packet back to its source, as far as the rules on errors allow (icmpv6_send).
     *
     * @param about the packet and where it stands
     * @param type one of {@link Icmpv6Message.Problem}'s types
     * @param code the reason
     */
    void sendIcmpError(PacketContext about, int type, int code);
}
