package netsh.commands.dnsmasq;

/** An option that dnsmasq does not take; where it stood is added by who reads it. */
final class BadOption extends Exception {
    private static final long serialVersionUID = 1L;

    BadOption(String message) {
        super(message, null, false, false);
    }

    /** An option that says no more than that it is wrong; dnsmasq's own words for it differ by where it stood. */
    static BadOption plain() {
        return new BadOption("");
    }

    /** Whether there is nothing to say of it. */
    boolean isPlain() {
        return getMessage().isEmpty();
    }
}
