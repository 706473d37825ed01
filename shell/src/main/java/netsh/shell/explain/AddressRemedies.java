package netsh.shell.explain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv4Prefix;
import netsh.network.ipv4.InterfaceAddress;
import netsh.network.ipv4.RouteDecided;
import netsh.network.link.BridgeLink;
import netsh.network.link.Link;
import netsh.shell.scene.Host;
import netsh.shell.scene.Scene;
import netsh.shell.scene.Segment;

/** Addresses that are missing, doubled, of the wrong network, or on the wrong link. */
final class AddressRemedies {
    private AddressRemedies() {}

    // ---- nobody has it ------------------------------------------------------------------------------------------------

    /** An address that was asked for and that nobody has: a link that heard the question may be meant to have it. */
    static void missing(Case fault, Diagnosis diagnosis) {
        Ipv4Address wanted = fault.nextHop();
        Link asker = fault.route().flatMap(RouteDecided::out).orElse(null);
        if (asker == null || !fault.scene().ownersOf(wanted).isEmpty()) {
            return;
        }
        int length = fault.addresses(asker).stream()
                .filter(address -> address.network().contains(wanted))
                .map(InterfaceAddress::prefixLength)
                .findFirst().orElse(24);
        diagnosis.say("nobody in the lab has the address " + wanted + ".");
        List<Link> stations = fault.neighbors(asker).stream().filter(link -> !(link instanceof BridgeLink)).toList();
        stations.stream().filter(fault::isBare).forEach(link ->
                diagnosis.propose(fault.scene().hostOf(link), "ip addr add " + wanted + "/" + length + " dev " + link.name()));
        stations.stream().filter(link -> !fault.isBare(link)).forEach(link ->
                diagnosis.propose(fault.scene().hostOf(link), "ip addr add " + wanted + "/" + length + " dev " + link.name()));
    }

    // ---- the sender's own networks ------------------------------------------------------------------------------------

    /** The destination is on the same wire, but no address of the host says so. */
    static void noNetwork(Case fault, Diagnosis diagnosis) {
        Set<Host> hosts = new LinkedHashSet<>();
        hosts.add(fault.host());
        fault.lostWay().hops().stream().map(Hop::host).filter(host -> host.reach() != Host.Reach.NONE).forEach(hosts::add);
        for (Scene.Owned owner : fault.scene().ownersOf(fault.destination())) {
            for (Link link : Segment.stations(owner.link())) {
                Host host = fault.scene().hostOf(link);
                if (hosts.contains(host) && link != owner.link() && link.isUp()) {
                    joinNetwork(fault, host, link, owner.address().network(), diagnosis);
                }
            }
        }
    }

    private static void joinNetwork(Case fault, Host host, Link link, Ipv4Prefix network, Diagnosis diagnosis) {
        List<InterfaceAddress> own = fault.addresses(link);
        boolean isIn = own.stream().anyMatch(address -> network.contains(address.local()));
        for (InterfaceAddress address : own) {
            if (network.contains(address.local()) && address.prefixLength() != network.length()) {
                diagnosis.say(host.name() + " has " + address.local() + "/" + address.prefixLength()
                        + ", a mask that leaves " + fault.destination() + " out; its neighbours have /" + network.length() + ".");
                change(host, link, address, address.local() + "/" + network.length(), diagnosis);
            } else if (network.contains(address.local()) && !hasRoute(host, network)) {
                diagnosis.say(host.name() + " lacks the route to its own network " + network + ".");
                diagnosis.propose(host, "ip route add " + network + " dev " + link.name());
            }
        }
        fault.freeAddress(network).ifPresent(free -> {
            if (own.isEmpty()) {
                diagnosis.say(link.name() + " of " + host.name() + " has no address.");
                diagnosis.propose(host, "ip addr add " + free + "/" + network.length() + " dev " + link.name());
            } else if (!isIn) {
                diagnosis.say(fault.destination() + " is on the same wire as " + link.name() + " of " + host.name()
                        + ", whose address " + own.get(0).local() + "/" + own.get(0).prefixLength() + " is of another network.");
                change(host, link, own.get(0), free + "/" + network.length(), diagnosis);
            }
        });
    }

    private static boolean hasRoute(Host host, Ipv4Prefix network) {
        return host.namespace().ipv4().routes().all().stream().anyMatch(route ->
                route.destination().equals(network.address()) && route.prefixLength() == network.length());
    }

    private static void change(Host host, Link link, InterfaceAddress old, String now, Diagnosis diagnosis) {
        diagnosis.propose(host, "ip addr add " + now + " dev " + link.name(),
                "ip addr del " + old.local() + "/" + old.prefixLength() + " dev " + link.name());
    }

