package netsh.network.tcp;

/** What a connection counts (struct tcp_info). */
final class TcpCounters {
    long segmentsIn;
    long segmentsOut;
    long octetsAcknowledged;
    long octetsReceived;
    long octetsSent;
    long octetsRetransmitted;
    long delivered;
    long retransmissions;
    long lastSentNanos;
    long lastReceivedNanos;
    long lastAcknowledgedNanos;
}
