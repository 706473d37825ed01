package netsh.network.traffic;

import netsh.network.packet.EthernetFrame;
import netsh.network.packet.Ipv4Packet;

/** A frame with what traffic control knows of it (struct sk_buff with its control block). */
final class QueuedFrame {
    /** The priority that a packet's type of service gives it (ip_tos2prio). */
    private static final int[] PRIORITIES = {0, 0, 0, 0, 2, 2, 2, 2, 6, 6, 6, 6, 4, 4, 4, 4};

    final EthernetFrame frame;
    final FrameOrigin origin;
    final int length;
    final int priority;
    /** When it may leave a discipline that delays, in nanoseconds. */
    long sendAtNanos;
    boolean isCorrupt;

    QueuedFrame(EthernetFrame frame, FrameOrigin origin) {
        this.frame = frame;
        this.origin = origin;
        length = frame.length();
        priority = frame.payload() instanceof Ipv4Packet packet ? PRIORITIES[packet.trafficClass() >> 1 & 0xf] : 0;
    }

    QueuedFrame copy() {
        return new QueuedFrame(frame, origin);
    }
}
