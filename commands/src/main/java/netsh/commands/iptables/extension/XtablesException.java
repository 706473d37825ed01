package netsh.commands.iptables.extension;

/** A command that iptables refuses, with what it says: its text is complete up to the tool's name and version. */
public final class XtablesException extends Exception {
    private static final long serialVersionUID = 1L;

    /** The kinds of refusal; each has its frame around the message and its exit status. */
    public enum Kind {
        /** The message alone, as {@code iptables: MESSAGE.} */
        PLAIN(1),
        /** A message of the extensions without more, as {@code iptables v1.8.9 (nf_tables): MESSAGE}. */
        OTHER(1),
        /** As OTHER, then a hint at the help. */
        PARAMETER(2),
        /** Only the message and a hint at the help. */
        BAD_ARGUMENT(2),
        /** As OTHER, then a hint at upgrading. */
        VERSION(3),
        /** As OTHER: the kernel refused. */
        RESOURCE(4);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The exit status. */
        public int status() {
            return status;
        }
    }

    private final Kind kind;

    /** A refusal of a kind. */
    public XtablesException(Kind kind, String message) {
        super(message, null, false, false);
        this.kind = kind;
    }

    /** A parameter that is wrong. */
    public static XtablesException parameter(String message) {
        return new XtablesException(Kind.PARAMETER, message);
    }

    /** The kind. */
    public Kind kind() {
        return kind;
    }
}
