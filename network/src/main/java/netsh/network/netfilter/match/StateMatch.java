package netsh.network.netfilter.match;

import java.util.Set;
import netsh.network.netfilter.PacketTest;
import netsh.network.netfilter.RuleEnvironment;

/**
 * Asks for the state of the packet's connection (xt_state).
 *
 * @param states the states; SNAT and DNAT are none of them
 * @param inverted whether all other states are meant
 */
public record StateMatch(Set<ConnectionState> states, boolean inverted) implements Match {
    /** Keeps its own copy of the states. */
    public StateMatch {
        states = Set.copyOf(states);
    }

    @Override
    public PacketTest test(RuleEnvironment environment) {
        ConnectionState[] wanted = states.toArray(new ConnectionState[0]);
        return context -> {
            for (ConnectionState state : wanted) {
                if (state.holds(context)) {
                    return !inverted;
                }
            }
            return inverted;
        };
    }

    @Override
    public boolean needsTracking() {
        return true;
    }
}
