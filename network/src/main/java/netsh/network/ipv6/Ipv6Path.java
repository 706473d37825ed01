package netsh.network.ipv6;

import netsh.network.addr.Ipv6Address;
import netsh.network.route.FibResult;

/**
 * The way of a packet of this host, as connect(2) finds it.
 *
 * @param source the address it leaves with
 * @param destination where it goes
 * @param out IPv6 on the link it leaves by; the loopback link's where it is for this host
 * @param nextHop the neighbour that gets it first
 * @param mtu how long packets may be without being cut, path MTU discovery taken in
 * @param result the route
 */
public record Ipv6Path(
        Ipv6Address source, Ipv6Address destination, Ipv6Interface out, Ipv6Address nextHop, int mtu, FibResult result) {}
