package netsh.shell.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import netsh.network.addr.Ipv4Address;
import netsh.network.ipv4.NeighborAddressAsked;
import netsh.network.link.FrameReceived;
import netsh.network.link.Link;
import netsh.network.neighbor.NeighborConsulted;
import netsh.network.packet.ArpPacket;
import netsh.shell.scene.Scene;

/** Reads from the events how a neighbour's address was asked for, for a packet that had to wait for it. */
final class ResolutionReader {
    private final List<Observed> events;
    private final Scene scene;
    private final LossFinder losses;

    ResolutionReader(List<Observed> events, Scene scene) {
        this.events = events;
        this.scene = scene;
        losses = new LossFinder(scene, this);
    }

    LossFinder losses() {
        return losses;
    }

    /** All resolutions that a packet waited for on its way. */
    List<Resolution> on(PacketWay way) {
        return waits(way).map(this::read).toList();
    }

    /** The last one of them. */
    Optional<Resolution> lastOn(PacketWay way) {
        return waits(way).reduce((earlier, later) -> later).map(this::read);
    }

    private static Stream<Observed> waits(PacketWay way) {
        return way.hops().stream()
                .map(Hop::observed)
                .filter(observed -> observed.event() instanceof NeighborConsulted consulted
                        && consulted.mac().isEmpty()
                        && consulted.neighbor() instanceof Ipv4Address);
    }

    private Resolution read(Observed wait) {
        NeighborConsulted consulted = (NeighborConsulted) wait.event();
        Optional<ArpPacket> asked = question(wait.number(), consulted);
        if (asked.isEmpty()) {
            return new Resolution(consulted.place(), consulted.neighbor(), Optional.empty(), Optional.empty(),
                    List.of(), Optional.empty());
        }
        WayTree tree = WayTree.of(events, asked.get());
        List<NeighborAddressAsked> heard = tree.events().stream()
                .map(Observed::event)
                .filter(NeighborAddressAsked.class::isInstance)
                .map(NeighborAddressAsked.class::cast)
                .toList();
        return tree.answers().isEmpty()
                ? unanswered(consulted, tree, heard)
                : answered(consulted, tree, heard);
    }

    /** The first question after a packet began to wait; one that was under way already where there is none. */
    private Optional<ArpPacket> question(int since, NeighborConsulted consulted) {
        List<Observed> questions = events.stream()
                .filter(observed -> observed.event().place() == consulted.place()
                        && Identity.of(observed.event().subject()) instanceof ArpPacket arp
                        && arp.operation() == ArpPacket.Operation.REQUEST
                        && arp.target().equals(consulted.neighbor())
                        && !(observed.event() instanceof FrameReceived))
                .toList();
        return questions.stream()
                .filter(observed -> observed.number() > since)
                .findFirst()
                .or(() -> questions.stream().findFirst())
                .map(observed -> (ArpPacket) Identity.of(observed.event().subject()));
    }

    private Resolution unanswered(NeighborConsulted consulted, WayTree tree, List<NeighborAddressAsked> heard) {
        List<Scene.Owned> owners = scene.ownersOf((Ipv4Address) consulted.neighbor());
        Optional<Loss> heldBack = owners.stream()
                .flatMap(owner -> losses.heldBackFrom(tree, owner.link()).stream())
                .findFirst();
        Optional<Loss> loss = heldBack.or(() -> losses.significant(tree));
        PacketWay way = loss.map(Loss::way).orElseGet(() -> losses.of(tree).way());
        return new Resolution(consulted.place(), consulted.neighbor(), Optional.of(way), Optional.empty(), heard, loss);
    }

    private Resolution answered(NeighborConsulted consulted, WayTree tree, List<NeighborAddressAsked> heard) {
        Observed answering = tree.events().stream()
                .filter(observed -> observed.event() instanceof NeighborAddressAsked asked
                        && asked.reaction() == NeighborAddressAsked.Reaction.ANSWERED)
                .findFirst().orElseThrow();
        WayTree answer = WayTree.of(events, tree.answers().get(0));
        Link asker = consulted.place();
        Optional<Observed> arrival = answer.events().stream()
                .filter(observed -> observed.event() instanceof FrameReceived received && received.place() == asker)
                .findFirst();
        Optional<Loss> loss = arrival.isPresent() || answer.isEmpty()
                ? Optional.empty()
                : Optional.of(losses.of(answer));
        Optional<PacketWay> way = arrival.map(observed -> answer.wayTo(observed, scene)).or(() -> loss.map(Loss::way));
        return new Resolution(consulted.place(), consulted.neighbor(), Optional.of(tree.wayTo(answering, scene)), way,
                heard, loss);
    }
}
