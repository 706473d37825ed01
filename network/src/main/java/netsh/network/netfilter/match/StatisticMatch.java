package netsh.network.netfilter.match;

import netsh.network.netfilter.PacketContext;
import netsh.network.netfilter.PacketTest;
import netsh.network.netfilter.RuleEnvironment;

/** Lets some packets match, by chance or by count (xt_statistic). */
public sealed interface StatisticMatch extends Match {
    /** Whether all other packets are meant. */
    boolean inverted();

    /**
     * By chance.
     *
     * @param threshold the probability, of 2^31
     * @param inverted whether all other packets are meant
     */
    record Probability(long threshold, boolean inverted) implements StatisticMatch {
        /** What the threshold of a sure match would be. */
        public static final long ONE = 0x8000_0000L;

        @Override
        public PacketTest test(RuleEnvironment environment) {
            return context -> (environment.random().nextInt() & 0x7fff_ffffL) < threshold != inverted;
        }
    }

    /**
     * One in so many.
     *
     * @param every how many make a round
     * @param packet which of a round, 0 the first
     * @param inverted whether all other packets are meant
     */
    record Nth(int every, int packet, boolean inverted) implements StatisticMatch {
        @Override
        public PacketTest test(RuleEnvironment environment) {
            return new PacketTest() {
                private int next = every - 1 - packet;

                @Override
                public boolean matches(PacketContext context) {
                    boolean hit = next == every - 1;
                    next = hit ? 0 : next + 1;
                    return hit != inverted;
                }
            };
        }
    }
}
