package netsh.commands.tcpdump.filter;

import netsh.network.packet.EthernetFrame;

/** Whether a frame is wanted. */
@FunctionalInterface
public interface PacketFilter {
    /** Wants every frame. */
    PacketFilter ALL = (frame, outgoing) -> true;

    /**
     * Whether it wants a frame.
     *
     * @param outgoing whether the link sends it, else it received it
     */
    boolean accepts(EthernetFrame frame, boolean outgoing);

    /** Wants what both want. */
    default PacketFilter and(PacketFilter other) {
        return (frame, outgoing) -> accepts(frame, outgoing) && other.accepts(frame, outgoing);
    }

    /** Wants what either wants. */
    default PacketFilter or(PacketFilter other) {
        return (frame, outgoing) -> accepts(frame, outgoing) || other.accepts(frame, outgoing);
    }

    /** Wants what this does not. */
    default PacketFilter negated() {
        return (frame, outgoing) -> !accepts(frame, outgoing);
    }
}
