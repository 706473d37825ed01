package netsh.commands.ip.neighbor;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import netsh.commands.ip.inet.Family;
import netsh.network.addr.IpAddress;
import netsh.network.neighbor.NeighborFlag;
import netsh.network.neighbor.NeighborState;

/** What the words of {@code ip neighbour add} and its relatives said. */
final class NeighborArguments {
    /** What is done with the neighbour. */
    enum Verb {
        ADD,
        CHANGE,
        REPLACE,
        DELETE,
        GET
    }

    final Verb verb;
    final Family family;
    Optional<IpAddress> address = Optional.empty();
    /** The hardware address as typed. */
    Optional<String> mac = Optional.empty();
    Optional<String> device = Optional.empty();
    NeighborState state = NeighborState.PERMANENT;
    boolean isProxy;
    final Set<NeighborFlag> flags = EnumSet.noneOf(NeighborFlag.class);

    NeighborArguments(Verb verb, Family family) {
        this.verb = verb;
        this.family = family;
    }
}
