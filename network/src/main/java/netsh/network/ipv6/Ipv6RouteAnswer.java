package netsh.network.ipv6;

import java.util.Optional;
import netsh.network.addr.Ipv6Address;
import netsh.network.link.Link;
import netsh.network.route.NextHop;
import netsh.network.route.Route;

/**
 * What the kernel would do with a packet ({@code ip -6 route get}; rt6_fill_node).
 *
 * @param route the route that matched
 * @param hop the way that was chosen
 * @param out the link it leaves by; the loopback link where it stays
 * @param source the source address that would be chosen, where there is one
 * @param table the table that the route stands in
 * @param mtu the path MTU that was learnt, where one was
 * @param expiresSeconds how long that is still believed, or the route still stands
 */
public record Ipv6RouteAnswer(
        Route route,
        NextHop hop,
        Link out,
        Optional<Ipv6Address> source,
        int table,
        Optional<Integer> mtu,
        Optional<Long> expiresSeconds) {}
