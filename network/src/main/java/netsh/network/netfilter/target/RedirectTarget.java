package netsh.network.netfilter.target;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import netsh.network.addr.Ipv4Address;
import netsh.network.netfilter.Hook;
import netsh.network.netfilter.PacketContext;
import netsh.network.netfilter.RuleEnvironment;
import netsh.network.netfilter.TableName;
import netsh.network.netfilter.Verdict;
import netsh.network.netfilter.conntrack.Manipulation;
import netsh.network.netfilter.conntrack.NatRange;

/**
 * Gives the connection this host for a destination (xt_REDIRECT).
 *
 * @param range ports to choose from, and how; no addresses
 */
public record RedirectTarget(NatRange range) implements Action {
    private static final Ipv4Address LOOPBACK = Ipv4Address.of("127.0.0.1");

    @Override
    public Verdict act(RuleEnvironment environment, Hook hook, PacketContext context) {
        Optional<Ipv4Address> address = hook == Hook.OUTPUT
                ? Optional.of(LOOPBACK)
                : environment.ipv4().primaryAddress(context.in);
        if (address.isEmpty()) {
            return Verdict.DROP;
        }
        environment.nat().translate(context, range.withAddress(address.get()), Manipulation.DESTINATION);
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
