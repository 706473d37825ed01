package netsh.network.netfilter.match;

import netsh.network.netfilter.PacketTest;
import netsh.network.netfilter.RuleEnvironment;

/**
 * Asks for the differentiated services code point (xt_dscp).
 *
 * @param codePoint 0-63
 * @param inverted whether all others are meant
 */
public record DscpMatch(int codePoint, boolean inverted) implements Match {
    @Override
    public PacketTest test(RuleEnvironment environment) {
        return context -> (context.trafficClass() >> 2 == codePoint) != inverted;
    }
}
