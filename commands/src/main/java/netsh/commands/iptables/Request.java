package netsh.commands.iptables;

import java.util.List;
import java.util.Optional;
import netsh.network.netfilter.RuleSpecification;

/**
 * A command line taken apart.
 *
 * @param command what to do
 * @param zero whether listed counters are to be set to zero, too
 * @param table the table's name as written
 * @param chain the chain, where one is named
 * @param number the rule's number from 1, 0 where none is given
 * @param word the new name or the policy
 * @param rules the rules that addresses listed with commas make
 * @param counters what to set the counters to
 * @param style how to print
 */
record Request(
        Command command,
        boolean zero,
        String table,
        Optional<String> chain,
        int number,
        String word,
        List<RuleSpecification> rules,
        Optional<Counters> counters,
        Style style) {
    /** The request that sets to zero what this one lists. */
    Request zeroing() {
        return new Request(Command.ZERO, false, table, chain, 0, "", List.of(), Optional.empty(), QUIET);
    }

    private static final Style QUIET = new Style(false, false, false, false);

    /** Packets and octets. */
    record Counters(long packets, long bytes) {
        static final Counters ZERO = new Counters(0, 0);
    }

    /**
     * How to print.
     *
     * @param verbose with counters and links, and saying what is done
     * @param numeric without names
     * @param exact counters without units
     * @param lineNumbers with the rules' numbers
     */
    record Style(boolean verbose, boolean numeric, boolean exact, boolean lineNumbers) {}
}
