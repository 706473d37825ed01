package netsh.network.link;

import java.util.Arrays;
import netsh.network.packet.EthernetFrame;
import netsh.network.time.Event;
import netsh.network.trace.DropReason;

/**
 * A frame on its way from one link to another, or from a bridge to many: what a flood sends to one port after the other
 * arrives at one moment in that order, and so needs only one event.
 */
final class FrameDelivery extends Event {
    private static final int INITIAL_CAPACITY = 4;

    private final Link receiver;
    private final EthernetFrame frame;
    private final Backlog backlog;
    /** The receivers after the first one; null where there is only one. */
    private Link[] further;
    private int furtherCount;

    private FrameDelivery(Link receiver, EthernetFrame frame, Backlog backlog) {
        this.receiver = receiver;
        this.frame = frame;
        this.backlog = backlog;
    }

    /**
     * Sends a frame over to another link, through the receiving machine's input queue.
     *
     * @param stack any namespace of the receiving machine
     * @return whether the queue took it
     */
    static boolean send(NetworkStack stack, Link receiver, EthernetFrame frame, long latencyNanos) {
        Backlog backlog = stack.backlog();
        if (!backlog.tryEnter()) {
            stack.observers().dropped(receiver, frame, DropReason.CPU_BACKLOG);
            receiver.statistics.receiveDropped++;
            return false;
        }
        FrameDelivery latest = backlog.latest();
        if (latest != null && latest.frame == frame && stack.events().isLatest(latest, latencyNanos)) {
            latest.add(receiver);
            return true;
        }
        FrameDelivery delivery = new FrameDelivery(receiver, frame, backlog);
        stack.events().schedule(latencyNanos, delivery);
        backlog.setLatest(delivery);
        return true;
    }

    private void add(Link next) {
        if (further == null) {
            further = new Link[INITIAL_CAPACITY];
        } else if (furtherCount == further.length) {
            further = Arrays.copyOf(further, 4 * furtherCount);
        }
        further[furtherCount++] = next;
    }

    @Override
    protected void happen() {
        backlog.leave();
        receiver.receive(frame);
        for (int i = 0; i < furtherCount; i++) {
            backlog.leave();
            further[i].receive(frame);
        }
    }
}
