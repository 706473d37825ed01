package netsh.network.ipv6;

/**
 * How long an address may be used.
 *
 * @param validSeconds how long it exists; {@link #FOREVER} for always
 * @param preferredSeconds how long new connections may choose it, at most as long as it is valid
 */
public record Lifetimes(long validSeconds, long preferredSeconds) {
    /** The number that stands for no end (INFINITY_LIFE_TIME). */
    public static final long FOREVER = 0xffff_ffffL;

    /** Never ending. */
    public static final Lifetimes INFINITE = new Lifetimes(FOREVER, FOREVER);
}
