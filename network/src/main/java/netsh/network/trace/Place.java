package netsh.network.trace;

/** Where something happens to a packet: a link or a network namespace. */
public interface Place {
    /** The place's name as a user knows it. */
    String placeName();
}
