package netsh.shell.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import netsh.network.ipv4.InterfaceAddress;
import netsh.network.link.BridgeLink;
import netsh.network.link.BridgePort;
import netsh.network.link.FrameForwarded;
import netsh.network.link.FrameReceived;
import netsh.network.link.Link;
import netsh.network.link.VlanLink;
import netsh.network.packet.EthernetFrame;
import netsh.shell.scene.Host;

/** VLANs that do not meet. */
final class VlanRemedies {
    private VlanRemedies() {}

    // ---- bridges that filter ------------------------------------------------------------------------------------------

    /** A bridge's port, or the bridge itself, that does not belong to a frame's VLAN. */
    static void membership(Case fault, Diagnosis diagnosis) {
        fault.link().ifPresent(link -> {
            if (link instanceof BridgeLink bridge) {
                join(fault, bridge, link, " self", diagnosis);
            } else if (link.master() instanceof BridgeLink bridge) {
                join(fault, bridge, link, "", diagnosis);
            }
        });
    }

    private static void join(Case fault, BridgeLink bridge, Link member, String self, Diagnosis diagnosis) {
        Host host = fault.scene().hostOf(bridge);
        Set<Integer> vlans = vlans(fault, bridge, member);
        diagnosis.say(member.name() + " of " + host.name() + " does not belong to VLAN "
                + vlans.stream().findFirst().map(String::valueOf).orElse("of untagged frames") + " on " + bridge.name() + ".");
        for (int vlan : vlans) {
            diagnosis.propose(host, "bridge vlan add dev " + member.name() + " vid " + vlan + " pvid untagged" + self);
            diagnosis.propose(host, "bridge vlan add dev " + member.name() + " vid " + vlan + self);
        }
        incoming(fault, bridge).filter(from -> from != member).ifPresent(from -> {
            int wanted = pvid(bridge, member);
            if (wanted != 0) {
                diagnosis.propose(host, "bridge vlan add dev " + from.name() + " vid " + wanted + " pvid untagged");
            }
        });
        diagnosis.propose(host, "ip link set " + bridge.name() + " type bridge vlan_filtering 0");
    }

    /** The VLANs that come into question: the frame's, else those of untagged frames at the other ports. */
    private static Set<Integer> vlans(Case fault, BridgeLink bridge, Link member) {
        Set<Integer> vlans = new LinkedHashSet<>();
        fault.loss().way().events(FrameForwarded.class)
                .filter(forwarded -> forwarded.place() == bridge && forwarded.vlan() != 0)
                .forEach(forwarded -> vlans.add(forwarded.vlan()));
        if (fault.loss().way().end().event().subject() instanceof EthernetFrame frame && frame.tag() != null) {
            vlans.add(frame.tag().id());
        }
        for (BridgePort port : bridge.ports()) {
            if (port.link() != member && port.vlans().pvid() != 0) {
                vlans.add(port.vlans().pvid());
            }
        }
        return vlans;
    }

    private static Optional<Link> incoming(Case fault, BridgeLink bridge) {
        return fault.loss().way().events(FrameForwarded.class)
                .filter(forwarded -> forwarded.place() == bridge)
                .reduce((earlier, later) -> later)
                .flatMap(FrameForwarded::from);
    }

    private static int pvid(BridgeLink bridge, Link member) {
        return BridgeLink.portOfAny(member).map(port -> port.vlans().pvid()).orElse(0);
    }

    // ---- links of a VLAN ----------------------------------------------------------------------------------------------

    /** A frame with a tag that no VLAN link takes. */
    static void tag(Case fault, Diagnosis diagnosis) {
        fault.loss().way().events(FrameReceived.class)
                .filter(received -> received.frame().tag() != null)
                .reduce((earlier, later) -> later)
                .ifPresent(received -> {
                    Link link = received.place();
                    int id = received.frame().tag().id();
                    Host host = fault.scene().hostOf(link);
                    diagnosis.say(link.name() + " of " + host.name() + " has no VLAN link for the tag " + id + ".");
                    link.vlans().forEach(vlan -> renumber(fault, vlan, id, diagnosis));
                    if (link.vlans().isEmpty()) {
                        moveInto(fault, link, id, diagnosis);
                    }
                });
    }

    /** Who is meant has the address on another VLAN, or on none. */
    static void mismatch(Case fault, Diagnosis diagnosis) {
        fault.loss().neighbor().ifPresent(asked -> fault.scene().ownersOf(fault.nextHop()).forEach(owner -> {
            if (asked.link() instanceof VlanLink here && owner.link() instanceof VlanLink there && here.id() != there.id()) {
                diagnosis.say(here.name() + " is in VLAN " + here.id() + ", " + there.name() + " of "
                        + owner.host().name() + " in VLAN " + there.id() + ".");
                renumber(fault, there, here.id(), diagnosis);
                renumber(fault, here, there.id(), diagnosis);
            } else if (asked.link() instanceof VlanLink here && !(owner.link() instanceof VlanLink)) {
                diagnosis.say(here.name() + " is in VLAN " + here.id() + ", " + owner.link().name() + " of "
                        + owner.host().name() + " in none.");
                moveInto(fault, owner.link(), here.id(), diagnosis);
            } else if (owner.link() instanceof VlanLink there && !(asked.link() instanceof VlanLink)) {
                diagnosis.say(there.name() + " of " + owner.host().name() + " is in VLAN " + there.id() + ", "
                        + asked.link().name() + " in none.");
                moveInto(fault, asked.link(), there.id(), diagnosis);
            }
        }));
    }

    /** The kernel does not let a VLAN link change its number: it is made again. */
    private static void renumber(Case fault, VlanLink vlan, int id, Diagnosis diagnosis) {
        List<String> lines = new ArrayList<>();
        lines.add("ip link del " + vlan.name());
        lines.add("ip link add link " + vlan.parent().name() + " name " + vlan.name() + " type vlan id " + id);
        for (InterfaceAddress address : fault.addresses(vlan)) {
            lines.add("ip addr add " + address.local() + "/" + address.prefixLength() + " dev " + vlan.name());
        }
        lines.add("ip link set " + vlan.name() + " up");
        diagnosis.propose(fault.scene().hostOf(vlan), lines.toArray(new String[0]));
    }

    private static void moveInto(Case fault, Link link, int id, Diagnosis diagnosis) {
        String name = link.name() + "." + id;
        List<String> lines = new ArrayList<>();
        lines.add("ip link add link " + link.name() + " name " + name + " type vlan id " + id);
        for (InterfaceAddress address : fault.addresses(link)) {
            lines.add("ip addr del " + address.local() + "/" + address.prefixLength() + " dev " + link.name());
            lines.add("ip addr add " + address.local() + "/" + address.prefixLength() + " dev " + name);
        }
        lines.add("ip link set " + name + " up");
        diagnosis.propose(fault.scene().hostOf(link), lines.toArray(new String[0]));
    }
}
