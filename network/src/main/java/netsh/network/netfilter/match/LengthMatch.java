package netsh.network.netfilter.match;

import netsh.network.netfilter.PacketTest;
import netsh.network.netfilter.RuleEnvironment;

/**
 * Asks for the length of the packet with its IP header (xt_length).
 *
 * @param lengths octets
 * @param inverted whether all other lengths are meant
 */
public record LengthMatch(NumberRange lengths, boolean inverted) implements Match {
    @Override
    public PacketTest test(RuleEnvironment environment) {
        return context -> lengths.contains(context.packet.length()) != inverted;
    }
}
