package netsh.shell.topology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import netsh.network.link.BondLink;
import netsh.network.link.BridgeLink;
import netsh.network.link.IpTunnelLink;
import netsh.network.link.Link;
import netsh.network.link.OpenvswitchLink;
import netsh.network.link.PhysicalLink;
import netsh.network.link.TunLink;
import netsh.network.openvswitch.Attachment;
import netsh.network.openvswitch.OfPort;
import netsh.network.openvswitch.Ofproto;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.scene.Host;
import netsh.shell.scene.Scene;

/** Reads a lab into a graph. */
public final class TopologyReader {
    private static final Interface NOTHING = new Interface("", List.of(), Interface.State.UP, "");

    private final Scene scene;
    private final OpenvswitchPorts openvswitch = new OpenvswitchPorts();
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, List<Interface>> interfaces = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();
    private final Set<Link> joined = new LinkedHashSet<>();

    private TopologyReader(Scene scene) {
        this.scene = scene;
    }

    /** The graph of a lab as it is now. */
    public static Topology read(SimulatedLab lab) {
        return new TopologyReader(new Scene(lab.world())).read();
    }

    private Topology read() {
        List<Host> hosts = scene.hosts().stream()
                .sorted(Comparator.comparing(host -> host.reach() != Host.Reach.NONE))
                .toList();
        hosts.forEach(this::addNodes);
        for (Host host : hosts) {
            links(host).forEach(this::join);
        }
        for (Host host : hosts) {
            links(host).forEach(this::addInterface);
        }
        List<Node> complete = nodes.values().stream()
                .map(node -> new Node(node.id(), node.name(), node.kind(), node.home(),
                        interfaces.getOrDefault(node.id(), List.of())))
                .toList();
        return new Topology(complete, edges);
    }

    private static List<Link> links(Host host) {
        return new ArrayList<>(host.namespace().links().all());
    }

    // ---- nodes ----------------------------------------------------------------------------------------------------

    private void addNodes(Host host) {
        Node.Kind kind = switch (host.reach()) {
            case DIRECT -> Node.Kind.MACHINE;
            case NAMESPACE -> Node.Kind.NAMESPACE;
            case GUEST -> Node.Kind.GUEST;
            case NONE -> strangerKind(host);
        };
        add(new Node(host.name(), host.name(), kind, "", List.of()));
        for (Link link : links(host)) {
            if (link instanceof OpenvswitchLink port) {
                openvswitch.look(port);
            }
            openvswitch.portOf(link).map(OfPort::bridge).ifPresent(bridge -> addBridge(bridge, host));
            if (link instanceof BridgeLink) {
                add(new Node(bridgeId(link), link.name(), Node.Kind.BRIDGE, host.name(), List.of()));
            }
        }
    }

    /** A namespace without a name is part of the lab's machines; a whole machine that nobody reaches is outside. */
    private static Node.Kind strangerKind(Host host) {
        boolean isWholeMachine = host.namespace() == host.namespace().machine().initialNamespace();
        return isWholeMachine ? Node.Kind.OUTSIDE : Node.Kind.NAMESPACE;
    }

    private void addBridge(Ofproto bridge, Host host) {
        add(new Node(bridgeId(bridge), bridge.name(), Node.Kind.OPENVSWITCH, host.name(), List.of()));
    }

    private void add(Node node) {
        nodes.putIfAbsent(node.id(), node);
    }

    private String bridgeId(Link bridge) {
        return scene.hostOf(bridge).name() + "/" + bridge.name();
    }

    private String bridgeId(Ofproto bridge) {
        return scene.hostOf(bridge.datapath().namespace()).name() + "/" + bridge.name();
    }

    // ---- where links are ------------------------------------------------------------------------------------------

    /** The node that a link's frames come to. */
    private String nodeOf(Link link) {
        if (link instanceof BridgeLink) {
            return bridgeId(link);
        }
        if (link.master() instanceof BridgeLink || link.master() instanceof BondLink) {
            return nodeOf(link.master());
        }
        return openvswitch.portOf(link)
                .map(port -> bridgeId(port.bridge()))
                .orElseGet(() -> scene.hostOf(link).name());
    }

    private Interface interfaceOf(Link link) {
        if (link.master() instanceof BondLink bond) {
            Interface whole = Interfaces.of(bond);
            return new Interface(link.name(), whole.addresses(), Interfaces.of(link).state(), "in " + bond.name());
        }
        return openvswitch.portOf(link)
                .map(port -> Interfaces.of(link, OpenvswitchPorts.vlans(port)))
                .orElseGet(() -> Interfaces.of(link));
    }

    // ---- edges ----------------------------------------------------------------------------------------------------

