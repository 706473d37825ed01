package netsh.network.netfilter.target;

import netsh.network.netfilter.Hook;
import netsh.network.netfilter.PacketContext;
import netsh.network.netfilter.RuleEnvironment;
import netsh.network.netfilter.Verdict;

/**
 * Changes the packet's firewall mark: clears the bits of the mask, then flips those of the value (xt_mark).
 *
 * @param value bits to flip
 * @param mask bits to clear
 */
public record MarkTarget(int value, int mask) implements Action {
    @Override
    public Verdict act(RuleEnvironment environment, Hook hook, PacketContext context) {
        context.mark = context.mark & ~mask ^ value;
        return Verdict.CONTINUE;
    }
}
