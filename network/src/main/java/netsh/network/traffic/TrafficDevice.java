package netsh.network.traffic;

import java.util.Random;
import netsh.network.packet.EthernetFrame;
import netsh.network.time.EventQueue;
import netsh.network.trace.DropReason;

/** What traffic control needs of the link that it works for. */
public interface TrafficDevice {
    /** The link's name. */
    String name();

    /** The simulation's clock. */
    EventQueue events();

    /** The simulation's one source of chance. */
    Random random();

    /** Frames that the link's queue may hold (txqueuelen). */
    int transmitQueueLength();

    /** Sends a frame that traffic control lets go. */
    void sendNow(EthernetFrame frame, FrameOrigin origin);

    /** Gives the link a frame to send, as if it were its own. */
    boolean redirect(EthernetFrame frame, FrameOrigin origin);

    /** A frame ends here. */
    void dropped(EthernetFrame frame, DropReason reason);
}
