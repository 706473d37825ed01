package netsh.shell.script;

/**
 * What the start of a script's lab depends on.
 *
 * @param version the format's version
 * @param seed what every random choice follows from
 * @param terminal whether the steps are typed at a terminal, which some tools print otherwise to
 */
public record Header(int version, long seed, boolean terminal) {
    /** The newest version that this program reads, and the one it writes. */
    public static final int NEWEST_VERSION = 1;

    /** The seed of a lab whose script names none. */
    public static final long DEFAULT_SEED = 1;

    /** The header of a script that says nothing. */
    public static final Header DEFAULT = new Header(NEWEST_VERSION, DEFAULT_SEED, false);

    /** The header of what is typed at a terminal. */
    public static Header atTerminal(long seed) {
        return new Header(NEWEST_VERSION, seed, true);
    }
}
