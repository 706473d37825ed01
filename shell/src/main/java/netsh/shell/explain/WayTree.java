package netsh.shell.explain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import netsh.network.ipv4.PacketFragmented;
import netsh.network.link.BridgeLink;
import netsh.network.link.FrameForwarded;
import netsh.network.link.FrameReceived;
import netsh.network.link.FrameSent;
import netsh.network.link.Link;
import netsh.network.link.OpenvswitchLink;
import netsh.network.netfilter.PacketTranslated;
import netsh.network.packet.Ipv4Packet;
import netsh.network.trace.PacketAnswered;
import netsh.network.trace.PacketEncapsulated;
import netsh.network.trace.PacketEvent;
import netsh.shell.scene.Scene;

/** All that happened to one packet: a tree, since a flood makes copies. */
final class WayTree {
    /** An event and the one before it on the same way; null for the first. */
    private record Node(Node before, Observed observed) {
        PacketEvent event() {
            return observed.event();
        }
    }

    private final List<Node> nodes = new ArrayList<>();
    private final Set<Object> identities = Collections.newSetFromMap(new IdentityHashMap<>());

    /** What carries the packet through tunnels. */
    private final Set<Object> carriers = Collections.newSetFromMap(new IdentityHashMap<>());

    private WayTree() {}

    /** What happened to the packet that carries {@code identity}. */
    static WayTree of(List<Observed> events, Object identity) {
        WayTree tree = new WayTree();
        tree.identities.add(identity);
        events.forEach(tree::take);
        return tree;
    }

    private void take(Observed observed) {
        PacketEvent event = observed.event();
        if (!identities.contains(Identity.of(event.subject()))) {
            return;
        }
        if (event instanceof PacketTranslated translated) {
            identities.add(Identity.of(translated.after()));
        } else if (event instanceof PacketEncapsulated encapsulated) {
            Object outer = Identity.of(encapsulated.outer());
            if (identities.add(outer)) {
                carriers.add(outer);
            }
        }
        nodes.add(new Node(before(observed), observed));
    }

    // ---- what came before -------------------------------------------------------------------------------------------

    private Node before(Observed observed) {
        if (nodes.isEmpty()) {
            return null;
        }
        if (observed.event() instanceof FrameReceived received) {
            Node sent = lastSentTo(received.place());
            if (sent != null) {
                return sent;
            }
        }
        Node here = last(node -> node.observed.namespace() == observed.namespace());
        Node cut = here == null ? null : cutInto(observed, here);
        if (cut != null) {
            return cut;
        }
        Node decision = decisionAbout(observed.event());
        if (decision != null && (here == null || here.observed.number() > decision.observed.number())) {
            boolean cameInAfterwards = here != null && here.event() instanceof FrameReceived;
            return cameInAfterwards ? here : decision;
        }
        return here != null ? here : nodes.get(nodes.size() - 1);
    }

    private Node lastSentTo(Link receiver) {
        List<Link> senders = receiver.isLoopback() ? List.of(receiver) : receiver.farEnds();
        return last(node -> node.event() instanceof FrameSent sent && senders.contains(sent.place()));
    }

    /** The bridge's decision that made a frame leave by its port or go up: a flood's frames are beside one another. */
    private Node decisionAbout(PacketEvent event) {
        if (!(event.place() instanceof Link link) || event instanceof FrameForwarded) {
            return null;
        }
        Link bridge = event instanceof FrameReceived ? link : link.master();
        if (bridge instanceof OpenvswitchLink) {
            return last(node -> node.event() instanceof FrameForwarded forwarded && forwarded.to().contains(link));
        }
        return bridge instanceof BridgeLink
                ? last(node -> node.event() instanceof FrameForwarded forwarded && forwarded.place() == bridge)
                : null;
    }

    /** Where a part of a packet was cut, if that is the last thing that happened to it: the parts are beside one another. */
    private Node cutInto(Observed observed, Node here) {
        Ipv4Packet part = PacketWay.packetOf(observed.event().subject()).orElse(null);
        boolean isSamePart = part == null || part == PacketWay.packetOf(here.event().subject()).orElse(null);
        return isSamePart ? null : last(node -> node.observed.namespace() == observed.namespace()
                && node.event() instanceof PacketFragmented fragmented
                && fragmented.parts().stream().anyMatch(candidate -> candidate == part));
    }

    private Node last(Predicate<Node> wanted) {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            if (wanted.test(nodes.get(i))) {
                return nodes.get(i);
            }
        }
        return null;
    }

    // ---- questions --------------------------------------------------------------------------------------------------

    boolean isEmpty() {
        return nodes.isEmpty();
    }

    /** Whether an event is about what carries the packet through a tunnel rather than about the packet itself. */
    boolean isAboutCarrier(Observed observed) {
        return carriers.contains(Identity.of(observed.event().subject()));
    }

    /** All events, in the order in which they happened. */
    List<Observed> events() {
        return nodes.stream().map(Node::observed).toList();
    }

    /** The identities of what was sent because of it, first to last. */
    List<Object> answers() {
        return nodes.stream()
                .filter(node -> node.event() instanceof PacketAnswered)
                .map(node -> Identity.of(((PacketAnswered) node.event()).answer()))
                .toList();
    }

    /** The way that led to one of its events. */
    PacketWay wayTo(Observed end, Scene scene) {
        ArrayDeque<Hop> hops = new ArrayDeque<>();
        Node node = last(candidate -> candidate.observed == end);
        while (node != null) {
            hops.addFirst(new Hop(scene.hostOf(node.observed.namespace()), node.observed));
            node = node.before;
        }
        return new PacketWay(List.copyOf(hops));
    }
}
