package netsh.shell.explain;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv4Prefix;
import netsh.network.ipv4.InterfaceAddress;
import netsh.network.ipv4.RouteDecided;
import netsh.network.link.Link;
import netsh.network.route.Route;
import netsh.network.route.RouteProtocol;
import netsh.network.route.RouteTableId;
import netsh.network.route.Rule;
import netsh.network.route.RuleAction;
import netsh.network.trace.DropReason;
import netsh.shell.scene.Host;
import netsh.shell.scene.Scene;
import netsh.shell.wording.RouteText;

/** Routes and rules that are missing or lead the wrong way. */
final class RouteRemedies {
    private static final long MAIN_PRIORITY = 32766;

    private RouteRemedies() {}

    // ---- missing ------------------------------------------------------------------------------------------------------

    /** No route leads to the destination: a router on one of the host's wires may know the way. */
    static void noRoute(Case fault, Diagnosis diagnosis) {
        Host host = fault.host();
        refusing(host, fault.destination()).forEach(route -> {
            diagnosis.say("the route \"" + RouteRows.written(route) + "\" of " + host.name() + " ends the search.");
            diagnosis.propose(host, "ip route del " + RouteText.toDelete(route));
        });
        if (fault.scene().addressOf(host).isEmpty()) {
            diagnosis.say(host.name() + " has no address on any network.");
        }
        diagnosis.say(host.name() + " has no route to " + fault.destination() + ".");
        proposeGateways(fault, host, diagnosis);
    }

    private static void proposeGateways(Case fault, Host host, Diagnosis diagnosis) {
        Map<Ipv4Address, Link> gateways = gateways(fault, host);
        gateways.forEach((gateway, link) -> {
            if (isDefaultFree(host)) {
                diagnosis.propose(host, "ip route add default via " + gateway);
            }
        });
        for (Scene.Owned owner : fault.scene().ownersOf(fault.destination())) {
            Ipv4Prefix network = owner.address().network();
            gateways.keySet().forEach(gateway ->
                    diagnosis.propose(host, "ip route add " + network + " via " + gateway));
        }
        gateways.keySet().forEach(gateway ->
                diagnosis.propose(host, "ip route add " + fault.destination() + " via " + gateway));
    }

    private static List<Route> refusing(Host host, Ipv4Address destination) {
        return host.namespace().ipv4().routes().all().stream()
                .filter(route -> route.nextHops().isEmpty() && covers(route, destination))
                .toList();
    }

    private static boolean covers(Route route, Ipv4Address address) {
        return route.destination() instanceof Ipv4Address first
                && Ipv4Prefix.containing(first, route.prefixLength()).contains(address);
    }

    /** Routes to an address, made by hand, that lead over another link than the one where it is. */
    static void strayRoutes(Host host, Ipv4Address address, Link link, Diagnosis diagnosis) {
        host.namespace().ipv4().routes().all().stream()
                .filter(route -> route.protocol() != RouteProtocol.KERNEL && covers(route, address) && !route.isDefault())
                .filter(route -> route.nextHops().stream().noneMatch(hop -> hop.link() == link))
                .forEach(route -> {
                    diagnosis.say("its route \"" + RouteText.of(route) + "\" leads elsewhere.");
                    diagnosis.propose(host, "ip route del " + RouteText.toDelete(route));
                });
    }

    /** A route by hand over a link at which the destination is not. */
    static void wrongLink(Case fault, Diagnosis diagnosis) {
        fault.route().filter(decided -> decided.gateway().isEmpty() && decided.out().isPresent())
                .flatMap(RouteDecided::route)
                .filter(route -> route.protocol() != RouteProtocol.KERNEL)
                .ifPresent(route -> {
                    diagnosis.say("the route \"" + RouteText.of(route) + "\" of " + fault.host().name()
                            + " says that " + fault.destination() + " is on the wire there, and it is not.");
                    diagnosis.propose(fault.host(), "ip route del " + RouteText.toDelete(route));
                });
    }

    private static boolean isDefaultFree(Host host) {
        return host.namespace().ipv4().routes().table(RouteTableId.MAIN).orElse(List.of()).stream()
                .noneMatch(Route::isDefault);
    }

    /** Who could be the next gateway: hosts that forward, on networks that the host is in; else all that are there. */
    private static Map<Ipv4Address, Link> gateways(Case fault, Host host) {
        Map<Ipv4Address, Link> forwarding = new LinkedHashMap<>();
        Map<Ipv4Address, Link> others = new LinkedHashMap<>();
        for (Link link : host.namespace().links().all()) {
            if (link.isLoopback() || link.master() != null) {
                continue;
            }
            for (Link station : fault.neighbors(link)) {
                for (InterfaceAddress address : fault.addresses(station)) {
                    boolean isOnLink = fault.addresses(link).stream()
                            .anyMatch(own -> own.network().contains(address.local()) && !own.local().equals(address.local()));
                    if (isOnLink) {
                        (fault.forwards(station) ? forwarding : others).put(address.local(), link);
                    }
                }
            }
        }
        forwarding.putAll(others);
        return forwarding;
    }

