package netsh.network.traffic;

import netsh.network.packet.EthernetFrame;

/** What a filter looks for in a frame. */
public interface FilterMatch {
    /** Whether a frame has it. */
    boolean matches(EthernetFrame frame);
}
