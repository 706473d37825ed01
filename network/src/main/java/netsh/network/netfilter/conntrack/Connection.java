package netsh.network.netfilter.conntrack;

import netsh.network.link.Link;

/** A connection as tracking knows it (struct nf_conn). */
public final class Connection {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final FlowTuple original;
    private FlowTuple reply;
    private int mark;
    private TcpTrackState tcpState = TcpTrackState.NONE;

    private boolean confirmed;
    private boolean seenReply;
    private boolean assured;
    private long expiresNanos;
    /** When a UDP exchange counts as a stream. */
    long streamNanos;

    private boolean sourceTranslated;
    private boolean destinationTranslated;
    private boolean sourceDecided;
    private boolean destinationDecided;
    /** The link behind whose address the connection is masqueraded; null where it is not. */
    Link masqueradeLink;

    Connection(FlowTuple original) {
        this.original = original;
        reply = original.inverse();
    }

    /** The tuple of its first packet. */
    public FlowTuple original() {
        return original;
    }

    /** The tuple of the answers, as they come in: translation shows in it. */
    public FlowTuple reply() {
        return reply;
    }

    /** Where it stands, if it is one of TCP. */
    public TcpTrackState tcpState() {
        return tcpState;
    }

    void setTcpState(TcpTrackState newState) {
        tcpState = newState;
    }

    /** Its mark, which rules give it. */
    public int mark() {
        return mark;
    }

    /** Gives it a mark. */
    public void setMark(int newMark) {
        mark = newMark;
    }

    /** Whether its first packet left this host or came to a socket, so that it is in the table. */
    public boolean isConfirmed() {
        return confirmed;
    }

    /** Whether packets went both ways. */
    public boolean hasSeenReply() {
        return seenReply;
    }

    /** Whether it would be kept if the table were full. */
    public boolean isAssured() {
        return assured;
    }

    /** Whether its source is translated. */
    public boolean isSourceTranslated() {
        return sourceTranslated;
    }

    /** Whether its destination is translated. */
    public boolean isDestinationTranslated() {
        return destinationTranslated;
    }

    /** Whole seconds until it is forgotten, if nothing more comes. */
    public long remainingSeconds(long nowNanos) {
        return Math.max(0, (expiresNanos - nowNanos) / NANOS_PER_SECOND);
    }

    boolean isExpired(long nowNanos) {
        return expiresNanos <= nowNanos;
    }

    void expireAt(long timeNanos) {
        expiresNanos = timeNanos;
    }

    void confirm() {
        confirmed = true;
    }

    void forget() {
        confirmed = false;
    }

    void seeReply() {
        seenReply = true;
    }

    void assure() {
        assured = true;
    }

    /** Whether a translation of that kind is decided, be it none. */
    boolean isDecided(Manipulation manipulation) {
        return manipulation == Manipulation.SOURCE ? sourceDecided : destinationDecided;
    }

    /** Whether packets that go as the first one did are changed in that way. */
    boolean isTranslated(Manipulation manipulation) {
        return manipulation == Manipulation.SOURCE ? sourceTranslated : destinationTranslated;
    }

    /** Decides on a translation, which shows in the tuple of the answers. */
    void decide(Manipulation manipulation, FlowTuple newReply) {
        boolean changed = !newReply.equals(reply);
        reply = newReply;
        if (manipulation == Manipulation.SOURCE) {
            sourceDecided = true;
            sourceTranslated |= changed;
        } else {
            destinationDecided = true;
            destinationTranslated |= changed;
        }
    }
}
