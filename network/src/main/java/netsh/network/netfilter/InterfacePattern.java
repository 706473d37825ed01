package netsh.network.netfilter;

import netsh.network.link.Link;

/**
 * Which links a rule is for.
 *
 * @param name a link's name, or, with a final {@code +}, what names begin with
 * @param inverted whether all other links are meant
 */
public record InterfacePattern(String name, boolean inverted) {
    /** Every link, and none. */
    public static final InterfacePattern ANY = new InterfacePattern("+", false);

    /** Whether it says nothing. */
    public boolean isAny() {
        return equals(ANY);
    }

    /** Whether a link is meant; null, where the packet has none, counts as a link with an empty name. */
    boolean matches(Link link) {
        String candidate = link == null ? "" : link.name();
        boolean same = name.endsWith("+")
                ? candidate.startsWith(name.substring(0, name.length() - 1))
                : candidate.equals(name);
        return same != inverted;
    }
}
