package netsh.network.netfilter.match;

import netsh.network.netfilter.PacketTest;
import netsh.network.netfilter.RuleEnvironment;

/**
 * Asks for the connection's mark (xt_connmark).
 *
 * @param mark the mark
 * @param mask which of its bits count
 * @param inverted whether all other marks are meant
 */
public record ConnmarkMatch(int mark, int mask, boolean inverted) implements Match {
    @Override
    public PacketTest test(RuleEnvironment environment) {
        return context -> context.connection != null && ((context.connection.mark() & mask) == mark) != inverted;
    }

    @Override
    public boolean needsTracking() {
        return true;
    }
}
