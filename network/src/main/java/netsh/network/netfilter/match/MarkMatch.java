package netsh.network.netfilter.match;

import netsh.network.netfilter.PacketTest;
import netsh.network.netfilter.RuleEnvironment;

/**
 * Asks for the packet's firewall mark (xt_mark).
 *
 * @param mark the mark
 * @param mask which of its bits count
 * @param inverted whether all other marks are meant
 */
public record MarkMatch(int mark, int mask, boolean inverted) implements Match {
    @Override
    public PacketTest test(RuleEnvironment environment) {
        return context -> ((context.mark & mask) == mark) != inverted;
    }
}
