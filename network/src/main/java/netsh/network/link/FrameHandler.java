package netsh.network.link;

import netsh.network.packet.EthernetFrame;

/** Takes what a link receives before the protocols see it (rx_handler), as the master of an enslaved link does. */
@FunctionalInterface
public interface FrameHandler {
    /**
     * Takes a frame or lets it pass.
     *
     * @return whether the frame shall go on to the link's own protocols
     */
    boolean passes(Link link, EthernetFrame frame);
}
