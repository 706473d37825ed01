package netsh.network.netfilter.match;

import netsh.network.netfilter.PacketContext;
import netsh.network.netfilter.PacketTest;
import netsh.network.netfilter.RuleEnvironment;

/**
 * Lets packets match at a limited rate: a bucket of tokens that fills with time (xt_limit).
 *
 * @param packets how many packets in a unit of time
 * @param unit the unit
 * @param burst how many tokens the bucket holds; it begins full
 */
public record LimitMatch(int packets, Unit unit, int burst) implements Match {
    /** Units of time. */
    public enum Unit {
        SECOND(1),
        MINUTE(60),
        HOUR(3600),
        DAY(86400);

        private final long seconds;

        Unit(long seconds) {
            this.seconds = seconds;
        }

        /** Its length in seconds. */
        public long seconds() {
            return seconds;
        }
    }

    @Override
    public PacketTest test(RuleEnvironment environment) {
        long cost = unit.seconds() * 1_000_000_000L / packets;
        return new Bucket(environment, cost, cost * burst);
    }

    /** The tokens of one rule, counted in nanoseconds of filling. */
    private static final class Bucket implements PacketTest {
        private final RuleEnvironment environment;
        private final long cost;
        private final long capacity;
        private long credit;
        private long filledNanos;

        Bucket(RuleEnvironment environment, long cost, long capacity) {
            this.environment = environment;
            this.cost = cost;
            this.capacity = capacity;
            credit = capacity;
            filledNanos = environment.nowNanos();
        }

        @Override
        public boolean matches(PacketContext context) {
            long now = environment.nowNanos();
            credit = Math.min(capacity, credit + now - filledNanos);
            filledNanos = now;
            if (credit < cost) {
                return false;
            }
            credit -= cost;
            return true;
        }
    }
}
