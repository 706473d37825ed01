package netsh.shell.doctor;

import java.util.ArrayList;
import java.util.List;
import netsh.network.addr.Ipv4Address;
import netsh.network.error.NetException;
import netsh.network.ipv4.DeviceSetting;
import netsh.network.ipv4.InterfaceAddress;
import netsh.network.link.Link;
import netsh.network.netfilter.Hook;
import netsh.network.netfilter.IpFamily;
import netsh.network.netfilter.TableName;
import netsh.network.route.Flow;
import netsh.network.route.NextHop;
import netsh.network.route.Route;
import netsh.shell.scene.Host;
import netsh.shell.scene.Scene;
import netsh.shell.scene.Segment;
import netsh.shell.wording.RouteText;

/** Looks at routes: whether gateways are there, pass packets on, and whether answers find the way back. */
final class RouteChecks {
    private RouteChecks() {}

    /** A route by a gateway, with who has the gateway's address on the same segment. */
    private record Use(Host host, Link link, Route route, Ipv4Address gateway, List<Scene.Owned> owners) {}

    private static List<Use> uses(Scene scene) {
        List<Use> uses = new ArrayList<>();
        for (Host host : scene.hosts()) {
            for (Route route : host.namespace().ipv4().routes().all()) {
                for (NextHop hop : route.nextHops()) {
                    if (hop.gatewayOrNull() instanceof Ipv4Address gateway) {
                        List<Scene.Owned> owners = scene.ownersOf(gateway).stream()
                                .filter(owner -> Segment.connects(hop.link(), owner.link()))
                                .toList();
                        uses.add(new Use(host, hop.link(), route, gateway, owners));
                    }
                }
            }
        }
        return uses;
    }

    /** A gateway that nobody on the wire has. */
    static void gateway(Findings findings) {
        for (Use use : uses(findings.scene())) {
            boolean isElsewhere = !findings.scene().ownersOf(use.gateway()).isEmpty();
            boolean isKnown = !isElsewhere || !Segment.hasTunnel(use.link());
            if (use.owners().isEmpty() && isKnown && use.host().reach() != Host.Reach.NONE) {
                findings.add(Finding.Severity.ERROR, "gateway missing", use.host(), "the route \"" + RouteText.of(use.route())
                        + "\" of " + use.host().name() + " leads to " + use.gateway() + ", which "
                        + (isElsewhere ? "is not on the same wire as " + use.link().name() : "nobody in the lab has") + ".",
                        "ip route del " + RouteText.toDelete(use.route()));
            }
        }
    }

    /** A host that others use as their gateway and that does not forward. */
    static void forwarding(Findings findings) {
        for (Use use : uses(findings.scene())) {
            for (Scene.Owned owner : use.owners()) {
                if (!forwards(owner.host(), owner.link())) {
                    findings.add(Finding.Severity.ERROR, "forwarding off", owner.host(), owner.host().name()
                            + " is the gateway of others, but does not pass their packets on: forwarding is off.",
                            "sysctl -w net.ipv4.ip_forward=1");
                }
            }
        }
    }

    private static boolean forwards(Host host, Link link) {
        return host.namespace().ipv4().settings().of(link)
                .map(settings -> settings.value(DeviceSetting.FORWARDING) != 0).orElse(false);
    }

    /** Who is behind a router and has no way back to those who come through it untranslated. */
    static void wayBack(Findings findings) {
        for (Use use : uses(findings.scene())) {
            for (Scene.Owned router : use.owners()) {
                if (router.host().reach() != Host.Reach.NONE && forwards(router.host(), router.link())) {
                    lookBehind(use, router, findings);
                }
            }
        }
    }

    private static void lookBehind(Use use, Scene.Owned router, Findings findings) {
        Scene scene = findings.scene();
        for (Link side : router.host().namespace().links().all()) {
            if (side == router.link() || side.isLoopback() || translates(router.host())) {
                continue;
            }
            for (Link station : Segment.stations(side)) {
                Host other = scene.hostOf(station);
                for (InterfaceAddress source : LinkChecks.addresses(scene, use.link())) {
                    boolean isNeighbor = !other.equals(router.host()) && !other.equals(use.host())
                            && LinkChecks.addresses(scene, side).stream().anyMatch(own -> LinkChecks.addresses(scene, station)
                                    .stream().anyMatch(theirs -> own.network().contains(theirs.local())));
                    if (isNeighbor && use.route().isDefault() && !hasRoute(other, source.local())) {
                        findings.add(Finding.Severity.ERROR, "no way back", other, other.name() + " has no route to "
                                + source.network() + ", from where " + use.host().name() + " reaches it through "
                                + router.host().name() + ": its answers get lost.", back(scene, router.host(), side, source));
                    }
                }
            }
        }
    }

    private static String[] back(Scene scene, Host router, Link side, InterfaceAddress source) {
        return LinkChecks.addresses(scene, side).stream().limit(1)
                .map(own -> "ip route add " + source.network() + " via " + own.local())
                .toArray(String[]::new);
    }

    private static boolean hasRoute(Host host, Ipv4Address address) {
        try {
            host.namespace().ipv4().routes().match(new Flow(address));
            return true;
        } catch (NetException none) {
            return false;
        }
    }

    /** Whether a host changes sources at all; which, is a question for a probe. */
    private static boolean translates(Host host) {
        return host.namespace().netfilter().table(IpFamily.IPV4, TableName.NAT)
                .flatMap(table -> table.chain(Hook.POSTROUTING.name()))
                .map(chain -> !chain.rules().isEmpty())
                .orElse(false);
    }
}
