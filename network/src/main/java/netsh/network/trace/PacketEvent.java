package netsh.network.trace;

/** Something that happened to a packet. Each part of the engine has its own kinds beside its code. */
public interface PacketEvent {
    /** Where it happened. */
    Place place();

    /** The frame, packet or payload that it happened to, as it was before. */
    Object subject();
}
