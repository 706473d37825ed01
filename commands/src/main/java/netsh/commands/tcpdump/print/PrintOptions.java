package netsh.commands.tcpdump.print;

/**
 * How much to print.
 *
 * @param verbosity how often -v was given
 * @param quiet whether less is told (-q)
 * @param linkHeader whether the Ethernet header is told (-e)
 */
public record PrintOptions(int verbosity, boolean quiet, boolean linkHeader) {
    /** Whether headers are told in full. */
    public boolean verbose() {
        return verbosity > 0;
    }
}