    private void join(Link link) {
        List<Link> ends = link.farEnds().stream().filter(Link::isRegistered).toList();
        if (joined.contains(link)) {
            return;
        }
        if (ends.size() == 1) {
            cable(link, ends.get(0));
        } else if (ends.size() > 1) {
            wire(link, ends);
        } else if (link instanceof OpenvswitchLink port) {
            internalPort(port);
        } else if (link instanceof BridgeLink) {
            ownLink(link);
        } else {
            Tunnels.otherEnd(link, scene).filter(end -> !nodeOf(end).equals(nodeOf(link))).ifPresentOrElse(
                    end -> joinBoth(Edge.Kind.TUNNEL, link, end), () -> standOn(link));
        }
    }

    private void cable(Link one, Link other) {
        Edge.Kind kind = one instanceof PhysicalLink && other instanceof PhysicalLink ? Edge.Kind.PHYSICAL
                : one instanceof TunLink || other instanceof TunLink ? Edge.Kind.TAP : Edge.Kind.VETH;
        joinBoth(kind, one, other);
    }

    private void joinBoth(Edge.Kind kind, Link one, Link other) {
        joined.add(one);
        joined.add(other);
        edges.add(new Edge(kind, nodeOf(one), interfaceOf(one), nodeOf(other), interfaceOf(other)));
    }

    /** More than two ends of one cable meet in a node of their own. */
    private void wire(Link first, List<Link> others) {
        String id = "wire of " + scene.hostOf(first).name() + "/" + first.name();
        add(new Node(id, "network", Node.Kind.WIRE, "", List.of()));
        List<Link> ends = new ArrayList<>(others);
        ends.add(0, first);
        for (Link end : ends) {
            joined.add(end);
            Edge.Kind kind = end instanceof TunLink ? Edge.Kind.TAP : Edge.Kind.PHYSICAL;
            edges.add(new Edge(kind, id, NOTHING, nodeOf(end), interfaceOf(end)));
        }
    }

    /** A bridge's own link matters where its host speaks by it. */
    private void ownLink(Link bridge) {
        if (!Interfaces.addresses(bridge).isEmpty()) {
            joined.add(bridge);
            edges.add(new Edge(Edge.Kind.INTERNAL, nodeOf(bridge), NOTHING, scene.hostOf(bridge).name(),
                    Interfaces.of(bridge)));
        }
    }

    private void internalPort(OpenvswitchLink link) {
        joined.add(link);
        Optional<OfPort> port = openvswitch.portOf(link);
        boolean isOwn = port.filter(found -> found.name().equals(found.bridge().name())).isPresent();
        if (port.isPresent() && !(isOwn && Interfaces.addresses(link).isEmpty())) {
            edges.add(new Edge(Edge.Kind.INTERNAL, nodeOf(link), NOTHING, scene.hostOf(link).name(), interfaceOf(link)));
        }
        if (isOwn) {
            port.get().bridge().ports().forEach(this::patch);
        }
    }

    /** A pair of patch ports is drawn when the one comes up whose name is the lesser. */
    private void patch(OfPort port) {
        if (port.attachment() instanceof Attachment.Patch patch && patch.name().compareTo(patch.peer()) < 0) {
            nodes.values().stream()
                    .filter(node -> node.kind() == Node.Kind.OPENVSWITCH)
                    .filter(node -> !node.id().equals(bridgeId(port.bridge())))
                    .filter(node -> openvswitch.hasPort(node.name(), patch.peer()))
                    .findFirst()
                    .ifPresent(node -> edges.add(new Edge(Edge.Kind.PATCH, bridgeId(port.bridge()), patchEnd(patch.name()),
                            node.id(), patchEnd(patch.peer()))));
        }
    }

    private static Interface patchEnd(String name) {
        return new Interface(name, List.of(), Interface.State.UP, "");
    }

    /** A link that stands on one of another node joins the two. */
    private void standOn(Link link) {
        Optional<Link> lower = link instanceof IpTunnelLink ? Optional.empty() : link.lower();
        if (lower.isPresent() && !nodeOf(lower.get()).equals(nodeOf(link))) {
            joined.add(link);
            edges.add(new Edge(Edge.Kind.UPPER, nodeOf(link), interfaceOf(link), nodeOf(lower.get()),
                    new Interface(lower.get().name(), List.of(), interfaceOf(lower.get()).state(), "")));
        }
    }

    // ---- the rest -------------------------------------------------------------------------------------------------

    /** What leads nowhere is told where it was set up by somebody. */
    private void addInterface(Link link) {
        boolean isSet = !Interfaces.addresses(link).isEmpty()
                || !link.isLoopback() && link.lower().isPresent()
                || link.kind().infoKind().isPresent() && !Tunnels.isFallback(link);
        boolean isPart = link instanceof BridgeLink || link instanceof OpenvswitchLink || Tunnels.isShared(link);
        if (!joined.contains(link) && isSet && !isPart) {
            interfaces.computeIfAbsent(nodeOf(link), id -> new ArrayList<>()).add(interfaceOf(link));
        }
    }
}
