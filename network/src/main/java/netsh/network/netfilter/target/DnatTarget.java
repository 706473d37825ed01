package netsh.network.netfilter.target;

import java.util.EnumSet;
import java.util.Set;
import netsh.network.netfilter.Hook;
import netsh.network.netfilter.PacketContext;
import netsh.network.netfilter.RuleEnvironment;
import netsh.network.netfilter.TableName;
import netsh.network.netfilter.Verdict;
import netsh.network.netfilter.conntrack.Manipulation;
import netsh.network.netfilter.conntrack.NatRange;

/**
 * Gives the connection another destination (xt_nat's DNAT).
 *
 * @param range what to choose from
 */
public record DnatTarget(NatRange range) implements Action {
    @Override
    public Verdict act(RuleEnvironment environment, Hook hook, PacketContext context) {
        environment.nat().translate(context, range, Manipulation.DESTINATION);
        return Verdict.ACCEPT;
    }

    @Override
    public Set<TableName> tables() {
        return EnumSet.of(TableName.NAT);
    }

    @Override
    public Set<Hook> hooks() {
        return EnumSet.of(Hook.PREROUTING, Hook.OUTPUT);
    }

    @Override
    public boolean needsTracking() {
        return true;
    }
}
