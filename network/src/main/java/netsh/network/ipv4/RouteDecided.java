package netsh.network.ipv4;

import java.util.Optional;
import netsh.network.addr.IpAddress;
import netsh.network.link.Link;
import netsh.network.route.Route;
import netsh.network.route.RouteType;
import netsh.network.trace.PacketEvent;
import netsh.network.trace.Place;

/**
 * Routing decided where a packet goes.
 *
 * @param place the namespace
 * @param packet the packet, or its payload where it was not made for want of a route
 * @param type what becomes of it
 * @param out the link that it leaves by, the loopback link where it stays; empty where it goes nowhere
 * @param gateway the gateway, where there is one
 * @param route the route that matched, where one did
 */
public record RouteDecided(
        Place place,
        Object packet,
        RouteType type,
        Optional<Link> out,
        Optional<IpAddress> gateway,
        Optional<Route> route)
        implements PacketEvent {
    static RouteDecided of(Place place, Object packet, RouteDecision decision) {
        return new RouteDecided(
                place,
                packet,
                decision.type,
                Optional.ofNullable(decision.out),
                Optional.ofNullable(decision.gateway),
                decision.result == null ? Optional.empty() : Optional.ofNullable(decision.result.route()));
    }
}
