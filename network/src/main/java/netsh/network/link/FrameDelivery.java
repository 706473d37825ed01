package netsh.network.link;

import netsh.network.packet.EthernetFrame;
import netsh.network.time.Event;
import netsh.network.trace.DropReason;

/** A frame on its way from one link to another. */
final class FrameDelivery extends Event {
    private final Link receiver;
    private final EthernetFrame frame;
    private final Backlog backlog;

    private FrameDelivery(Link receiver, EthernetFrame frame, Backlog backlog) {
        this.receiver = receiver;
        this.frame = frame;
        this.backlog = backlog;
    }

    /**
     * Sends a frame over to another link, through the receiving machine's input queue.
     *
     * @return whether the queue took it
     */
    static boolean send(Link receiver, EthernetFrame frame, long latencyNanos) {
        NetworkStack stack = receiver.stack();
        Backlog backlog = stack.backlog();
        if (!backlog.tryEnter()) {
            stack.observers().dropped(receiver, frame, DropReason.CPU_BACKLOG);
            receiver.statistics.receiveDropped++;
            return false;
        }
        stack.events().schedule(latencyNanos, new FrameDelivery(receiver, frame, backlog));
        return true;
    }

    @Override
    protected void happen() {
        backlog.leave();
        receiver.receive(frame);
    }
}
