package netsh.network.openvswitch;

/**
 * What a rule wants of a packet (struct match).
 *
 * @param value the values of the fields; zero where the mask is zero
 * @param mask the bits that count
 */
public record Match(FlowKey value, FlowKey mask) {
    /** Every packet. */
    public static final Match ANY = new Match(new FlowKey(), new FlowKey());

    /** Keeps no value that the mask leaves out. */
    public Match {
        value = value.masked(mask);
        mask = mask.copy();
    }

    /** Whether a packet is what it wants. */
    public boolean accepts(FlowKey packet) {
        return value.matches(packet, mask);
    }

    /** Whether everything that {@code other} accepts is accepted by this one, as loose changes select rules. */
    public boolean includes(Match other) {
        return mask.isWithin(other.mask) && value.agrees(other.value, mask);
    }
}
