package netsh.network.netfilter.match;

import java.util.List;
import netsh.network.netfilter.PacketTest;
import netsh.network.netfilter.RuleEnvironment;

/**
 * Asks for one of several ports (xt_multiport).
 *
 * @param side whose port
 * @param ports the ports; 15 at most, a range counting two
 * @param inverted whether all other ports are meant
 */
public record MultiportMatch(Side side, List<NumberRange> ports, boolean inverted) implements Match {
    /** How many ports a rule can have. */
    public static final int MOST_PORTS = 15;

    /** Whose port. */
    public enum Side {
        SOURCE,
        DESTINATION,
        EITHER
    }

    /** Keeps its own copy of the ports. */
    public MultiportMatch {
        ports = List.copyOf(ports);
    }

    @Override
    public PacketTest test(RuleEnvironment environment) {
        return context -> {
            TransportHeader header = TransportHeader.of(context);
            if (header == null) {
                return false;
            }
            boolean found = switch (side) {
                case SOURCE -> holds(header.sourcePort());
                case DESTINATION -> holds(header.destinationPort());
                case EITHER -> holds(header.sourcePort()) || holds(header.destinationPort());
            };
            return found != inverted;
        };
    }

    private boolean holds(int port) {
        for (NumberRange range : ports) {
            if (range.contains(port)) {
                return true;
            }
        }
        return false;
    }
}
