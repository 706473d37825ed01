package netsh.network.tcp;

import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;

/**
 * What can be seen of a socket or a connection (inet_diag, struct tcp_info).
 *
 * @param socket who uses it; null where nobody does, or not yet
 * @param state where it stands
 * @param local this side's address
 * @param localPort this side's port
 * @param remote the other side's address; unspecified for a listening socket
 * @param remotePort the other side's port; 0 for a listening socket
 * @param isIpv6 whether its socket is one of IPv6; addresses of IPv4 then are mapped ones
 * @param isBothFamilies whether a listening socket of IPv6 takes connections of IPv4 too
 * @param receiveQueue octets to be read; for a listening socket connections to be accepted
 * @param sendQueue octets not acknowledged; for a listening socket its backlog
 * @param timer what it waits for
 * @param figures the figures of a connection; null for others
 */
public record TcpInformation(
        TcpSocket socket,
        TcpState state,
        IpAddress local,
        int localPort,
        IpAddress remote,
        int remotePort,
        boolean isIpv6,
        boolean isBothFamilies,
        int receiveQueue,
        int sendQueue,
        Timer timer,
        Figures figures) {
    /** What a connection waits for. */
    public enum TimerKind {
        OFF,
        RETRANSMISSION,
        TIME_WAIT,
        ZERO_WINDOW_PROBE
    }

    /**
     * A timer that runs.
     *
     * @param kind what for
     * @param remainingNanos how long it still runs
     * @param retries how often it ran out before
     */
    public record Timer(TimerKind kind, long remainingNanos, int retries) {
        static final Timer OFF = new Timer(TimerKind.OFF, 0, 0);
    }

    /**
     * The figures of a connection; times in nanoseconds.
     *
     * @param hasTimestamps whether segments carry timestamps
     * @param hasBlocks whether selective acknowledgments are used
     * @param hasScale whether windows are scaled
     * @param peerScale by how many bits the other side's are
     * @param ownScale by how many bits this side's are
     * @param retransmissionTimeout the wait for an acknowledgment
     * @param backoff how often it was doubled
     * @param roundTrip the smoothed round trip
     * @param roundTripVariation how much it varies
     * @param leastRoundTrip the shortest
     * @param segmentSize octets of data in a segment
     * @param pathMtu the largest packet of the path
     * @param advertisedSegmentSize octets of data in the other side's segments
     * @param congestionWindow segments that may be on their way
     * @param slowStartThreshold where slow start ends; {@link Integer#MAX_VALUE} for nowhere
     * @param octetsSent octets sent
     * @param octetsRetransmitted octets sent again
     * @param octetsAcknowledged octets acknowledged
     * @param octetsReceived octets received
     * @param segmentsOut segments sent
     * @param segmentsIn segments received
     * @param sinceSent time since data was sent
     * @param sinceReceived time since data was received
     * @param sinceAcknowledged time since data was acknowledged
     * @param delivered segments delivered
     * @param unacknowledged segments on their way
     * @param retransmissions segments sent again
     * @param receiveSpace what the program reads in a round trip
     * @param receiveLimit the largest window
     * @param sendWindow what the other side takes
     * @param receiveBuffer the buffer's size
     */
    public record Figures(
            boolean hasTimestamps,
            boolean hasBlocks,
            boolean hasScale,
            int peerScale,
            int ownScale,
            long retransmissionTimeout,
            int backoff,
            long roundTrip,
            long roundTripVariation,
            long leastRoundTrip,
            int segmentSize,
            int pathMtu,
            int advertisedSegmentSize,
            int congestionWindow,
            int slowStartThreshold,
            long octetsSent,
            long octetsRetransmitted,
            long octetsAcknowledged,
            long octetsReceived,
            long segmentsOut,
            long segmentsIn,
            long sinceSent,
            long sinceReceived,
            long sinceAcknowledged,
            long delivered,
            int unacknowledged,
            long retransmissions,
            int receiveSpace,
            int receiveLimit,
            int sendWindow,
            int receiveBuffer) {}

    static TcpInformation of(TcpListener listener) {
        TcpSocket socket = listener.socket();
        IpAddress local = socket.boundAddress();
        boolean isIpv6 = !(local instanceof Ipv4Address);
        return new TcpInformation(
                socket,
                TcpState.LISTEN,
                local,
                socket.localPort(),
                isIpv6 ? Ipv6Address.ANY : Ipv4Address.ANY,
                0,
                isIpv6,
                isIpv6 && local.isUnspecified() && !socket.isIpv6Only(),
                listener.waiting(),
                listener.backlog(),
                Timer.OFF,
                null);
    }

    static TcpInformation of(TcpConnection connection) {
        ConnectionKey key = connection.key;
        boolean isOver = connection.state == TcpState.TIME_WAIT;
        int queued = connection.unsent.length() + (connection.next - connection.unacknowledged);
        boolean isHandshake = !connection.state.isSynchronized();
        return new TcpInformation(
                isOver ? null : connection.socket,
                connection.state,
                key.local(),
                key.localPort(),
                key.remote(),
                key.remotePort(),
                connection.isMapped || !(key.local() instanceof Ipv4Address),
                false,
                isOver ? 0 : connection.received.length() + (connection.isFinReceived && !connection.isFinRead ? 1 : 0),
                isOver ? 0 : isHandshake && connection.state == TcpState.SYN_RECV ? 0 : queued,
                timer(connection),
                isOver ? null : ConnectionFigures.of(connection));
    }

    private static Timer timer(TcpConnection connection) {
        if (connection.waiting.isSet()) {
            return new Timer(TimerKind.TIME_WAIT, connection.waiting.remainingNanos(), 0);
        }
        LazyTimer timer = connection.recovery.timer();
        if (!timer.isSet()) {
            return Timer.OFF;
        }
        TimerKind kind = connection.recovery.isProbing() ? TimerKind.ZERO_WINDOW_PROBE : TimerKind.RETRANSMISSION;
        return new Timer(kind, timer.remainingNanos(), connection.recovery.retries());
    }
}
