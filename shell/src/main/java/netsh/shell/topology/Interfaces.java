package netsh.shell.topology;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import netsh.network.bridge.BridgeAttribute;
import netsh.network.bridge.BridgeVlans;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.BridgeLink;
import netsh.network.link.BridgePort;
import netsh.network.link.IpTunnelLink;
import netsh.network.link.Link;
import netsh.network.link.MacvlanLink;
import netsh.network.link.VlanLink;
import netsh.network.link.VxlanLink;

/** What a picture tells of a link. */
final class Interfaces {
    private Interfaces() {}

    static Interface of(Link link) {
        return new Interface(link.name(), addresses(link), state(link), detail(link));
    }

    /** With a detail that is better known than by the link itself. */
    static Interface of(Link link, String detail) {
        return new Interface(link.name(), addresses(link), state(link), detail);
    }

    static List<String> addresses(Link link) {
        return NetworkNamespace.of(link).ipv4().addresses().of(link).stream()
                .filter(address -> !address.local().isLoopback())
                .map(address -> address.local() + "/" + address.prefixLength())
                .toList();
    }

    private static Interface.State state(Link link) {
        if (!link.isUp()) {
            return Interface.State.DOWN;
        }
        return link.hasCarrier() ? Interface.State.UP : Interface.State.NO_CARRIER;
    }

    private static String detail(Link link) {
        if (link instanceof VlanLink vlan) {
            return "VLAN " + vlan.id() + " on " + vlan.parent().name();
        }
        if (link instanceof MacvlanLink macvlan) {
            return "macvlan on " + macvlan.parent().name();
        }
        if (link instanceof VxlanLink vxlan) {
            return "VXLAN " + vxlan.settings().identifier() + to(vxlan.settings().remote().map(Object::toString));
        }
        if (link instanceof IpTunnelLink tunnel) {
            return tunnel.kind().infoKind().orElse("tunnel")
                    + to(tunnel.settings().remote().map(Object::toString));
        }
        return BridgeLink.portOfAny(link).map(Interfaces::vlans).orElse("");
    }

    private static String to(Optional<String> remote) {
        return remote.map(address -> " to " + address).orElse("");
    }

    /** The VLANs of a port whose bridge keeps them apart. */
    private static String vlans(BridgePort port) {
        boolean keepsApart = port.bridge().value(BridgeAttribute.VLAN_FILTERING) != 0;
        List<BridgeVlans.Membership> memberships = port.vlans().all();
        if (!keepsApart) {
            return "";
        }
        if (memberships.isEmpty()) {
            return "no VLAN";
        }
        return (memberships.size() == 1 ? "VLAN " : "VLANs ") + memberships.stream()
                .map(member -> member.id() + (member.untagged() ? "" : "t"))
                .collect(Collectors.joining(","));
    }
}
