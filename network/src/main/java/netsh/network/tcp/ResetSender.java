package netsh.network.tcp;

import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.ipv4.SendOptions;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.packet.Bytes;
import netsh.network.packet.TcpOptions;
import netsh.network.packet.TcpSegment;

/** Refuses segments that belong to nothing (tcp_v4_send_reset; RFC 9293, 3.5.2). */
public final class ResetSender {
    private final NetworkNamespace namespace;
    private final TcpStatistics statistics;

    ResetSender(NetworkNamespace namespace, TcpStatistics statistics) {
        this.namespace = namespace;
        this.statistics = statistics;
    }

    /** The segment that refuses another one. */
    public static TcpSegment refusalOf(TcpSegment segment) {
        boolean hasAcknowledgment = segment.has(TcpSegment.ACK);
        return new TcpSegment(
                segment.destinationPort(),
                segment.sourcePort(),
                hasAcknowledgment ? segment.acknowledgment() : 0,
                hasAcknowledgment ? 0 : segment.end(),
                hasAcknowledgment ? TcpSegment.RST : TcpSegment.RST | TcpSegment.ACK,
                0,
                TcpOptions.NONE,
                Bytes.EMPTY);
    }

    /** Refuses a segment that came to this side of {@code key}. */
    void answer(ConnectionKey key, TcpSegment segment) {
        answer(key, segment, SendOptions.DEFAULT);
    }

    void answer(ConnectionKey key, TcpSegment segment, SendOptions options) {
        if (segment.has(TcpSegment.RST)) {
            return;
        }
        TcpSegment refusal = refusalOf(segment);
        statistics.sent(refusal);
        if (key.remote() instanceof Ipv4Address remote) {
            namespace.ipv4().send((Ipv4Address) key.local(), remote, options, refusal);
        } else {
            namespace.ipv6().send((Ipv6Address) key.local(), (Ipv6Address) key.remote(), options, refusal);
        }
    }
}
