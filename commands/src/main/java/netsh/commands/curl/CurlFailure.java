package netsh.commands.curl;

/** Why a transfer failed: libcurl's number, which is the exit status, and its sentence. */
final class CurlFailure extends Exception {
    static final int UNSUPPORTED_PROTOCOL = 1;
    static final int MISUSED = 2;
    static final int MALFORMED_URL = 3;
    static final int UNRESOLVED = 6;
    static final int NOT_CONNECTED = 7;
    static final int PARTIAL = 18;
    static final int REFUSED_PAGE = 22;
    static final int NOT_WRITTEN = 23;
    static final int TIMED_OUT = 28;
    static final int NO_TLS = 35;
    static final int TOO_MANY_REDIRECTIONS = 47;
    static final int EMPTY_REPLY = 52;
    static final int NOT_RECEIVED = 56;

    private static final long serialVersionUID = 1L;

    private final int number;

    CurlFailure(int number, String sentence) {
        super(sentence, null, false, false);
        this.number = number;
    }

    int number() {
        return number;
    }
}
