package netsh.network.link;

import netsh.network.addr.MacAddress;
import netsh.network.packet.EthernetFrame;
import netsh.network.time.Event;
import netsh.network.trace.DropReason;
import netsh.network.traffic.FrameOrigin;

/**
 * A link through which frames of other links pass, so that its queueing discipline can hold them, and which then gives
 * them back (drivers/net/ifb.c).
 */
public final class IfbLink extends Link {
    private static final int QUEUE_LENGTH = 32;

    /** An ifb; it does not resolve neighbours. */
    public IfbLink(String name, MacAddress address) {
        super(LinkKind.IFB, name, address, 1500, QUEUE_LENGTH);
        setArp(false);
        setMulticast(false);
    }

    @Override
    public int leastMtu() {
        return 0;
    }

    @Override
    String defaultQueueingDiscipline() {
        return "fq_codel";
    }

    @Override
    void sendRedirected(EthernetFrame frame, FrameOrigin origin) {
        statistics.received(frame.length());
        statistics.transmitted(frame.length());
        events().schedule(0, Event.of(() -> origin.resume(frame)));
    }

    /** What nobody redirected here has no way on. */
    @Override
    void send(EthernetFrame frame) {
        statistics.receiveDropped++;
        stack().observers().dropped(this, frame, DropReason.UNHANDLED_PROTO);
    }
}
