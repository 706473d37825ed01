package netsh.commands.tcpdump.print;

/**
 * How much to print.
 *
 * @param verbose whether headers are told in full (-v)
 * @param quiet whether less is told (-q)
 * @param linkHeader whether the Ethernet header is told (-e)
 */
public record PrintOptions(boolean verbose, boolean quiet, boolean linkHeader) {}
