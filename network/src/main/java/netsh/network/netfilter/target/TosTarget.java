package netsh.network.netfilter.target;

import java.util.EnumSet;
import java.util.Set;
import netsh.network.netfilter.Hook;
import netsh.network.netfilter.PacketContext;
import netsh.network.netfilter.RuleEnvironment;
import netsh.network.netfilter.TableName;
import netsh.network.netfilter.Verdict;

/**
 * Changes the former type-of-service octet: clears the bits of the mask, then flips those of the value (xt_TOS).
 *
 * @param value bits to flip
 * @param mask bits to clear
 */
public record TosTarget(int value, int mask) implements Action {
    @Override
    public Verdict act(RuleEnvironment environment, Hook hook, PacketContext context) {
        TrafficClass.set(context, (context.trafficClass() & ~mask ^ value) & 0xff);
        return Verdict.CONTINUE;
    }

    @Override
    public Set<TableName> tables() {
        return EnumSet.of(TableName.MANGLE);
    }
}
