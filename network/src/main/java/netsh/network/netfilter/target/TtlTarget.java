package netsh.network.netfilter.target;

import java.util.EnumSet;
import java.util.Set;
import netsh.network.netfilter.Hook;
import netsh.network.netfilter.PacketContext;
import netsh.network.netfilter.RuleEnvironment;
import netsh.network.netfilter.TableName;
import netsh.network.netfilter.Verdict;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.Ipv6Packet;

/**
 * Changes the time to live or hop limit (xt_HL).
 *
 * @param mode how
 * @param value to what or by how much, 0-255
 */
public record TtlTarget(Mode mode, int value) implements Action {
    private static final int MOST = 255;

    /** How it is changed. */
    public enum Mode {
        SET,
        INCREMENT,
        DECREMENT
    }

    @Override
    public Verdict act(RuleEnvironment environment, Hook hook, PacketContext context) {
        int old = context.timeToLive();
        int changed = switch (mode) {
            case SET -> value;
            case INCREMENT -> Math.min(MOST, old + value);
            case DECREMENT -> Math.max(0, old - value);
        };
        if (context.packet instanceof Ipv4Packet packet) {
            context.packet = packet.withTimeToLive(changed);
        } else if (context.packet instanceof Ipv6Packet packet) {
            context.packet = packet.withHopLimit(changed);
        }
        return Verdict.CONTINUE;
    }

    @Override
    public Set<TableName> tables() {
        return EnumSet.of(TableName.MANGLE);
    }
}
