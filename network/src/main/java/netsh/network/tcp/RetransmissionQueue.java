package netsh.network.tcp;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import netsh.network.packet.TcpOptions.Block;

/** What was sent and not acknowledged, oldest first, and what is known of each part's fate. */
final class RetransmissionQueue {
    /** How many later segments must have arrived for one to count as lost (RFC 6675). */
    private static final int DUPLICATE_THRESHOLD = 3;

    private final ArrayDeque<SentSegment> segments = new ArrayDeque<>(4);
    private int arrived;
    private int lost;
    private int repeated;
    /** When the segment was sent that was the last one to be sent of those that arrived. */
    private long newestArrivalSentNanos = Long.MIN_VALUE;

    void add(SentSegment segment) {
        segments.addLast(segment);
    }

    boolean isEmpty() {
        return segments.isEmpty();
    }

    SentSegment first() {
        return segments.peekFirst();
    }

    SentSegment last() {
        return segments.peekLast();
    }

    int size() {
        return segments.size();
    }

    int lostCount() {
        return lost;
    }

    int arrivedCount() {
        return arrived;
    }

    int repeatedCount() {
        return repeated;
    }

    /** How many are on their way (tcp_packets_in_flight). */
    int inFlight() {
        return segments.size() - arrived - lost + repeated;
    }

    /** Takes out what is acknowledged and answers the newest of it; null where nothing is. */
    SentSegment acknowledge(int acknowledgment) {
        SentSegment newest = null;
        while (!segments.isEmpty() && !Sequence.isAfter(segments.peekFirst().end, acknowledgment)) {
            newest = segments.removeFirst();
            forget(newest);
            newestArrivalSentNanos = Math.max(newestArrivalSentNanos, newest.sentNanos);
        }
        return newest;
    }

    private void forget(SentSegment segment) {
        arrived -= segment.isAcknowledgedAlone ? 1 : 0;
        if (segment.isLost) {
            lost--;
            repeated -= segment.isRetransmitted ? 1 : 0;
        }
    }

    /** Notes which arrived though others before them did not; answers whether that is news. */
    boolean arrived(List<Block> blocks) {
        boolean isNew = false;
        for (SentSegment segment : segments) {
            if (!segment.isAcknowledgedAlone && isWithin(segment, blocks)) {
                forget(segment);
                newestArrivalSentNanos = Math.max(newestArrivalSentNanos, segment.sentNanos);
                segment.isAcknowledgedAlone = true;
                segment.isLost = false;
                arrived++;
                isNew = true;
            }
        }
        return isNew;
    }

    private static boolean isWithin(SentSegment segment, List<Block> blocks) {
        for (Block block : blocks) {
            if (!Sequence.isBefore(segment.sequence, block.begin()) && !Sequence.isAfter(segment.end, block.end())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Gives up those that enough later ones have overtaken, and those that were sent clearly before one that arrived
     * (RFC 6675; RFC 8985).
     *
     * @param reorderingNanos how long one may be overtaken without being lost
     */
    void markOvertaken(long reorderingNanos) {
        int overtaken = 0;
        Iterator<SentSegment> newestFirst = segments.descendingIterator();
        while (newestFirst.hasNext()) {
            SentSegment segment = newestFirst.next();
            if (segment.isAcknowledgedAlone) {
                overtaken++;
                continue;
            }
            boolean isOnItsWay = !segment.isLost || segment.isRetransmitted;
            boolean isLate = segment.sentNanos + reorderingNanos < newestArrivalSentNanos;
            boolean isOvertaken = !segment.isLost && !segment.wasRetransmitted && overtaken >= DUPLICATE_THRESHOLD;
            if (isOnItsWay && (isLate || isOvertaken)) {
                giveUp(segment);
            }
        }
    }

    private void giveUp(SentSegment segment) {
        if (segment.isLost) {
            repeated--;
            segment.isRetransmitted = false;
        } else {
            markLost(segment);
        }
    }

    void markFirstLost() {
        SentSegment first = segments.peekFirst();
        if (first != null && !first.isLost && !first.isAcknowledgedAlone) {
            markLost(first);
        }
    }

    /** Nothing came back for too long: all that did not arrive counts as lost. */
    void markAllLost() {
        for (SentSegment segment : segments) {
            if (!segment.isAcknowledgedAlone) {
                if (segment.isRetransmitted) {
                    repeated--;
                    segment.isRetransmitted = false;
                }
                if (!segment.isLost) {
                    markLost(segment);
                }
            }
        }
    }

    private void markLost(SentSegment segment) {
        segment.isLost = true;
        segment.isRetransmitted = false;
        lost++;
    }

    /** The oldest that was lost and is not on its way again; null where none is. */
    SentSegment nextLost() {
        if (lost == repeated) {
            return null;
        }
        for (SentSegment segment : segments) {
            if (segment.isLost && !segment.isRetransmitted) {
                return segment;
            }
        }
        return null;
    }

    void noteRetransmitted(SentSegment segment, long nowNanos) {
        segment.sentNanos = nowNanos;
        segment.wasRetransmitted = true;
        if (segment.isLost && !segment.isRetransmitted) {
            segment.isRetransmitted = true;
            repeated++;
        }
    }

    /** Cuts what was sent in pieces that are too large now; they go back as what is to be sent. */
    List<SentSegment> takeAll() {
        List<SentSegment> all = List.copyOf(segments);
        clear();
        return all;
    }

    void clear() {
        segments.clear();
        arrived = 0;
        lost = 0;
        repeated = 0;
        newestArrivalSentNanos = Long.MIN_VALUE;
    }
}