    // ---- wrong --------------------------------------------------------------------------------------------------------

    /** A route whose gateway is not there, or is no router. */
    static void wrongGateway(Case fault, Diagnosis diagnosis) {
        fault.lostWay().events(RouteDecided.class)
                .filter(decided -> decided.gateway().isPresent() && decided.route().isPresent())
                .reduce((earlier, later) -> later)
                .ifPresent(decided -> replaceGateway(fault, decided, diagnosis));
    }

    private static void replaceGateway(Case fault, RouteDecided decided, Diagnosis diagnosis) {
        Host host = fault.scene().hostOf(decided.out().orElseThrow());
        Route route = decided.route().orElseThrow();
        Object gateway = decided.gateway().orElseThrow();
        if (fault.scene().ownersOf((Ipv4Address) gateway).isEmpty()) {
            diagnosis.say("the gateway of " + host.name() + ", " + gateway + ", is nobody's address.");
        } else if (fault.loss().reason() == DropReason.NO_FORWARDING) {
            diagnosis.say("the gateway of " + host.name() + " is " + gateway + ".");
        }
        String table = route.table() == RouteTableId.MAIN ? "" : " table " + route.table();
        gateways(fault, host).keySet().stream()
                .filter(other -> !other.equals(gateway))
                .forEach(other -> diagnosis.propose(host,
                        "ip route replace " + RouteText.prefix(route) + " via " + other + table));
    }

    /** A route that refuses, or leads where nothing comes back from. */
    static void wrongRoute(Case fault, Diagnosis diagnosis) {
        fault.route().flatMap(RouteDecided::route).ifPresent(route -> {
            diagnosis.say("the route \"" + RouteRows.written(route) + "\" of " + fault.host().name() + " is the cause.");
            diagnosis.propose(fault.host(), "ip route del " + RouteText.toDelete(route));
        });
        proposeGateways(fault, fault.host(), diagnosis);
    }

    /** A rule of the user's that refuses, or leads to a table that does not know the way. */
    static void rule(Case fault, Diagnosis diagnosis) {
        Host host = fault.host();
        List<Rule> rules = host.namespace().ipv4().routes().rules();
        fault.route().flatMap(RouteDecided::rule)
                .filter(rule -> rule.priority() != MAIN_PRIORITY && rule.priority() != 0)
                .ifPresent(rule -> {
                    diagnosis.say("rule " + rule.priority() + " of " + host.name() + " decided it"
                            + (rule.action() == RuleAction.TO_TABLE ? ", with table " + RouteRows.table(rule.table()) : "") + ".");
                    diagnosis.propose(host, "ip rule del pref " + rule.priority());
                });
        if (rules.stream().noneMatch(rule -> rule.table() == RouteTableId.MAIN)) {
            diagnosis.say("no rule of " + host.name() + " leads to the table main.");
            diagnosis.propose(host, "ip rule add pref " + MAIN_PRIORITY + " lookup main");
        }
        rules.stream()
                .filter(rule -> rule.priority() != 0 && rule.table() == RouteTableId.MAIN && rule.priority() != MAIN_PRIORITY)
                .forEach(rule -> diagnosis.propose(host, "ip rule add pref " + MAIN_PRIORITY + " lookup main"));
    }

    /** Routers that send a packet back to one another. */
    static void loop(Case fault, Diagnosis diagnosis) {
        Set<Host> visited = new LinkedHashSet<>();
        Set<Host> circle = new LinkedHashSet<>();
        Map<Route, Host> routes = new LinkedHashMap<>();
        for (Hop hop : fault.lostWay().hops()) {
            if (hop.event() instanceof RouteDecided decided) {
                if (!visited.add(hop.host())) {
                    circle.add(hop.host());
                }
                decided.route().filter(route -> decided.gateway().isPresent())
                        .ifPresent(route -> routes.put(route, hop.host()));
            }
        }
        if (circle.isEmpty()) {
            return;
        }
        diagnosis.say("it came back to " + String.join(" and ", circle.stream().map(Host::name).toList())
                + ": the routers send it to each other.");
        List<Route> specificFirst = routes.keySet().stream()
                .sorted(Comparator.comparingInt(Route::prefixLength).reversed())
                .toList();
        specificFirst.forEach(route ->
                diagnosis.propose(routes.get(route), "ip route del " + RouteText.toDelete(route)));
        specificFirst.forEach(route -> gateways(fault, routes.get(route)).keySet().forEach(gateway -> diagnosis.propose(
                routes.get(route), "ip route replace " + RouteText.prefix(route) + " via " + gateway)));
    }
}
