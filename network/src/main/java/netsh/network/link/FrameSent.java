package netsh.network.link;

import netsh.network.packet.EthernetFrame;
import netsh.network.trace.PacketEvent;

/**
 * A link was given a frame to send.
 *
 * @param place the link
 * @param frame the frame
 */
public record FrameSent(Link place, EthernetFrame frame) implements PacketEvent {
    @Override
    public Object subject() {
        return frame;
    }
}
