package netsh.shell.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import netsh.network.link.FrameForwarded;
import netsh.network.link.Link;
import netsh.network.trace.DropReason;
import netsh.network.trace.PacketDropped;
import netsh.shell.scene.Host;
import netsh.shell.scene.Scene;
import netsh.shell.scene.Segment;

/** Finds out which of a packet's ends is the one that matters: copies of a flood end at strangers all the time. */
final class LossFinder {
    /** How a copy ends that was never meant for who got it. */
    private static final Set<DropReason> STRANGERS =
            Set.of(DropReason.OTHERHOST, DropReason.BRIDGE_NO_PORT, DropReason.UNHANDLED_PROTO);

    private final Scene scene;
    private final ResolutionReader resolutions;

    LossFinder(Scene scene, ResolutionReader resolutions) {
        this.scene = scene;
        this.resolutions = resolutions;
    }

    /** The loss of a packet that did not arrive. */
    Loss of(WayTree tree) {
        Observed end = tree.events().stream()
                .filter(observed -> observed.event() instanceof PacketDropped)
                .max(Comparator.<Observed>comparingInt(observed -> weight(reason(observed)))
                        .thenComparing(Comparator.comparingInt(Observed::number).reversed()))
                .orElseGet(() -> tree.events().get(tree.events().size() - 1));
        return at(end, tree);
    }

    /** The end that matters, if it says more than that strangers did not want it. */
    Optional<Loss> significant(WayTree tree) {
        return tree.events().stream()
                .filter(observed -> observed.event() instanceof PacketDropped && weight(reason(observed)) > 0)
                .findFirst()
                .map(observed -> at(observed, tree));
    }

    /** A port on the way to a link that a bridge had to hold the packet back from. */
    Optional<Loss> heldBackFrom(WayTree tree, Link destination) {
        for (Observed observed : tree.events()) {
            if (observed.event() instanceof FrameForwarded forwarded) {
                for (FrameForwarded.HeldBack port : forwarded.heldBack()) {
                    if (Segment.behind(port.port()).contains(destination)) {
                        Host host = scene.hostOf(observed.namespace());
                        return Optional.of(new Loss(host, Optional.of(port.port()), port.reason(),
                                tree.wayTo(observed, scene), Optional.empty()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Loss at(Observed end, WayTree tree) {
        Host host = scene.hostOf(end.namespace());
        PacketWay way = tree.wayTo(end, scene);
        Optional<Link> link = end.event().place() instanceof Link known ? Optional.of(known) : Optional.empty();
        DropReason reason = reason(end);
        Optional<FrameForwarded.HeldBack> wanted = reason == DropReason.BRIDGE_NO_PORT ? wantedPort(way) : Optional.empty();
        if (wanted.isPresent()) {
            return new Loss(host, Optional.of(wanted.get().port()), wanted.get().reason(), way, Optional.empty());
        }
        Optional<Resolution> neighbor = reason == DropReason.NEIGH_FAILED ? resolutions.lastOn(way) : Optional.empty();
        return new Loss(host, heldBackPort(way).or(() -> link), reason, way, neighbor);
    }

    /** Where a bridge may not deliver to the one port that it knows, the port is the place. */
    private static Optional<Link> heldBackPort(PacketWay way) {
        return way.hops().size() >= 2
                        && way.hops().get(way.hops().size() - 2).event() instanceof FrameForwarded forwarded
                        && forwarded.to().isEmpty()
                        && forwarded.heldBack().size() == 1
                ? Optional.of(forwarded.heldBack().get(0).port())
                : Optional.empty();
    }

    /** Whether a reason only says that a host was not meant. */
    static boolean isStrangers(DropReason reason) {
        return STRANGERS.contains(reason);
    }

    /** The port behind which the station is that a frame was for, where the bridge had to hold the frame back from it. */
    private static Optional<FrameForwarded.HeldBack> wantedPort(PacketWay way) {
        return way.events(FrameForwarded.class).reduce((earlier, later) -> later)
                .flatMap(forwarded -> forwarded.heldBack().stream()
                        .filter(port -> Segment.behind(port.port()).stream()
                                .anyMatch(link -> link.address().equals(forwarded.frame().destination())))
                        .findFirst());
    }

    private static int weight(DropReason reason) {
        return STRANGERS.contains(reason) ? 0 : 1;
    }

    /** The reason of an end; a way that just stops was swallowed by a link that leads nowhere. */
    private static DropReason reason(Observed end) {
        return end.event() instanceof PacketDropped dropped ? dropped.reason() : DropReason.NO_CARRIER;
    }
}
