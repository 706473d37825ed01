package netsh.network.tcp;

import java.util.List;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.packet.Bytes;
import netsh.network.packet.TcpOptions;
import netsh.network.packet.TcpSegment;

/** Makes a connection's segments and sends them (net/ipv4/tcp_output.c). */
final class SegmentSender {
    private static final long DELAYED_ACKNOWLEDGMENT_NANOS = 40_000_000L;
    private static final int QUICK_ACKNOWLEDGMENTS = 16;

    private final TcpConnection connection;
    /** Where the newest segment ends that carried less than it could. */
    private int smallSegmentEnd;
    private int quickAcknowledgments = QUICK_ACKNOWLEDGMENTS;
    private int unacknowledgedSegments;

    SegmentSender(TcpConnection connection) {
        this.connection = connection;
    }

    // ---- data ----------------------------------------------------------------------------------------------------------

    /** Sends as much as both sides allow (tcp_write_xmit). */
    void push() {
        if (!connection.state.isSynchronized()) {
            return;
        }
        connection.recovery.resend();
        while (!connection.unsent.isEmpty()) {
            int length = nextLength();
            if (length == 0) {
                connection.recovery.watchZeroWindow();
                return;
            }
            sendData(length);
        }
        if (connection.isFinWanted && !connection.isFinSent) {
            connection.isFinSent = true;
            sendAndKeep(TcpSegment.FIN | TcpSegment.ACK, Bytes.EMPTY);
        }
    }

    /** How much the next segment is to carry; 0 where it must wait. */
    private int nextLength() {
        if (connection.sent.inFlight() >= connection.congestion.segments()) {
            return 0;
        }
        int size = connection.segmentOptions.segmentSize();
        int allowed = connection.unacknowledged + connection.peerWindow - connection.next;
        int length = Math.min(size, Math.min(connection.unsent.length(), allowed));
        if (length <= 0) {
            return 0;
        }
        if (length < size && length < connection.unsent.length() && length < connection.peerWindowMost / 2) {
            return 0;
        }
        boolean waitsForMore = length < size
                && !connection.isFinWanted
                && !connection.sent.isEmpty()
                && Sequence.isAfter(smallSegmentEnd, connection.unacknowledged);
        return waitsForMore ? 0 : length;
    }

    private void sendData(int length) {
        int size = connection.segmentOptions.segmentSize();
        Bytes data = connection.unsent.take(length);
        boolean isLast = connection.unsent.isEmpty();
        int flags = TcpSegment.ACK | (isLast ? TcpSegment.PSH : 0);
        if (isLast && connection.isFinWanted) {
            connection.isFinSent = true;
            flags |= TcpSegment.FIN;
        }
        sendAndKeep(flags, data);
        if (length < size) {
            smallSegmentEnd = connection.next;
        }
        connection.counters.octetsSent += length;
    }

    private void sendAndKeep(int flags, Bytes data) {
        long now = connection.namespace.events().nowNanos();
        SentSegment segment = new SentSegment(connection.next, flags, data, now);
        boolean wasIdle = connection.sent.isEmpty();
        connection.sent.add(segment);
        connection.next = segment.end;
        if (data.length() > 0) {
            boolean isAnswer = connection.counters.octetsReceived > 0;
            if (isAnswer && now - connection.counters.lastReceivedNanos < DELAYED_ACKNOWLEDGMENT_NANOS) {
                beInteractive();
            }
            connection.counters.lastSentNanos = now;
        }
        transmit(segment.sequence, flags, data);
        if (wasIdle) {
            connection.recovery.expectAcknowledgment();
        }
    }

    void retransmit(SentSegment segment) {
        connection.sent.noteRetransmitted(segment, connection.namespace.events().nowNanos());
        connection.counters.retransmissions++;
        connection.table.statistics().sentAgain();
        connection.counters.octetsRetransmitted += segment.data.length();
        if ((segment.flags & TcpSegment.SYN) != 0) {
            transmitSynchronization(segment.sequence, segment.flags);
        } else {
            transmit(segment.sequence, segment.flags, segment.data);
        }
    }

