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
import netsh.network.packet.IcmpMessage;
import netsh.network.packet.IpProtocol;

/**
 * Drops the packet and tells its sender (ipt_REJECT).
 *
 * @param with what the sender is told
 */
public record RejectTarget(With with) implements Action {
    private static final int NO_CODE = -1;

    /** What the sender is told. */
    public enum With {
        ICMP_NET_UNREACHABLE(0),
        ICMP_HOST_UNREACHABLE(1),
        ICMP_PROTO_UNREACHABLE(2),
        ICMP_PORT_UNREACHABLE(3),
        ICMP_NET_PROHIBITED(9),
        ICMP_HOST_PROHIBITED(10),
        /** A TCP segment with the reset flag. */
        TCP_RESET(NO_CODE),
        ICMP_ADMIN_PROHIBITED(13);

        private final int code;

        With(int code) {
            this.code = code;
        }

        /** The name as iptables writes it. */
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public Verdict act(RuleEnvironment environment, Hook hook, PacketContext context) {
        if (with == With.TCP_RESET) {
            environment.ipv4().sendReset(context);
        } else {
            environment.ipv4().sendIcmpError(context, IcmpMessage.Problem.DESTINATION_UNREACHABLE, with.code);
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
