package netsh.network.tcp;

import netsh.network.packet.Bytes;
import netsh.network.packet.TcpSegment;

/** Something that was sent and is not acknowledged yet (an sk_buff of the retransmission queue). */
final class SentSegment {
    final int sequence;
    final int end;
    final int flags;
    final Bytes data;
    long sentNanos;
    boolean isAcknowledgedAlone;
    boolean isLost;
    /** Whether it is on its way again since it was found lost. */
    boolean isRetransmitted;
    /** Whether it was ever sent twice, so that the time of its acknowledgment says nothing. */
    boolean wasRetransmitted;

    SentSegment(int sequence, int flags, Bytes data, long sentNanos) {
        this.sequence = sequence;
        this.flags = flags;
        this.data = data;
        this.sentNanos = sentNanos;
        int markers = ((flags & TcpSegment.SYN) != 0 ? 1 : 0) + ((flags & TcpSegment.FIN) != 0 ? 1 : 0);
        end = sequence + data.length() + markers;
    }
}