    /** Something more is sent, so that an answer tells what became of all before it (RFC 8985, 7). */
    void probeTail() {
        int size = connection.segmentOptions.segmentSize();
        int allowed = connection.unacknowledged + connection.peerWindow - connection.next;
        int length = Math.min(size, Math.min(connection.unsent.length(), allowed));
        if (length > 0) {
            sendData(length);
        } else {
            retransmit(connection.sent.last());
        }
    }

    /** Sends all that did not arrive once more, in segments that the path takes. */
    void cutAnew() {
        if (connection.sent.isEmpty() || !connection.state.isSynchronized()) {
            return;
        }
        List<SentSegment> all = connection.sent.takeAll();
        connection.next = connection.unacknowledged;
        connection.isFinSent = false;
        for (int i = all.size() - 1; i >= 0; i--) {
            connection.unsent.putBack(all.get(i).data);
        }
        connection.recovery.startOver();
        push();
    }

    /** A segment that the other side has to answer: it repeats the last octet's number. */
    void probe() {
        transmit(connection.unacknowledged - 1, TcpSegment.ACK, Bytes.EMPTY);
    }

    /** What comes now is part of a conversation: acknowledgments go with the answers. */
    void beInteractive() {
        quickAcknowledgments = 0;
    }

    // ---- handshake and control -----------------------------------------------------------------------------------------

    void sendSynchronization(int flags) {
        SentSegment segment =
                new SentSegment(connection.next, flags, Bytes.EMPTY, connection.namespace.events().nowNanos());
        connection.sent.add(segment);
        connection.next = segment.end;
        transmitSynchronization(segment.sequence, flags);
        connection.recovery.expectAcknowledgment();
    }

    private void transmitSynchronization(int sequence, int flags) {
        SegmentOptions agreed = connection.segmentOptions;
        boolean isAnswer = (flags & TcpSegment.ACK) != 0;
        int size = isAnswer ? agreed.expectedSegmentSize() : agreed.advertisedSegmentSize();
        int window = connection.window.open(size);
        if (isAnswer) {
            connection.window.begin(connection.expected, agreed.ownScale(), agreed.expectedSegmentSize());
        }
        put(sequence, flags, window, agreed.ofSynchronization(), Bytes.EMPTY);
    }

    void acknowledge() {
        if (connection.state.isSynchronized() || connection.state == TcpState.TIME_WAIT) {
            transmit(connection.next, TcpSegment.ACK, Bytes.EMPTY);
        }
    }

    /** Data came: it is acknowledged at once, or a little later with whatever else is to be said. */
    void acknowledgeSoon(boolean isFullSized) {
        unacknowledgedSegments += isFullSized ? 1 : 0;
        if (quickAcknowledgments > 0) {
            quickAcknowledgments--;
            acknowledge();
        } else if (unacknowledgedSegments >= 2 || connection.received.hasGap()) {
            acknowledge();
        } else if (!connection.delayedAcknowledgment.isSet()) {
            connection.delayedAcknowledgment.set(DELAYED_ACKNOWLEDGMENT_NANOS);
        }
    }

    void sendReset() {
        put(connection.next, TcpSegment.RST | TcpSegment.ACK, 0, TcpOptions.NONE, Bytes.EMPTY);
    }

    // ---- the wire --------------------------------------------------------------------------------------------------------

    private void transmit(int sequence, int flags, Bytes data) {
        int window = connection.window.select(connection.expected, connection.received.occupied());
        connection.delayedAcknowledgment.stop();
        unacknowledgedSegments = 0;
        put(sequence, flags, window, connection.segmentOptions.ofSegment(), data);
    }

    private void put(int sequence, int flags, int window, TcpOptions options, Bytes data) {
        int acknowledgment = (flags & TcpSegment.ACK) != 0 ? connection.expected : 0;
        ConnectionKey key = connection.key;
        TcpSegment segment = new TcpSegment(
                key.localPort(), key.remotePort(), sequence, acknowledgment, flags, window, options, data);
        connection.counters.segmentsOut++;
        connection.table.statistics().sent(segment);
        if (key.remote() instanceof Ipv4Address remote) {
            connection.namespace.ipv4().send((Ipv4Address) key.local(), remote, connection.options, segment);
        } else {
            connection.namespace.ipv6().send(
                    (Ipv6Address) key.local(), (Ipv6Address) key.remote(), connection.options, segment);
        }
    }
}
