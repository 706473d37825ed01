package netsh.shell.explain;

import java.util.List;
import java.util.Optional;
import netsh.network.addr.IpAddress;
import netsh.network.ipv4.NeighborAddressAsked;
import netsh.network.link.Link;

/**
 * How a neighbour's hardware address was asked for.
 *
 * @param link the link on which it was asked
 * @param neighbor the address that was asked about
 * @param question the way of the question to who answered it, or as far as it came; empty where it was never sent
 * @param answer the way of the answer, where somebody gave one
 * @param heard the links that heard the question, and what their hosts did
 * @param loss where question or answer was lost, where one was
 */
record Resolution(
        Link link,
        IpAddress neighbor,
        Optional<PacketWay> question,
        Optional<PacketWay> answer,
        List<NeighborAddressAsked> heard,
        Optional<Loss> loss) {
    /** Whether an answer came back. */
    boolean succeeded() {
        return answer.isPresent() && loss.isEmpty();
    }
}
