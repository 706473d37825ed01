package netsh.network.ipv4;

import netsh.network.link.Link;
import netsh.network.packet.ArpPacket;
import netsh.network.trace.PacketEvent;

/**
 * A host heard somebody ask for a neighbour's hardware address.
 *
 * @param place the link that heard it
 * @param question what was asked
 * @param reaction what the host did
 */
public record NeighborAddressAsked(Link place, ArpPacket question, Reaction reaction) implements PacketEvent {
    @Override
    public Object subject() {
        return question;
    }

    /** What a host does when it hears a question. */
    public enum Reaction {
        /** It answers: the address is its own, or it stands in for who has it. */
        ANSWERED,
        /** It has the address, and is set not to say so there (arp_ignore, arp_filter). */
        SILENT,
        /** The address is somebody else's. */
        NOT_OURS
    }
}
