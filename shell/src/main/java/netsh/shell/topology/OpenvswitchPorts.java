package netsh.shell.topology;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import netsh.network.link.Link;
import netsh.network.link.OpenvswitchLink;
import netsh.network.openvswitch.Bundle;
import netsh.network.openvswitch.Datapath;
import netsh.network.openvswitch.OfPort;
import netsh.network.openvswitch.Ofproto;
import netsh.network.openvswitch.VlanMode;

/** Which bridge of Open vSwitch a link is a port of: the links themselves only know the datapath that all bridges share. */
final class OpenvswitchPorts {
    private final Map<Link, OfPort> ports = new LinkedHashMap<>();

    /** Notes the ports of the datapath that a link is part of. */
    void look(OpenvswitchLink link) {
        if (!ports.containsKey(link) && link.datapath() instanceof Datapath datapath) {
            datapath.links().forEach((number, device) ->
                    datapath.port(number).ifPresent(port -> ports.put(device, port)));
        }
    }

    /** The port that a link is. */
    Optional<OfPort> portOf(Link link) {
        return Optional.ofNullable(ports.get(link));
    }

    /** Whether a bridge has a port of a name; patch ports are no links. */
    boolean hasPort(String bridge, String name) {
        return ports.values().stream()
                .map(OfPort::bridge)
                .anyMatch(found -> found.name().equals(bridge) && found.port(name).isPresent());
    }

    /** The VLANs of a port. */
    static String vlans(OfPort port) {
        Ofproto bridge = port.bridge();
        return bridge.bundles().stream()
                .filter(bundle -> bundle.ports().contains(port))
                .map(OpenvswitchPorts::vlans)
                .findFirst()
                .orElse("");
    }

    private static String vlans(Bundle bundle) {
        return bundle.vlanMode() == VlanMode.ACCESS && bundle.vlan() != 0 ? "VLAN " + bundle.vlan() : "";
    }
}
