package netsh.network.netfilter.match;

/**
 * Numbers from one to another, both included.
 *
 * @param first the least
 * @param last the greatest
 */
public record NumberRange(long first, long last) {
    /** One number. */
    public static NumberRange of(long number) {
        return new NumberRange(number, number);
    }

    /** All 16-bit numbers: every port, every length. */
    public static final NumberRange ALL_16_BIT = new NumberRange(0, 0xffff);

    /** Whether a number lies in it. */
    public boolean contains(long number) {
        return first <= number && number <= last;
    }

    /** Whether it is one number. */
    public boolean isSingle() {
        return first == last;
    }
}
