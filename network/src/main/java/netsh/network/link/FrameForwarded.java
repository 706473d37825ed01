package netsh.network.link;

import java.util.List;
import java.util.Optional;
import netsh.network.packet.EthernetFrame;
import netsh.network.trace.DropReason;
import netsh.network.trace.PacketEvent;

/**
 * A bridge decided where a frame goes.
 *
 * @param place the bridge; of one of Open vSwitch, its own port
 * @param from the port it came in by; empty where the machine itself sends it
 * @param frame the frame as the bridge took it in
 * @param vlan the VLAN it is in; 0 where the bridge does not filter by VLAN
 * @param decision how the bridge knew
 * @param to the ports that it is sent to, in this order
 * @param heldBack the ports that it must not be sent to, and why
 */
public record FrameForwarded(
        Link place,
        Optional<Link> from,
        EthernetFrame frame,
        int vlan,
        Decision decision,
        List<Link> to,
        List<HeldBack> heldBack)
        implements PacketEvent {
    @Override
    public Object subject() {
        return frame;
    }

    /** How a bridge knew where a frame goes. */
    public enum Decision {
        /** It had learnt behind which port the station is. */
        LEARNT,
        /** A user had told it behind which port the station is. */
        CONFIGURED,
        /** The frame is for everybody, or for a station that it does not know. */
        FLOODED,
        /** The frame is for the bridge's own machine. */
        OWN
    }

    /** A port that a frame must not leave by. */
    public record HeldBack(Link port, DropReason reason) {}
}
