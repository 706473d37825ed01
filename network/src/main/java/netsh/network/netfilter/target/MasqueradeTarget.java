package netsh.network.netfilter.target;

import java.util.EnumSet;
import java.util.Set;
import netsh.network.netfilter.Hook;
import netsh.network.netfilter.PacketContext;
import netsh.network.netfilter.RuleEnvironment;
import netsh.network.netfilter.TableName;
import netsh.network.netfilter.Verdict;
import netsh.network.netfilter.conntrack.NatRange;

/**
 * Gives the connection the address of the link that it leaves by for a source (xt_MASQUERADE).
 *
 * @param range ports to choose from, and how; no addresses
 */
public record MasqueradeTarget(NatRange range) implements Action {
    @Override
    public Verdict act(RuleEnvironment environment, Hook hook, PacketContext context) {
        return environment.nat().masquerade(context, range, environment.ipv4()) ? Verdict.ACCEPT : Verdict.DROP;
    }

    @Override
    public Set<TableName> tables() {
        return EnumSet.of(TableName.NAT);
    }

    @Override
    public Set<Hook> hooks() {
        return EnumSet.of(Hook.POSTROUTING);
    }

    @Override
    public boolean needsTracking() {
        return true;
    }
}
