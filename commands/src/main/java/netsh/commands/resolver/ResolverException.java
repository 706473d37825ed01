package netsh.commands.resolver;

/** A name could not be looked up. */
public final class ResolverException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why, with the C library's sentences (gai_strerror(3)). */
    public enum Reason {
        /** There is no such name. */
        UNKNOWN("Name or service not known"),
        /** No name server answered. */
        TEMPORARY("Temporary failure in name resolution"),
        /** The text is an address of the other family. */
        FAMILY("Address family for hostname not supported"),
        /** The name has no address of the family. */
        NO_ADDRESS("No address associated with hostname");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        /** What gai_strerror(3) says. */
        public String sentence() {
            return sentence;
        }
    }

    private final Reason reason;

    /** A failure. */
    public ResolverException(Reason reason) {
        super(reason.sentence(), null, false, false);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
