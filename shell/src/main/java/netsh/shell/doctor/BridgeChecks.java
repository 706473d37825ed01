package netsh.shell.doctor;

import java.util.List;
import netsh.network.bridge.BridgeAttribute;
import netsh.network.ipv4.InterfaceAddress;
import netsh.network.link.BridgeLink;
import netsh.network.link.BridgePort;
import netsh.network.link.Link;
import netsh.shell.scene.Segment;

/** Looks at bridges: loops, and ports that do not work or are used as if they were none. */
final class BridgeChecks {
    private BridgeChecks() {}

    /** Two ports of a bridge that are connected outside of it, and no spanning tree to break the loop. */
    static void loop(Findings findings) {
        for (Link link : LinkChecks.links(findings.scene())) {
            if (!(link instanceof BridgeLink bridge) || hasSpanningTree(bridge)) {
                continue;
            }
            List<Link> ports = bridge.ports().stream().map(BridgePort::link).filter(Link::isUp).toList();
            for (Link one : ports) {
                for (Link other : ports.subList(ports.indexOf(one) + 1, ports.size())) {
                    if (Segment.behind(one).contains(other)) {
                        findings.add(Finding.Severity.ERROR, "loop", bridge, "frames can go from port " + other.name()
                                + " of " + bridge.name() + " round to port " + one.name() + ": broadcasts would circle for ever.",
                                "ip link set " + bridge.name() + " type bridge stp_state 1");
                    }
                }
            }
        }
    }

    /** One bridge that takes part in the spanning tree is enough to break the loops that lead through it. */
    private static boolean hasSpanningTree(BridgeLink bridge) {
        return Segment.of(bridge).stream()
                .anyMatch(link -> link instanceof BridgeLink other && other.spanningTree().isEnabled());
    }

    /** A port that is down, or whose bridge is. */
    static void portDown(Findings findings) {
        for (Link link : LinkChecks.links(findings.scene())) {
            if (!(link instanceof BridgeLink bridge)) {
                continue;
            }
            if (!bridge.isUp() && !bridge.ports().isEmpty()) {
                findings.add(Finding.Severity.ERROR, "bridge down", bridge, "bridge " + bridge.name()
                        + " has ports but is down: it passes nothing on.", "ip link set " + bridge.name() + " up");
            }
            for (BridgePort port : bridge.ports()) {
                if (!port.link().isUp()) {
                    findings.add(Finding.Severity.ERROR, "port down", port.link(), "port " + port.name() + " of bridge "
                            + bridge.name() + " is down.", "ip link set " + port.name() + " up");
                }
            }
        }
    }

    /** A port whose untagged frames are in a VLAN that nobody else on the bridge belongs to. */
    static void aloneInVlan(Findings findings) {
        for (Link link : LinkChecks.links(findings.scene())) {
            if (!(link instanceof BridgeLink bridge) || bridge.value(BridgeAttribute.VLAN_FILTERING) == 0) {
                continue;
            }
            for (BridgePort port : bridge.ports()) {
                int vlan = port.vlans().pvid();
                boolean isAlone = vlan != 0
                        && bridge.ports().stream().noneMatch(other -> other != port && other.vlans().contains(vlan));
                String name = "port " + port.name() + " of bridge " + bridge.name();
                if (port.vlans().isEmpty()) {
                    findings.add(Finding.Severity.WARNING, "VLAN mismatch", port.link(),
                            name + " belongs to no VLAN: it passes nothing on.");
                } else if (isAlone && bridge.ports().size() > 1) {
                    findings.add(Finding.Severity.WARNING, "VLAN mismatch", port.link(),
                            name + " is alone in VLAN " + vlan + ".");
                }
            }
        }
    }

    /** An address on a port: what comes in there is the bridge's, so the host does not get its answers. */
    static void addressOnPort(Findings findings) {
        for (Link link : LinkChecks.links(findings.scene())) {
            if (link.master() instanceof BridgeLink bridge) {
                for (InterfaceAddress address : LinkChecks.addresses(findings.scene(), link)) {
                    String text = address.local() + "/" + address.prefixLength();
                    findings.add(Finding.Severity.ERROR, "address on a bridge port", link, "the address " + text + " is on "
                            + link.name() + ", a port of bridge " + bridge.name() + "; it belongs on the bridge.",
                            "ip addr del " + text + " dev " + link.name(), "ip addr add " + text + " dev " + bridge.name());
                }
            }
        }
    }
}
