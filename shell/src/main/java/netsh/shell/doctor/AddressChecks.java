package netsh.shell.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import netsh.network.addr.Ipv4Address;
import netsh.network.bridge.BridgeAttribute;
import netsh.network.ipv4.InterfaceAddress;
import netsh.network.link.BridgeLink;
import netsh.network.link.Link;
import netsh.network.link.VlanLink;
import netsh.network.neighbor.NeighborEntry;
import netsh.network.neighbor.NeighborState;
import netsh.shell.scene.Host;
import netsh.shell.scene.Scene;
import netsh.shell.scene.Segment;

/** Looks at IPv4 addresses: whether they are there twice, and whether neighbours agree on their network. */
final class AddressChecks {
    private AddressChecks() {}

    private static List<Scene.Owned> all(Scene scene) {
        List<Scene.Owned> all = new ArrayList<>();
        scene.hosts().forEach(host -> all.addAll(scene.addressesOf(host)));
        all.removeIf(owned -> owned.link().isLoopback());
        return all;
    }

    /** One address at two hosts of a segment. */
    static void shared(Findings findings) {
        List<Scene.Owned> all = all(findings.scene());
        for (Scene.Owned one : all) {
            for (Scene.Owned other : all.subList(all.indexOf(one) + 1, all.size())) {
                if (one.address().local().equals(other.address().local()) && areNear(one, other)) {
                    findings.add(Finding.Severity.ERROR, "shared address", other.link(),
                            LinkChecks.name(findings.scene(), one.link()) + " and " + LinkChecks.name(findings.scene(), other.link())
                                    + " both have the address " + one.address().local() + ": others reach whichever answers last.",
                            "ip addr del " + other.address().local() + "/" + other.address().prefixLength() + " dev "
                                    + other.link().name());
                }
            }
        }
    }

    private static boolean areNear(Scene.Owned one, Scene.Owned other) {
        if (one.host().equals(other.host())) {
            return false;
        }
        Set<Link> segment = Segment.of(one.link());
        boolean isParted = segment.stream().anyMatch(link ->
                link instanceof BridgeLink bridge && bridge.value(BridgeAttribute.VLAN_FILTERING) != 0);
        return !isParted && vlan(one.link()) == vlan(other.link()) && segment.contains(other.link());
    }

    private static int vlan(Link link) {
        return link instanceof VlanLink vlan ? vlan.id() : 0;
    }

    /** Neighbours in one network that have different ideas of its size. */
    static void masks(Findings findings) {
        List<Scene.Owned> all = all(findings.scene());
        for (Scene.Owned one : all) {
            for (Scene.Owned other : all) {
                InterfaceAddress wide = one.address();
                InterfaceAddress narrow = other.address();
                if (wide.prefixLength() < narrow.prefixLength() && narrow.prefixLength() < 32
                        && wide.network().contains(narrow.local()) && areNear(one, other)) {
                    findings.add(Finding.Severity.WARNING, "different masks", other.link(),
                            LinkChecks.name(findings.scene(), one.link()) + " has " + wide.local() + "/" + wide.prefixLength() + " and "
                                    + LinkChecks.name(findings.scene(), other.link()) + " has " + narrow.local() + "/"
                                    + narrow.prefixLength() + ": they do not agree on who is on their wire.");
                }
            }
        }
    }

    /** A neighbour that a user gave a hardware address which it does not have. */
    static void permanentNeighbors(Findings findings) {
        Scene scene = findings.scene();
        for (Host host : scene.hosts()) {
            for (NeighborEntry entry : host.namespace().ipv4().neighbors().all()) {
                boolean isWrong = entry.state() == NeighborState.PERMANENT
                        && entry.address() instanceof Ipv4Address address
                        && !scene.ownersOf(address).isEmpty()
                        && scene.ownersOf(address).stream().flatMap(owner -> owner.host().namespace().links().all().stream())
                                .noneMatch(link -> link.address().equals(entry.macOrNull()));
                if (isWrong) {
                    findings.add(Finding.Severity.ERROR, "wrong neighbour", entry.link(), LinkChecks.name(scene, entry.link())
                            + " was told that " + entry.address() + " is at " + entry.macOrNull() + ", where it is not.",
                            "ip neigh del " + entry.address() + " dev " + entry.link().name());
                }
            }
        }
    }

    /** A host with programs that listen, whose loopback link is down: they do not reach one another. */
    static void loopbackDown(Findings findings) {
        for (Host host : findings.scene().hosts()) {
            boolean isServing = !host.namespace().sockets().udp().isEmpty() || !host.namespace().tcp().all().isEmpty();
            if (!host.namespace().loopback().isUp() && isServing && host.reach() != Host.Reach.NONE) {
                findings.add(Finding.Severity.WARNING, "lo down", host.namespace().loopback(), host.name()
                        + " runs programs that listen, but its lo is down: it does not reach itself.", "ip link set lo up");
            }
        }
    }
}
