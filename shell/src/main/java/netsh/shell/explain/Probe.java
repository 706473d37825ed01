package netsh.shell.explain;

import netsh.network.addr.Ipv4Address;

/**
 * What is sent to find out.
 *
 * @param from the name of the host that sends it
 * @param to where to
 * @param target what the user called the destination: a name or the address
 * @param transport what it is
 * @param port the destination port; 0 for ICMP
 * @param size octets of data
 * @param timeToLive hops it may make; 0 for the sender's default
 * @param neverCut whether it must not be cut on the way (as {@code ping -M do})
 */
public record Probe(
        String from,
        Ipv4Address to,
        String target,
        Transport transport,
        int port,
        int size,
        int timeToLive,
        boolean neverCut) {
    /** What ping sends where it is told nothing. */
    public static final int DEFAULT_SIZE = 56;

    /** What it is, in words. */
    public String description() {
        return switch (transport) {
            case ICMP -> "an echo request";
            case UDP -> "a datagram to port " + port;
            case TCP -> "the first segment of a TCP connection to port " + port;
        };
    }
}
