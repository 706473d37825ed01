package netsh.network.netfilter.match;

/**
 * Ports a rule is for.
 *
 * @param ports the ports
 * @param inverted whether all other ports are meant
 */
public record PortRange(NumberRange ports, boolean inverted) {
    /** Every port. */
    public static final PortRange ANY = new PortRange(NumberRange.ALL_16_BIT, false);

    boolean matches(int port) {
        return ports.contains(port) != inverted;
    }
}
