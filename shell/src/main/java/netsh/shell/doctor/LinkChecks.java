package netsh.shell.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import netsh.network.addr.Ipv4Prefix;
import netsh.network.ipv4.InterfaceAddress;
import netsh.network.link.BridgeLink;
import netsh.network.link.Link;
import netsh.network.link.VlanLink;
import netsh.shell.scene.Host;
import netsh.shell.scene.Scene;
import netsh.shell.scene.Segment;

/** Looks at links: their hardware addresses, states, sizes and VLANs. */
final class LinkChecks {
    private LinkChecks() {}

    /** All links of a lab that have a host of the user's. */
    static List<Link> links(Scene scene) {
        List<Link> links = new ArrayList<>();
        for (Host host : scene.hosts()) {
            links.addAll(host.namespace().links().all());
        }
        return links;
    }

    static List<InterfaceAddress> addresses(Scene scene, Link link) {
        return scene.hostOf(link).namespace().ipv4().addresses().of(link);
    }

    static String name(Scene scene, Link link) {
        return scene.hostOf(link).name() + " " + link.name();
    }

    /** One hardware address at two hosts of one segment: a bridge knows only one place for it. */
    static void sharedHardwareAddress(Findings findings) {
        Scene scene = findings.scene();
        List<Link> links = links(scene);
        for (Link one : links) {
            if (!one.isEthernet() || one.isLoopback()) {
                continue;
            }
            Set<Link> segment = Segment.of(one);
            for (Link other : links.subList(links.indexOf(one) + 1, links.size())) {
                if (other.address().equals(one.address()) && segment.contains(other)
                        && !scene.hostOf(other).equals(scene.hostOf(one))) {
                    findings.add(Finding.Severity.ERROR, "shared hardware address", other,
                            name(scene, one) + " and " + name(scene, other) + " have the same hardware address, "
                                    + one.address() + ": what is sent to one of them gets to whichever spoke last.",
                            "ip link set " + other.name() + " address " + Segment.freeHardwareAddress(other));
                }
            }
        }
    }

    /** A link with an address that is down. */
    static void down(Findings findings) {
        for (Link link : links(findings.scene())) {
            if (!link.isUp() && !link.isLoopback() && !addresses(findings.scene(), link).isEmpty()) {
                findings.add(Finding.Severity.ERROR, "link down", link, name(findings.scene(), link) + " has the address "
                        + addresses(findings.scene(), link).get(0).local() + " but is down.",
                        "ip link set " + link.name() + " up");
            }
        }
    }

    /** A link that is in use, and whose other end is down. */
    static void noCarrier(Findings findings) {
        Scene scene = findings.scene();
        for (Link link : links(scene)) {
            boolean isUsed = link.master() != null || !addresses(scene, link).isEmpty();
            if (!link.isUp() || link.hasCarrier() || !isUsed) {
                continue;
            }
            for (Link far : link.farEnds()) {
                if (!far.isUp()) {
                    findings.add(Finding.Severity.ERROR, "no carrier", far, name(scene, link)
                            + " has no carrier: its other end, " + name(scene, far) + ", is down.",
                            "ip link set " + far.name() + " up");
                }
            }
        }
    }

    /** Links in one network that take packets of different sizes. */
    static void mtu(Findings findings) {
        Scene scene = findings.scene();
        for (Link one : links(scene)) {
            for (InterfaceAddress address : addresses(scene, one)) {
                for (Link other : Segment.stations(one)) {
                    boolean isInNetwork = isInNetwork(scene, other, address.network());
                    if (!one.isLoopback() && isInNetwork && other.mtu() < one.mtu()) {
                        findings.add(Finding.Severity.WARNING, "different MTUs", other, name(scene, other) + " has an MTU of "
                                + other.mtu() + ", " + name(scene, one) + " in the same network one of " + one.mtu()
                                + ": large packets get lost.", "ip link set " + other.name() + " mtu " + one.mtu());
                    }
                }
            }
        }
    }

    private static boolean isInNetwork(Scene scene, Link link, Ipv4Prefix network) {
        return addresses(scene, link).stream().anyMatch(address -> network.contains(address.local()));
    }

    /** A link on which neighbours are not asked for, though others are on its wire. */
    static void arpOff(Findings findings) {
        Scene scene = findings.scene();
        for (Link link : links(scene)) {
            boolean hasNeighbors = link.isEthernet() && !link.isLoopback() && !link.farEnds().isEmpty();
            if (hasNeighbors && !link.usesArp() && !addresses(scene, link).isEmpty()) {
                findings.add(Finding.Severity.ERROR, "ARP off", link, name(scene, link)
                        + " neither asks for neighbours nor answers who asks for it: ARP is off.",
                        "ip link set " + link.name() + " arp on");
            }
        }
    }

    /** Two ends of a cable that are on different VLANs. */
    static void vlans(Findings findings) {
        Scene scene = findings.scene();
        for (Link link : links(scene)) {
            for (Link far : link.farEnds()) {
                Set<Integer> here = ids(link);
                Set<Integer> there = ids(far);
                boolean isBridged = link.master() != null || far.master() != null;
                boolean bothHave = !here.isEmpty() && !there.isEmpty();
                if (!isBridged && bothHave && !here.equals(there)) {
                    findings.add(Finding.Severity.ERROR, "VLAN mismatch", scene.hostOf(far), "the cable between "
                            + List.of(name(scene, link), name(scene, far)).stream().sorted().collect(Collectors.joining(" and "))
                            + " has different VLANs at its ends: " + Stream.of(here, there).map(Set::toString).sorted()
                                    .collect(Collectors.joining(" and ")) + ".");
                }
            }
        }
    }

    /** A cable of which one end is on a VLAN, and the other in the same network on none. */
    static void halfTagged(Findings findings) {
        Scene scene = findings.scene();
        for (Link link : links(scene)) {
            for (VlanLink vlan : link.vlans()) {
                for (InterfaceAddress address : addresses(scene, vlan)) {
                    for (Link far : link.farEnds()) {
                        if (far.vlans().isEmpty() && far.master() == null && isInNetwork(scene, far, address.network())) {
                            findings.add(Finding.Severity.ERROR, "VLAN mismatch", far, name(scene, vlan) + " is in VLAN "
                                    + vlan.id() + ", and " + name(scene, far) + ", at the other end of the cable, in none.");
                        }
                    }
                }
            }
        }
    }

    /** A link that leads to somebody with an address and is itself used for nothing. */
    static void looseEnd(Findings findings) {
        Scene scene = findings.scene();
        for (Link link : links(scene)) {
            boolean isUnused = link.master() == null && link.vlans().isEmpty() && addresses(scene, link).isEmpty()
                    && scene.hostOf(link).reach() == Host.Reach.DIRECT && link.isUp();
            for (Link far : link.farEnds()) {
                boolean hasBridge = scene.hostOf(link).namespace().links().all().stream().anyMatch(BridgeLink.class::isInstance);
                if (isUnused && hasBridge && !addresses(scene, far).isEmpty() && !scene.hostOf(far).equals(scene.hostOf(link))) {
                    findings.add(Finding.Severity.WARNING, "loose end", link, name(scene, far) + " leads to " + link.name() + " of "
                            + scene.hostOf(link).name() + ", which is in no bridge and has no address.");
                }
            }
        }
    }

    private static Set<Integer> ids(Link link) {
        return link.vlans().stream().map(VlanLink::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
