package netsh.network.tcp;

import java.util.List;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.NetException;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.Ipv6Packet;
import netsh.network.packet.TcpOptions;
import netsh.network.packet.TcpSegment;

/** What the two sides of a connection agreed on, and how large its segments can be. */
final class SegmentOptions {
    private static final long NANOS_PER_MILLISECOND = 1_000_000L;
    private static final int LEAST_SEGMENT = 48;
    private static final int DEFAULT_SEGMENT = 536;

    private final TcpConnection connection;
    private final int clockOffset;
    private boolean hasTimestamps;
    private boolean hasBlocks;
    private boolean hasScale;
    private int peerScale;
    private int peerSegmentSize = DEFAULT_SEGMENT;
    private int pathMtu;
    private int firstPathMtu;
    private int latestTimestamp;

    SegmentOptions(TcpConnection connection) {
        this.connection = connection;
        clockOffset = connection.namespace.random().nextInt();
        TcpSettings settings = connection.table.settings();
        hasTimestamps = settings.timestamps();
        hasBlocks = settings.selectiveAcknowledgments();
        hasScale = settings.windowScaling();
    }

    /** Asks how large packets may be now; answers whether they must be smaller than before. */
    boolean learnPath() throws NetException {
        int before = pathMtu;
        if (connection.key.remote() instanceof Ipv4Address remote) {
            Ipv4Address local = (Ipv4Address) connection.key.local();
            pathMtu = connection.namespace.ipv4().mtuTo(local, remote, connection.options);
        } else {
            Ipv6Address local = (Ipv6Address) connection.key.local();
            Ipv6Address remote = (Ipv6Address) connection.key.remote();
            pathMtu = connection.namespace.ipv6().path(local, remote, connection.options).mtu();
        }
        firstPathMtu = firstPathMtu == 0 ? pathMtu : firstPathMtu;
        return pathMtu < before;
    }

    int pathMtu() {
        return pathMtu;
    }

    private int headerLength() {
        int network = connection.key.remote() instanceof Ipv4Address ? Ipv4Packet.HEADER_LENGTH : Ipv6Packet.HEADER_LENGTH;
        return network + TcpSegment.HEADER_LENGTH;
    }

    /** What this side tells the other of its largest segment. */
    int advertisedSegmentSize() {
        return Math.max(LEAST_SEGMENT, firstPathMtu - headerLength());
    }

    /** Octets of data that a segment carries at most. */
    int segmentSize() {
        int size = Math.min(peerSegmentSize, pathMtu - headerLength());
        return Math.max(LEAST_SEGMENT, size) - (hasTimestamps ? TcpOptions.TIMESTAMPS_LENGTH : 0);
    }

    /** Octets of data in the other side's segments, as far as this side's word goes. */
    int expectedSegmentSize() {
        return advertisedSegmentSize() - (hasTimestamps ? TcpOptions.TIMESTAMPS_LENGTH : 0);
    }

    int peerScale() {
        return hasScale ? peerScale : 0;
    }

    int ownScale() {
        return hasScale ? ReceiveWindow.SCALE : 0;
    }

    boolean hasTimestamps() {
        return hasTimestamps;
    }

    boolean hasBlocks() {
        return hasBlocks;
    }

    boolean hasScale() {
        return hasScale;
    }

    /** The other side's first segment decides what both use. */
    void learn(TcpOptions options) {
        hasTimestamps &= options.hasTimestamps();
        hasBlocks &= options.selectiveAcknowledgments();
        hasScale &= options.windowScale() >= 0;
        peerScale = Math.max(0, options.windowScale());
        peerSegmentSize = options.maximumSegmentSize() > 0 ? options.maximumSegmentSize() : DEFAULT_SEGMENT;
        latestTimestamp = options.timestamp();
    }

    /** Keeps the clock of the newest segment in order, to send it back. */
    void noteTimestamp(TcpOptions options) {
        if (options.hasTimestamps() && options.timestamp() - latestTimestamp >= 0) {
            latestTimestamp = options.timestamp();
        }
    }

    /** Whether a segment is older than one that came before it (PAWS of RFC 7323). */
    boolean isOld(TcpOptions options) {
        return hasTimestamps && options.hasTimestamps() && options.timestamp() - latestTimestamp < 0;
    }

    private int clock() {
        return clockOffset + (int) (connection.namespace.events().nowNanos() / NANOS_PER_MILLISECOND);
    }

    TcpOptions ofSynchronization() {
        return new TcpOptions(
                advertisedSegmentSize(),
                hasScale ? ReceiveWindow.SCALE : -1,
                hasBlocks,
                hasTimestamps,
                hasTimestamps ? clock() : 0,
                latestTimestamp,
                List.of());
    }

    TcpOptions ofSegment() {
        TcpOptions plain = hasTimestamps ? TcpOptions.timestamps(clock(), latestTimestamp) : TcpOptions.NONE;
        return hasBlocks && connection.received.hasGap()
                ? plain.withBlocks(connection.received.blocks(hasTimestamps))
                : plain;
    }
}
