package netsh.network.netfilter.target;

import java.util.EnumSet;
import java.util.Set;
import netsh.network.netfilter.Hook;
import netsh.network.netfilter.PacketContext;
import netsh.network.netfilter.RuleEnvironment;
import netsh.network.netfilter.TableName;
import netsh.network.netfilter.Verdict;

/**
 * Sets the differentiated services code point (xt_DSCP).
 *
 * @param codePoint 0-63
 */
public record DscpTarget(int codePoint) implements Action {
    private static final int CONGESTION_BITS = 3;

    @Override
    public Verdict act(RuleEnvironment environment, Hook hook, PacketContext context) {
        TrafficClass.set(context, context.trafficClass() & CONGESTION_BITS | codePoint << 2);
        return Verdict.CONTINUE;
    }

    @Override
    public Set<TableName> tables() {
        return EnumSet.of(TableName.MANGLE);
    }
}
