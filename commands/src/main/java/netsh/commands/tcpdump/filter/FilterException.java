package netsh.commands.tcpdump.filter;

/** An expression that is no filter; the message is libpcap's. */
public final class FilterException extends Exception {
    private static final long serialVersionUID = 1L;

    private FilterException(String message) {
        super(message, null, false, false);
    }

    static FilterException syntax() {
        return new FilterException("can't parse filter expression: syntax error");
    }

    /** Whether the words make no sense at all, rather than something that cannot be. */
    boolean isSyntaxError() {
        return getMessage().endsWith("syntax error");
    }

    static FilterException of(String message) {
        return new FilterException(message);
    }
}
