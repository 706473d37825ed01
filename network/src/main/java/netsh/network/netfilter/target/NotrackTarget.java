package netsh.network.netfilter.target;

import java.util.EnumSet;
import java.util.Set;
import netsh.network.netfilter.Hook;
import netsh.network.netfilter.PacketContext;
import netsh.network.netfilter.PacketTracking;
import netsh.network.netfilter.RuleEnvironment;
import netsh.network.netfilter.TableName;
import netsh.network.netfilter.Verdict;

/**
 * Excepts packets from connection tracking (xt_CT).
 *
 * @param isAlias whether it was written {@code -j NOTRACK} and not {@code -j CT --notrack}
 */
public record NotrackTarget(boolean isAlias) implements Action {
    @Override
    public Verdict act(RuleEnvironment environment, Hook hook, PacketContext context) {
        if (context.connection == null) {
            context.tracking = PacketTracking.UNTRACKED;
        }
        return Verdict.CONTINUE;
    }

    @Override
    public Set<TableName> tables() {
        return EnumSet.of(TableName.RAW);
    }
}
