package netsh.network.netfilter.target;

import java.util.Set;
import netsh.network.netfilter.Hook;
import netsh.network.netfilter.PacketContext;
import netsh.network.netfilter.RuleEnvironment;
import netsh.network.netfilter.Verdict;

/**
 * Writes a line about the packet to the kernel's log (xt_LOG).
 *
 * @param prefix what the line begins with, 29 octets at most
 * @param level the log level, 0-7
 * @param flags what the line has beside the usual
 */
public record LogTarget(String prefix, int level, Set<Flag> flags) implements Action {
    /** The longest prefix, in octets. */
    public static final int MOST_PREFIX_LENGTH = 29;

    /** The level of warnings, the default. */
    public static final int WARNING = 4;

    /** What a line can have beside the usual (NF_LOG_). */
    public enum Flag {
        TCP_SEQUENCE(1),
        TCP_OPTIONS(2),
        IP_OPTIONS(4),
        UID(8),
        MACDECODE(32);

        private final int bit;

        Flag(int bit) {
            this.bit = bit;
        }

        /** Its bit in the kernel's number. */
        public int bit() {
            return bit;
        }
    }

    /** Keeps its own copy of the flags. */
    public LogTarget {
        flags = Set.copyOf(flags);
    }

    @Override
    public Verdict act(RuleEnvironment environment, Hook hook, PacketContext context) {
        environment.log(LogLine.of(prefix, context, flags.contains(Flag.MACDECODE)));
        return Verdict.CONTINUE;
    }
}
