package netsh.network.netfilter.match;

import netsh.network.netfilter.PacketTest;
import netsh.network.netfilter.RuleEnvironment;

/**
 * Asks for the former type-of-service octet (xt_tos).
 *
 * @param value the octet
 * @param mask which of its bits count
 * @param inverted whether all other values are meant
 */
public record TosMatch(int value, int mask, boolean inverted) implements Match {
    @Override
    public PacketTest test(RuleEnvironment environment) {
        return context -> ((context.trafficClass() & mask) == value) != inverted;
    }
}
