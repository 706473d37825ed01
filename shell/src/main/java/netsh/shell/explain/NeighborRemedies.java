package netsh.shell.explain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;
import netsh.network.ipv4.NeighborAddressAsked;
import netsh.network.link.BridgeLink;
import netsh.network.link.FrameReceived;
import netsh.network.link.Link;
import netsh.network.neighbor.NeighborConsulted;
import netsh.network.neighbor.NeighborState;
import netsh.shell.scene.Host;
import netsh.shell.scene.Scene;
import netsh.shell.scene.Segment;

/** Neighbours with a wrong, a shared or an unknown hardware address. */
final class NeighborRemedies {
    private NeighborRemedies() {}

    /** A frame that was sent to a hardware address which the neighbour does not have. */
    static void wrongAddress(Case fault, Diagnosis diagnosis) {
        Optional<NeighborConsulted> consulted =
                fault.lostWay().events(NeighborConsulted.class).reduce((earlier, later) -> later);
        consulted.filter(last -> last.mac().isPresent() && !isRight(fault, last)).ifPresent(last -> {
            Link link = last.place();
            Host host = fault.scene().hostOf(link);
            if (!link.usesArp()) {
                diagnosis.say(link.name() + " of " + host.name() + " does not resolve neighbours: ARP is off.");
                diagnosis.propose(host, "ip link set " + link.name() + " arp on");
            } else {
                String kept = last.state() == NeighborState.PERMANENT ? "was told that " : "believes that ";
                diagnosis.say(host.name() + " " + kept + last.neighbor() + " is at " + last.mac().get()
                        + ", which it is not.");
                diagnosis.propose(host, "ip neigh del " + last.neighbor() + " dev " + link.name());
                diagnosis.propose(host, "arp -d " + last.neighbor());
            }
        });
    }

    /** Whether a neighbour is known by a hardware address that is its own. */
    private static boolean isRight(Case fault, NeighborConsulted consulted) {
        return consulted.neighbor() instanceof Ipv4Address address
                && fault.scene().ownersOf(address).stream()
                        .flatMap(owner -> owner.host().namespace().links().all().stream())
                        .anyMatch(link -> link.address().equals(consulted.mac().get()));
    }

    /** A frame that came to the wrong one of two hosts with the same hardware address. */
    static void sharedAddress(Case fault, Diagnosis diagnosis) {
        Optional<FrameReceived> received =
                fault.lostWay().events(FrameReceived.class).reduce((earlier, later) -> later);
        received.ifPresent(last -> {
            Link link = last.place();
            for (Link other : fault.neighbors(link)) {
                if (other.address().equals(link.address()) && !fault.scene().hostOf(other).equals(fault.scene().hostOf(link))) {
                    Host host = fault.scene().hostOf(link);
                    diagnosis.say(host.name() + " " + link.name() + " and " + fault.scene().hostOf(other).name() + " "
                            + other.name() + " have the same hardware address, " + link.address() + ".");
                    readdress(host, link, diagnosis);
                    readdress(fault.scene().hostOf(other), other, diagnosis);
                }
            }
        });
    }

    private static void readdress(Host host, Link link, Diagnosis diagnosis) {
        MacAddress free = Segment.freeHardwareAddress(link);
        diagnosis.propose(host, "ip link set " + link.name() + " address " + free);
        diagnosis.propose(host, "ip link set " + link.name() + " down",
                "ip link set " + link.name() + " address " + free, "ip link set " + link.name() + " up");
        diagnosis.propose(host, "ifconfig " + link.name() + " hw ether " + free);
    }

