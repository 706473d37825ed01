package netsh.network.netfilter.match;

import java.util.EnumSet;
import java.util.Set;
import netsh.network.addr.MacAddress;
import netsh.network.netfilter.Hook;
import netsh.network.netfilter.PacketTest;
import netsh.network.netfilter.RuleEnvironment;

/**
 * Asks who sent the frame that the packet came in (xt_mac).
 *
 * @param source the sender
 * @param inverted whether all other senders are meant
 */
public record MacMatch(MacAddress source, boolean inverted) implements Match {
    @Override
    public PacketTest test(RuleEnvironment environment) {
        return context -> context.frame != null && context.frame.source().equals(source) != inverted;
    }

    @Override
    public Set<Hook> hooks() {
        return EnumSet.of(Hook.PREROUTING, Hook.INPUT, Hook.FORWARD);
    }
}
