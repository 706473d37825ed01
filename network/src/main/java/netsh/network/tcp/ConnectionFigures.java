package netsh.network.tcp;

/** Reads the figures off a connection (tcp_get_info). */
final class ConnectionFigures {
    private ConnectionFigures() {}

    static TcpInformation.Figures of(TcpConnection connection) {
        long now = connection.namespace.events().nowNanos();
        SegmentOptions agreed = connection.segmentOptions;
        TcpCounters counters = connection.counters;
        return new TcpInformation.Figures(
                agreed.hasTimestamps(),
                agreed.hasBlocks(),
                agreed.hasScale(),
                agreed.peerScale(),
                agreed.ownScale(),
                connection.recovery.timeoutNanos(),
                connection.recovery.retries(),
                connection.roundTrip.smoothedNanos(),
                connection.roundTrip.variationNanos(),
                connection.roundTrip.leastNanos(),
                agreed.segmentSize(),
                agreed.pathMtu(),
                agreed.expectedSegmentSize(),
                connection.congestion.segments(),
                connection.congestion.threshold(),
                counters.octetsSent,
                counters.octetsRetransmitted,
                counters.octetsAcknowledged,
                counters.octetsReceived,
                counters.segmentsOut,
                counters.segmentsIn,
                now - counters.lastSentNanos,
                now - counters.lastReceivedNanos,
                now - counters.lastAcknowledgedNanos,
                counters.delivered,
                connection.sent.size(),
                counters.retransmissions,
                connection.window.measuredSpace(),
                connection.window.limit(),
                connection.peerWindow,
                2 * connection.window.space());
    }
}
