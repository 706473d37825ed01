package netsh.commands.busybox;

/** What a ping was asked to do; a form that the reader of the options fills in. */
final class PingRequest {
    String host;
    /** Requests to send; 0 for no end. */
    long count;
    int dataLength = 56;
    long intervalNanos = 1_000_000_000L;
    boolean adaptive;
    /** Hops; 0 for the machine's default. */
    int timeToLive;
    /** How long to wait for a first answer once all is sent. */
    long lingerSeconds = 10;
    /** When to end in any case; 0 for never. */
    long deadlineSeconds;
    boolean quiet;
    int pattern;
}
