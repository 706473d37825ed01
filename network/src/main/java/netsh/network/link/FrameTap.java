package netsh.network.link;

import netsh.network.packet.EthernetFrame;

/** A packet socket on a link: sees every frame that goes in or out (ptype_all in net/core/dev.c). */
@FunctionalInterface
public interface FrameTap {
    /**
     * Called with each frame.
     *
     * @param outgoing whether the link sends it, else it received it
     */
    void see(Link link, EthernetFrame frame, boolean outgoing);
}
