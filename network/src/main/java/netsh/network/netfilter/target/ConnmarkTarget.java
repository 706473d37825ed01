package netsh.network.netfilter.target;

import netsh.network.netfilter.Hook;
import netsh.network.netfilter.PacketContext;
import netsh.network.netfilter.RuleEnvironment;
import netsh.network.netfilter.Verdict;
import netsh.network.netfilter.conntrack.Connection;

/**
 * Changes the connection's mark, or copies it from or to the packet's (xt_connmark).
 *
 * @param mode what it does
 * @param value bits to flip when setting
 * @param connectionMask bits of the connection's mark that count
 * @param packetMask bits of the packet's mark that count
 */
public record ConnmarkTarget(Mode mode, int value, int connectionMask, int packetMask) implements Action {
    /** What it does. */
    public enum Mode {
        SET,
        SAVE,
        RESTORE
    }

    @Override
    public Verdict act(RuleEnvironment environment, Hook hook, PacketContext context) {
        Connection connection = context.connection;
        if (connection == null) {
            return Verdict.CONTINUE;
        }
        switch (mode) {
            case SET -> connection.setMark(connection.mark() & ~connectionMask ^ value);
            case SAVE -> connection.setMark(connection.mark() & ~connectionMask ^ context.mark & packetMask);
            case RESTORE -> context.mark = context.mark & ~packetMask ^ connection.mark() & connectionMask;
        }
        return Verdict.CONTINUE;
    }

    @Override
    public boolean needsTracking() {
        return true;
    }
}
