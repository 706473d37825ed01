package netsh.network.link;

import netsh.network.packet.EthernetFrame;
import netsh.network.trace.PacketEvent;

/**
 * A link received a frame.
 *
 * @param place the link
 * @param frame the frame
 */
public record FrameReceived(Link place, EthernetFrame frame) implements PacketEvent {
    @Override
    public Object subject() {
        return frame;
    }
}
