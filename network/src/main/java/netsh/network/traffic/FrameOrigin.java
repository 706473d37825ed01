package netsh.network.traffic;

import netsh.network.packet.EthernetFrame;

/** Where a redirected frame came from, and where an intermediate link gives it back to. */
@FunctionalInterface
public interface FrameOrigin {
    /** Takes the frame back, behind the filter that redirected it. */
    void resume(EthernetFrame frame);
}
