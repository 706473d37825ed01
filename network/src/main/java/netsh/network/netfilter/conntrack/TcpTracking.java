package netsh.network.netfilter.conntrack;

import java.util.Optional;
import netsh.network.netfilter.PacketContext;
import netsh.network.packet.FragmentPayload;
import netsh.network.packet.TcpSegment;

/**
 * Follows TCP connections by the flags of their segments (nf_conntrack_proto_tcp.c). Whether sequence numbers lie within the
 * windows is not looked at.
 */
final class TcpTracking {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private TcpTracking() {}

    /** The flag that counts. */
    private enum Sign {
        SYN,
        SYN_ACK,
        FIN,
        ACK,
        RST,
        NONE
    }

    private static Sign signOf(TcpSegment segment) {
        if (segment.has(TcpSegment.RST)) {
            return Sign.RST;
        }
        if (segment.has(TcpSegment.SYN)) {
            return segment.has(TcpSegment.ACK) ? Sign.SYN_ACK : Sign.SYN;
        }
        if (segment.has(TcpSegment.FIN)) {
            return Sign.FIN;
        }
        return segment.has(TcpSegment.ACK) ? Sign.ACK : Sign.NONE;
    }

    private static TcpSegment segment(PacketContext context) {
        return context.payload() instanceof FragmentPayload fragment
                ? (TcpSegment) fragment.whole()
                : (TcpSegment) context.payload();
    }

    /** Whether a segment can be the first that is seen of a connection; one in its middle can (tcp_loose). */
    static boolean canBegin(PacketContext context) {
        Sign sign = signOf(segment(context));
        return sign == Sign.SYN || sign == Sign.ACK;
    }

    static Tracker.Outcome follow(Connection connection, PacketContext context, ConntrackTimeouts timeouts, long now) {
        Sign sign = signOf(segment(context));
        TcpTrackState old = connection.tcpState();
        if (old == TcpTrackState.TIME_WAIT && sign == Sign.SYN || old == TcpTrackState.CLOSE && sign == Sign.SYN) {
            return Tracker.Outcome.BEGIN_ANEW;
        }
        Optional<TcpTrackState> next = context.reply ? afterReply(old, sign) : afterOriginal(old, sign);
        if (next.isEmpty()) {
            return isRepeated(old, sign) ? Tracker.Outcome.FOLLOWED : Tracker.Outcome.INVALID;
        }
        if (sign == Sign.RST && !connection.hasSeenReply() && old != TcpTrackState.NONE) {
            return Tracker.Outcome.FORGET;
        }
        connection.setTcpState(next.get());
        connection.expireAt(now + timeouts.tcp(next.get()) * NANOS_PER_SECOND);
        boolean wasOpen = old == TcpTrackState.SYN_RECV || old == TcpTrackState.ESTABLISHED;
        if (connection.hasSeenReply() && wasOpen && next.get() == TcpTrackState.ESTABLISHED) {
            connection.assure();
        }
        return Tracker.Outcome.FOLLOWED;
    }

    /** A handshake's segment that comes again later changes nothing, and is answered by whoever gets it. */
    private static boolean isRepeated(TcpTrackState state, Sign sign) {
        boolean isOpening = state == TcpTrackState.NONE || state == TcpTrackState.SYN_SENT;
        return !isOpening && (sign == Sign.SYN || sign == Sign.SYN_ACK);
    }

    private static Optional<TcpTrackState> afterOriginal(TcpTrackState state, Sign sign) {
        return Optional.ofNullable(switch (sign) {
            case SYN -> switch (state) {
                case NONE, SYN_SENT -> TcpTrackState.SYN_SENT;
                case SYN_SENT2 -> TcpTrackState.SYN_SENT2;
                default -> null;
            };
            case SYN_ACK -> state == TcpTrackState.SYN_SENT2 ? TcpTrackState.SYN_RECV : null;
            case FIN -> afterFin(state);
            case ACK -> state == TcpTrackState.SYN_RECV ? TcpTrackState.ESTABLISHED : afterAck(state);
            case RST -> state == TcpTrackState.NONE ? null : TcpTrackState.CLOSE;
            case NONE -> null;
        });
    }

    private static Optional<TcpTrackState> afterReply(TcpTrackState state, Sign sign) {
        return Optional.ofNullable(switch (sign) {
            case SYN -> state == TcpTrackState.SYN_SENT || state == TcpTrackState.SYN_SENT2
                    ? TcpTrackState.SYN_SENT2
                    : null;
            case SYN_ACK -> state == TcpTrackState.SYN_SENT || state == TcpTrackState.SYN_SENT2
                    ? TcpTrackState.SYN_RECV
                    : null;
            case FIN -> afterFin(state);
            case ACK -> state == TcpTrackState.SYN_RECV ? TcpTrackState.SYN_RECV : afterAck(state);
            case RST -> state == TcpTrackState.NONE ? null : TcpTrackState.CLOSE;
            case NONE -> null;
        });
    }

    private static TcpTrackState afterFin(TcpTrackState state) {
        return switch (state) {
            case SYN_RECV, ESTABLISHED -> TcpTrackState.FIN_WAIT;
            case FIN_WAIT, CLOSE_WAIT, LAST_ACK -> TcpTrackState.LAST_ACK;
            case TIME_WAIT, CLOSE -> state;
            default -> null;
        };
    }

    private static TcpTrackState afterAck(TcpTrackState state) {
        return switch (state) {
            case NONE, ESTABLISHED -> TcpTrackState.ESTABLISHED;
            case FIN_WAIT, CLOSE_WAIT -> TcpTrackState.CLOSE_WAIT;
            case LAST_ACK, TIME_WAIT -> TcpTrackState.TIME_WAIT;
            case CLOSE -> TcpTrackState.CLOSE;
            default -> null;
        };
    }
}
