package netsh.network.netfilter.target;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import netsh.network.netfilter.Hook;
import netsh.network.netfilter.PacketContext;
import netsh.network.netfilter.RuleEnvironment;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.TableName;
import netsh.network.netfilter.Verdict;
import netsh.network.packet.Icmpv6Message;
import netsh.network.packet.IpProtocol;

/**
 * Drops the packet and tells its sender (ip6t_REJECT).
 *
 * @param with what the sender is told
 */
public record RejectIpv6Target(With with) implements Action {
    private static final int NO_CODE = -1;

    /** What the sender is told. */
    public enum With {
        ICMP6_NO_ROUTE(0),
        ICMP6_ADM_PROHIBITED(1),
        ICMP6_ADDR_UNREACHABLE(3),
        ICMP6_PORT_UNREACHABLE(4),
        ICMP6_POLICY_FAIL(5),
        ICMP6_REJECT_ROUTE(6),
        /** A TCP segment with the reset flag. */
        TCP_RESET(NO_CODE);

        private final int code;

        With(int code) {
            this.code = code;
        }

        /** The name as ip6tables writes it. */
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public Verdict act(RuleEnvironment environment, Hook hook, PacketContext context) {
        if (with == With.TCP_RESET) {
            environment.ipv6().sendReset(context);
        } else {
            environment.ipv6().sendIcmpError(context, Icmpv6Message.Problem.DESTINATION_UNREACHABLE, with.code);
        }
        return Verdict.DROP;
    }

    @Override
    public boolean allows(RuleHeader header) {
        return with != With.TCP_RESET || header.isProtocol(IpProtocol.TCP);
    }

    @Override
    public Set<TableName> tables() {
        return EnumSet.of(TableName.FILTER);
    }

    @Override
    public Set<Hook> hooks() {
        return EnumSet.of(Hook.INPUT, Hook.FORWARD, Hook.OUTPUT);
    }
}