    /** A host that heard the question about its address and keeps silent. */
    static void silent(Case fault, Diagnosis diagnosis) {
        fault.loss().neighbor().ifPresent(asked -> {
            if (!(asked.neighbor() instanceof Ipv4Address address)) {
                return;
            }
            for (Scene.Owned owner : fault.scene().ownersOf(address)) {
                Link link = owner.link();
                String name = owner.host().name() + " " + link.name();
                if (!link.usesArp()) {
                    diagnosis.say(name + " has " + address + " and does not answer: ARP is off there.");
                    diagnosis.propose(owner.host(), "ip link set " + link.name() + " arp on");
                } else if (hasReacted(asked, owner.host(), fault.scene(), NeighborAddressAsked.Reaction.SILENT)) {
                    diagnosis.say(name + " has " + address + " and is set not to answer for it there.");
                    diagnosis.propose(owner.host(), "sysctl -w net.ipv4.conf.all.arp_ignore=0",
                            "sysctl -w net/ipv4/conf/" + heardBy(asked, owner.host(), fault.scene()).name() + "/arp_ignore=0");
                }
                if (hasReacted(asked, owner.host(), fault.scene(), NeighborAddressAsked.Reaction.NOT_OURS)) {
                    distrust(fault, owner, heardBy(asked, owner.host(), fault.scene()), diagnosis);
                }
                if (!link.isUp()) {
                    diagnosis.say(name + " is down.");
                    diagnosis.propose(owner.host(), "ip link set " + link.name() + " up");
                }
            }
        });
    }

    /** A host does not answer who seems to be itself, or whom it would not reach by the same link. */
    private static void distrust(Case fault, Scene.Owned owner, Link heardBy, Diagnosis diagnosis) {
        diagnosis.say(owner.host().name() + " has the address and heard the question on " + heardBy.name()
                + ", but does not believe that its sender can be there.");
        AddressRemedies.duplicateSource(fault, diagnosis);
        HostRemedies.reversePathFilter(fault, owner.host(), heardBy, diagnosis);
    }

    private static boolean hasReacted(Resolution asked, Host host, Scene scene, NeighborAddressAsked.Reaction reaction) {
        return asked.heard().stream().anyMatch(event -> event.reaction() == reaction
                && scene.hostOf(event.place()).equals(host));
    }

    private static Link heardBy(Resolution asked, Host host, Scene scene) {
        return asked.heard().stream().map(NeighborAddressAsked::place)
                .filter(link -> scene.hostOf(link).equals(host)).findFirst().orElseThrow();
    }

    // ---- not connected ------------------------------------------------------------------------------------------------

    /** Who is meant is not on the same wire: a link that is in no bridge, or in the wrong one. */
    static void unplugged(Case fault, Diagnosis diagnosis) {
        Ipv4Address wanted = fault.loss().neighbor()
                .map(Resolution::neighbor)
                .filter(Ipv4Address.class::isInstance)
                .map(Ipv4Address.class::cast)
                .orElseGet(fault::nextHop);
        List<Scene.Owned> owners = fault.scene().ownersOf(wanted);
        Link here = fault.loss().neighbor().map(Resolution::link)
                .or(() -> fault.route().flatMap(route -> route.out())).or(fault::link).orElse(null);
        if (here == null) {
            return;
        }
        Set<Link> near = Segment.of(here);
        for (Scene.Owned owner : owners) {
            if (!owner.link().isLoopback() && !near.contains(owner.link())) {
                Set<Link> far = Segment.of(owner.link());
                boolean saidPort = join(fault, far, near, diagnosis) | join(fault, near, far, diagnosis);
                if (saidPort) {
                    diagnosis.say("no cable or bridge connects " + here.name() + " of "
                            + fault.scene().hostOf(here).name() + " with " + owner.link().name() + " of "
                            + owner.host().name() + ", which has " + wanted + ".");
                }
            }
        }
    }

    /** Proposes to put a link of one side into a bridge of the other side. */
    private static boolean join(Case fault, Set<Link> side, Set<Link> other, Diagnosis diagnosis) {
        boolean proposed = false;
        for (Link link : side) {
            if (link instanceof BridgeLink || link.isLoopback() || !fault.addresses(link).isEmpty()) {
                continue;
            }
            Host host = fault.scene().hostOf(link);
            for (Link bridge : host.namespace().links().all()) {
                if (bridge instanceof BridgeLink && other.contains(bridge) && link.master() != bridge) {
                    diagnosis.propose(host, "ip link set " + link.name() + " master " + bridge.name());
                    diagnosis.propose(host, "ip link set " + link.name() + " master " + bridge.name() + " up");
                    proposed = true;
                }
            }
        }
        return proposed;
    }
}
