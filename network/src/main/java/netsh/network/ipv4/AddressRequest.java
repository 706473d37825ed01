package netsh.network.ipv4;

import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.route.RouteScope;

/**
 * A wish to add an address to a link, with what a netlink message of that kind carries.
 *
 * @param local the address
 * @param peer the other end's address, where the link has two ends
 * @param prefixLength how many bits name the network, 0-32
 * @param broadcast the broadcast address, where one shall be set
 * @param scope how far the address is known, see RouteScope
 * @param label the label; empty for the link's name
 * @param lifetime how long it is good for
 * @param noPrefixRoute whether it shall make no route to its network
 * @param priority the metric of that route
 * @param protocol who makes it (IFA_PROTO); 0 where nobody says
 */
public record AddressRequest(
        Ipv4Address local,
        Optional<Ipv4Address> peer,
        int prefixLength,
        Optional<Ipv4Address> broadcast,
        int scope,
        Optional<String> label,
        Lifetime lifetime,
        boolean noPrefixRoute,
        int priority,
        int protocol) {
    /** An address without anything special, known everywhere. */
    public static AddressRequest of(Ipv4Address local, int prefixLength) {
        return new AddressRequest(
                local,
                Optional.empty(),
                prefixLength,
                Optional.empty(),
                RouteScope.UNIVERSE,
                Optional.empty(),
                Lifetime.FOREVER,
                false,
                0,
                0);
    }

    /** The same with a broadcast address. */
    public AddressRequest withBroadcast(Ipv4Address address) {
        return new AddressRequest(
                local, peer, prefixLength, Optional.of(address), scope, label, lifetime, noPrefixRoute, priority, protocol);
    }

    /** The same with another scope. */
    public AddressRequest withScope(int newScope) {
        return new AddressRequest(
                local, peer, prefixLength, broadcast, newScope, label, lifetime, noPrefixRoute, priority, protocol);
    }

    /** The same with a label. */
    public AddressRequest withLabel(String text) {
        return new AddressRequest(
                local, peer, prefixLength, broadcast, scope, Optional.of(text), lifetime, noPrefixRoute, priority, protocol);
    }
}
