package netsh.shell.script;

/**
 * What the start of a script's lab depends on.
 *
 * @param version the format's version
 * @param seed what every random choice follows from
 */
public record Header(int version, long seed) {
    /** The newest version that this program reads, and the one it writes. */
    public static final int NEWEST_VERSION = 1;

    /** The seed of a lab whose script names none. */
    public static final long DEFAULT_SEED = 1;

    /** The header of a script that says nothing. */
    public static final Header DEFAULT = new Header(NEWEST_VERSION, DEFAULT_SEED);
}
