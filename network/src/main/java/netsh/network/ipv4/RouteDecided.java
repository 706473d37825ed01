package netsh.network.ipv4;

import java.util.Optional;
import netsh.network.addr.IpAddress;
import netsh.network.link.Link;
import netsh.network.route.Route;
import netsh.network.route.RouteType;
import netsh.network.route.Rule;
import netsh.network.route.RuleTable;
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
 * @param rule the rule that led to the route's table or refused, where one did
 */
public record RouteDecided(
        Place place,
        Object packet,
        RouteType type,
        Optional<Link> out,
        Optional<IpAddress> gateway,
        Optional<Route> route,
        Optional<Rule> rule)
        implements PacketEvent {
    @Override
    public Object subject() {
        return packet;
    }

    static RouteDecided of(Place place, Object packet, RouteDecision decision, RuleTable rules) {
        Optional<Route> route = decision.result == null
                ? Optional.empty()
                : Optional.ofNullable(decision.result.route());
        return new RouteDecided(
                place,
                packet,
                decision.type,
                Optional.ofNullable(decision.out),
                Optional.ofNullable(decision.gateway),
                route,
                ruleOf(decision, route, rules));
    }

    /** Without rules of the user's no rule is asked; the one that leads to the route's table says the same. */
    private static Optional<Rule> ruleOf(RouteDecision decision, Optional<Route> route, RuleTable rules) {
        if (decision.result != null && decision.result.rule() != null) {
            return Optional.of(decision.result.rule());
        }
        return route.flatMap(found -> rules.all().stream()
                .filter(rule -> rule.table() == found.table())
                .findFirst());
    }
}
