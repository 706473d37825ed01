package netsh.shell.explain;

import java.util.Optional;
import netsh.network.link.Link;
import netsh.network.trace.DropReason;
import netsh.network.trace.PacketDropped;
import netsh.shell.scene.Host;

/**
 * Where a packet's way ended before it arrived.
 *
 * @param host where
 * @param link the link, where one had to do with it
 * @param reason the kernel's reason
 * @param way the way up to there
 * @param neighbor what was found out about a neighbour that did not answer, where that was the reason
 */
record Loss(Host host, Optional<Link> link, DropReason reason, PacketWay way, Optional<Resolution> neighbor) {
    /** Whether it ended there, rather than that only strangers got it so far, or nothing more was heard of it. */
    boolean isCertain() {
        return way.end().event() instanceof PacketDropped && !LossFinder.isStrangers(reason);
    }

    /** The place as a user would name it. */
    String place() {
        return host.name() + link.map(known -> " " + known.name()).orElse("");
    }

    /** The loss at the bottom of it: where a neighbour was not found because its question got lost, that. */
    Loss root() {
        return neighbor.flatMap(Resolution::loss).map(Loss::root).orElse(this);
    }
}