    /** A host without any address on a link: it gets one of the network that a router there has, and the router. */
    static void bare(Case fault, Diagnosis diagnosis) {
        Host host = fault.host();
        for (Link link : host.namespace().links().all()) {
            if (!fault.isBare(link) || link.master() != null) {
                continue;
            }
            for (Link router : fault.neighbors(link)) {
                for (InterfaceAddress address : fault.addresses(router)) {
                    Optional<Ipv4Address> free = fault.freeAddress(address.network());
                    if (free.isPresent() && fault.forwards(router)) {
                        diagnosis.say(link.name() + " of " + host.name() + " has no address.");
                        diagnosis.propose(host,
                                "ip addr add " + free.get() + "/" + address.prefixLength() + " dev " + link.name(),
                                "ip route add default via " + address.local());
                    }
                }
            }
        }
    }

    /** A mask so wide that a destination behind a router seems to be on the wire. */
    static void wrongMask(Case fault, Diagnosis diagnosis) {
        Optional<Link> out = fault.route().flatMap(RouteDecided::out);
        boolean isDirect = fault.route().flatMap(RouteDecided::gateway).isEmpty();
        if (out.isEmpty() || !isDirect) {
            return;
        }
        Host host = fault.scene().hostOf(out.get());
        for (InterfaceAddress own : fault.addresses(out.get())) {
            for (Link other : fault.neighbors(out.get())) {
                for (InterfaceAddress theirs : fault.addresses(other)) {
                    boolean isTooWide = theirs.network().contains(own.local())
                            && theirs.prefixLength() > own.prefixLength()
                            && !theirs.network().contains(fault.destination());
                    if (isTooWide) {
                        diagnosis.say(host.name() + " has " + own.local() + "/" + own.prefixLength() + ", so it takes "
                                + fault.destination() + " to be on the wire; its neighbours have /"
                                + theirs.prefixLength() + ".");
                        change(host, out.get(), own, own.local() + "/" + theirs.prefixLength(), diagnosis);
                        diagnosis.propose(host, "ip route add " + fault.destination() + " via " + theirs.local());
                    }
                }
            }
        }
    }

    // ---- in the wrong place -------------------------------------------------------------------------------------------

    /** An address on a link that is a bridge's port: the port's frames go to the bridge. */
    static void onBridgePort(Case fault, Diagnosis diagnosis) {
        fault.route().flatMap(RouteDecided::out).ifPresent(out -> moveToBridge(fault, out, diagnosis));
        fault.scene().ownersOf(fault.nextHop()).forEach(owner -> moveToBridge(fault, owner.link(), diagnosis));
        fault.scene().ownersOf(fault.destination()).forEach(owner -> moveToBridge(fault, owner.link(), diagnosis));
    }

    private static void moveToBridge(Case fault, Link port, Diagnosis diagnosis) {
        if (!(port.master() instanceof BridgeLink bridge)) {
            return;
        }
        Host host = fault.scene().hostOf(port);
        for (InterfaceAddress address : fault.addresses(port)) {
            String text = address.local() + "/" + address.prefixLength();
            diagnosis.say(host.name() + " has its address " + text + " on " + port.name() + ", which is a port of "
                    + bridge.name() + ": what comes in there is the bridge's.");
            diagnosis.propose(host, "ip addr del " + text + " dev " + port.name(),
                    "ip addr add " + text + " dev " + bridge.name());
        }
    }

    // ---- twice --------------------------------------------------------------------------------------------------------

    /** A packet that came to the wrong one of two hosts with the same address. */
    static void duplicate(Case fault, Diagnosis diagnosis) {
        List<Scene.Owned> owners = fault.scene().ownersOf(fault.destination());
        if (owners.size() > 1) {
            sayTwice(owners, diagnosis);
            owners.stream().filter(owner -> owner.host().equals(fault.host())).forEach(owner -> remove(owner, diagnosis));
        }
    }

    /** A packet whose sender has the address of who got it. */
    static void duplicateSource(Case fault, Diagnosis diagnosis) {
        fault.lostWay().lastPacket().ifPresent(packet -> {
            List<Scene.Owned> owners = fault.scene().ownersOf(packet.source());
            if (owners.size() > 1) {
                sayTwice(owners, diagnosis);
                owners.stream().filter(owner -> !owner.host().equals(fault.host()))
                        .forEach(owner -> renumber(fault, owner, diagnosis));
                owners.stream().filter(owner -> owner.host().equals(fault.host())).forEach(owner -> remove(owner, diagnosis));
            }
        });
    }

    private static void sayTwice(List<Scene.Owned> owners, Diagnosis diagnosis) {
        Scene.Owned first = owners.get(0);
        Scene.Owned second = owners.get(1);
        diagnosis.say(first.host().name() + " " + first.link().name() + " and " + second.host().name() + " "
                + second.link().name() + " both have the address " + first.address().local() + ".");
    }

    private static void remove(Scene.Owned owner, Diagnosis diagnosis) {
        diagnosis.propose(owner.host(), "ip addr del " + owner.address().local() + "/" + owner.address().prefixLength()
                + " dev " + owner.link().name());
    }

    private static void renumber(Case fault, Scene.Owned owner, Diagnosis diagnosis) {
        fault.freeAddress(owner.address().network()).ifPresent(free -> change(owner.host(), owner.link(), owner.address(),
                free + "/" + owner.address().prefixLength(), diagnosis));
    }
}
