package netsh.network.ipv4;

import java.time.Duration;
import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.link.Link;
import netsh.network.route.Route;
import netsh.network.route.RouteType;

/**
 * What the kernel would do with a packet ({@code ip route get}; rt_fill_info).
 *
 * @param type what becomes of it
 * @param out the link that it leaves by; the loopback link where it stays
 * @param gateway the gateway, where there is one
 * @param source the source address that the kernel would choose; empty where the question named one
 * @param table the table that decided, as the kernel reports it; 0 where none did
 * @param expires how long what was learnt for this destination is good for, where something was
 * @param mtu the path MTU that was learnt or that the route says, where there is one
 * @param flags what the kernel notes of the decision
 * @param route the route that matched, where one did
 */
public record RouteAnswer(
        RouteType type,
        Link out,
        Optional<Ipv4Address> gateway,
        Optional<Ipv4Address> source,
        int table,
        Optional<Duration> expires,
        Optional<Integer> mtu,
        Flags flags,
        Optional<Route> route) {
    /**
     * Notes of the decision (RTCF_*).
     *
     * @param local whether the packet is for this host (too)
     * @param broadcast whether it is for everybody on the link
     * @param multicast whether it is for a group
     * @param redirected whether a redirect taught the gateway
     */
    public record Flags(boolean local, boolean broadcast, boolean multicast, boolean redirected) {}
}
