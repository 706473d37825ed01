package netsh.network.route;

/**
 * Numbers from one to another, both included: ports of a rule, users of a rule.
 *
 * @param first the lowest
 * @param last the highest
 */
public record NumberRange(long first, long last) {
    /** Whether a number lies within. */
    public boolean contains(long number) {
        return number >= first && number <= last;
    }
}
