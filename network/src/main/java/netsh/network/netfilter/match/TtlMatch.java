package netsh.network.netfilter.match;

import netsh.network.netfilter.PacketTest;
import netsh.network.netfilter.RuleEnvironment;

/**
 * Asks for the time to live, of IPv6 packets for the hop limit (ipt_ttl, ip6t_hl).
 *
 * @param comparison how it compares
 * @param value with what, 0-255
 */
public record TtlMatch(Comparison comparison, int value) implements Match {
    /** How the packet's value compares with the rule's. */
    public enum Comparison {
        EQUAL,
        NOT_EQUAL,
        LESS,
        GREATER
    }

    @Override
    public PacketTest test(RuleEnvironment environment) {
        return context -> {
            int order = Integer.compare(context.timeToLive(), value);
            return switch (comparison) {
                case EQUAL -> order == 0;
                case NOT_EQUAL -> order != 0;
                case LESS -> order < 0;
                case GREATER -> order > 0;
            };
        };
    }
}
