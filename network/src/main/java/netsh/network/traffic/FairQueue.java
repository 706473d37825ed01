package netsh.network.traffic;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Deque;
import netsh.network.packet.IpPayload;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.TcpSegment;
import netsh.network.packet.UdpDatagram;

/**
 * Flows that take turns (sch_sfq.c, sch_fq_codel.c): each may send a quantum of octets. Flows are told apart exactly, where
 * the kernel hashes them. What fq_codel drops of a flow that waits too long is not simulated, only its limit.
 */
public final class FairQueue extends QueueingDiscipline {
    /** Octets that a flow may send before the next one's turn. */
    public static final int QUANTUM = 1514;

    private final int limit;
    private final long perturbSeconds;
    private final Map<Object, Flow> flows = new LinkedHashMap<>();
    private int length;
    private int backlog;

    /** The frames of one flow. */
    private static final class Flow {
        private final Deque<QueuedFrame> frames = new ArrayDeque<>(4);
        private int deficit = QUANTUM;
    }

    private FairQueue(String kind, int limit, long perturbSeconds) {
        super(kind);
        this.limit = limit;
        this.perturbSeconds = perturbSeconds;
    }

    /**
     * The kind fq_codel with its usual settings.
     *
     * @return 10240 frames of 1024 flows
     */
    public static FairQueue codel() {
        return new FairQueue("fq_codel", 10_240, 0);
    }

    /**
     * The kind sfq with its usual settings: 127 frames.
     *
     * @param perturbSeconds how often the kernel's hash changes; 0 for never. It changes nothing where flows are exact
     */
    public static FairQueue stochastic(long perturbSeconds) {
        return new FairQueue("sfq", 127, perturbSeconds);
    }

    /** How often the hash changes, in seconds. */
    public long perturbSeconds() {
        return perturbSeconds;
    }

    /** How many frames may wait. */
    public int limit() {
        return limit;
    }

    private static Object flowOf(QueuedFrame frame) {
        if (frame.frame.payload() instanceof Ipv4Packet packet) {
            return Objects.hash(packet.source(), packet.destination(), packet.protocol(), ports(packet.payload()));
        }
        return frame.frame.destination();
    }

    private static int ports(IpPayload payload) {
        if (payload instanceof UdpDatagram datagram) {
            return datagram.sourcePort() << 16 | datagram.destinationPort();
        }
        return payload instanceof TcpSegment segment ? segment.sourcePort() << 16 | segment.destinationPort() : 0;
    }

    @Override
    boolean enqueue(QueuedFrame frame) {
        if (length >= limit) {
            return drop(frame);
        }
        flows.computeIfAbsent(flowOf(frame), key -> new Flow()).frames.add(frame);
        length++;
        backlog += frame.length;
        return true;
    }

    @Override
    QueuedFrame next() {
        while (!flows.isEmpty()) {
            Iterator<Map.Entry<Object, Flow>> first = flows.entrySet().iterator();
            Map.Entry<Object, Flow> entry = first.next();
            Flow flow = entry.getValue();
            if (flow.deficit > 0) {
                QueuedFrame frame = flow.frames.poll();
                flow.deficit -= frame.length;
                if (flow.frames.isEmpty()) {
                    first.remove();
                }
                length--;
                backlog -= frame.length;
                statistics().sent(frame);
                return frame;
            }
            flow.deficit += QUANTUM;
            first.remove();
            flows.put(entry.getKey(), flow);
        }
        return null;
    }

    @Override
    int waiting() {
        return length;
    }

    @Override
    int waitingBytes() {
        return backlog;
    }
}
