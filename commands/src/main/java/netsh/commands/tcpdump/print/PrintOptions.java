package netsh.commands.tcpdump.print;

/**
 * How much to print.
 *
 * @param verbosity how often -v was given
 * @param quiet whether less is told (-q)
 * @param absolute whether TCP's sequence numbers are told as they are (-S)
 * @param linkHeader whether the Ethernet header is told (-e)
 */
public record PrintOptions(int verbosity, boolean quiet, boolean absolute, boolean linkHeader) {
    /** Whether headers are told in full. */
    public boolean verbose() {
        return verbosity > 0;
    }
}
