package netsh.shell.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import netsh.network.ipv4.DeviceSetting;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.BridgeLink;
import netsh.network.link.Link;
import netsh.network.link.LoopbackLink;
import netsh.network.link.PhysicalLink;
import netsh.network.route.Route;
import netsh.network.route.RouteProtocol;
import netsh.network.route.RouteTableId;
import netsh.shell.export.Topology.Cable;
import netsh.shell.export.Topology.End;
import netsh.shell.scene.Host;
import netsh.shell.scene.Scene;
import netsh.shell.wording.RouteText;

/** Finds in a lab what other tools can build, and what they cannot. */
final class TopologyReader {
    private final Scene scene;
    private final Host first;
    private final Map<String, List<String>> hosts = new LinkedHashMap<>();
    private final Set<String> bridges = new LinkedHashSet<>();
    private final List<Cable> cables = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final Set<Link> carried = new LinkedHashSet<>();

    TopologyReader(Scene scene) {
        this.scene = scene;
        first = scene.hosts().get(0);
    }

    Topology read() {
        List<Host> reachable = scene.hosts().stream().filter(this::isReachable).toList();
        first.namespace().links().all().stream()
                .filter(BridgeLink.class::isInstance)
                .forEach(bridge -> bridges.add(bridge.name()));
        reachable.forEach(host -> host.namespace().links().all().forEach(this::readCable));
        for (Host host : reachable) {
            if (host != first) {
                hosts.put(host.name(), configuration(host));
            }
            host.namespace().links().all().forEach(link -> readRest(host, link));
        }
        leftOut.add("rules of the firewall, limits of traffic, running programs, hardware addresses, and settings but for forwarding");
        return new Topology(hosts, bridges, cables, leftOut);
    }

    /** What is on further machines is left to them. */
    private boolean isReachable(Host host) {
        return host.machine().isEmpty() && host.reach() != Host.Reach.NONE;
    }

    private void readCable(Link link) {
        if (link.farEnds().size() != 1 || carried.contains(link)) {
            return;
        }
        Link far = link.farEnds().get(0);
        Optional<End> one = end(link);
        Optional<End> other = far.isRegistered() ? end(far) : Optional.empty();
        if (one.isPresent() && other.isPresent()) {
            carried.add(link);
            carried.add(far);
            cables.add(new Cable(one.get(), other.get()));
        }
    }

    private Optional<End> end(Link link) {
        Host host = scene.hostOf(NetworkNamespace.of(link));
        boolean plain = link.master() == null;
        if (!isReachable(host) || link instanceof PhysicalLink && host == first) {
            return Optional.empty();
        }
        if (host != first) {
            return plain ? Optional.of(new End(host.name(), link.name())) : Optional.empty();
        }
        if (plain) {
            return Optional.of(new End(Topology.FIRST_HOST, link.name()));
        }
        return link.master() instanceof BridgeLink bridge
                ? Optional.of(new End(bridge.name(), link.name())) : Optional.empty();
    }

    private List<String> configuration(Host host) {
        List<String> commands = new ArrayList<>();
        if (host.namespace().ipv4().settings().all().value(DeviceSetting.FORWARDING) != 0) {
            commands.add("sysctl -w net.ipv4.ip_forward=1");
        }
        for (Link link : host.namespace().links().all()) {
            if (carried.contains(link)) {
                host.namespace().ipv4().addresses().of(link).forEach(address -> commands.add(
                        "ip addr add " + address.local() + "/" + address.prefixLength() + " dev " + link.name()));
            }
        }
        for (Route route : host.namespace().ipv4().routes().table(RouteTableId.MAIN).orElse(List.of())) {
            boolean given = route.firstHop() != null && route.protocol() != RouteProtocol.KERNEL;
            if (given && carried.contains(route.firstHop().link())) {
                commands.add("ip route add " + RouteText.of(route));
            }
        }
        return commands;
    }

    private void readRest(Host host, Link link) {
        boolean isBridge = host == first && link instanceof BridgeLink;
        if (!carried.contains(link) && !isBridge && !(link instanceof LoopbackLink)) {
            leftOut.add("the link " + link.name() + " of " + (host == first ? "the host itself" : host.name()));
        } else if (host == first) {
            host.namespace().ipv4().addresses().of(link).stream()
                    .filter(address -> !address.local().isLoopback())
                    .forEach(address -> leftOut.add("the address " + address.local() + "/" + address.prefixLength()
                            + " of " + link.name() + " on the host itself"));
        }
    }
}
