package netsh.network.netfilter.conntrack;

import netsh.network.netfilter.PacketContext;
import netsh.network.packet.IpProtocol;

/**
 * What tracking knows of a protocol (struct nf_conntrack_l4proto): which packets begin a connection and how long it is
 * kept.
 */
enum Tracker {
    TCP {
        @Override
        boolean canBegin(FlowTuple tuple, PacketContext context) {
            return TcpTracking.canBegin(context);
        }

        @Override
        Outcome follow(Connection connection, PacketContext context, ConntrackTimeouts timeouts, long nowNanos) {
            return TcpTracking.follow(connection, context, timeouts, nowNanos);
        }
    },
    ICMP {
        @Override
        boolean canBegin(FlowTuple tuple, PacketContext context) {
            return IcmpQuery.isQuery(tuple.protocol(), tuple.destinationPort() >> 8);
        }

        @Override
        Outcome follow(Connection connection, PacketContext context, ConntrackTimeouts timeouts, long nowNanos) {
            boolean ipv6 = connection.original().protocol() == IpProtocol.ICMPV6;
            return keep(connection, ipv6 ? timeouts.icmpv6 : timeouts.icmp, nowNanos);
        }
    },
    UDP {
        @Override
        void begin(Connection connection, long nowNanos) {
            connection.streamNanos = nowNanos + STREAM_AFTER_NANOS;
        }

        @Override
        Outcome follow(Connection connection, PacketContext context, ConntrackTimeouts timeouts, long nowNanos) {
            boolean stream = connection.hasSeenReply() && nowNanos > connection.streamNanos;
            if (stream) {
                connection.assure();
            }
            return keep(connection, stream ? timeouts.udpStream : timeouts.udp, nowNanos);
        }
    },
    GENERIC {
        @Override
        Outcome follow(Connection connection, PacketContext context, ConntrackTimeouts timeouts, long nowNanos) {
            return keep(connection, timeouts.generic, nowNanos);
        }
    };

    private static final long STREAM_AFTER_NANOS = 2_000_000_000L;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    /** What came of a packet. */
    enum Outcome {
        /** It belongs to the connection. */
        FOLLOWED,
        /** It does not fit the connection. */
        INVALID,
        /** The connection is over with it. */
        FORGET,
        /** The connection was over: the packet begins another one. */
        BEGIN_ANEW
    }

    static Tracker of(int protocol) {
        return switch (protocol) {
            case IpProtocol.ICMP, IpProtocol.ICMPV6 -> ICMP;
            case IpProtocol.UDP -> UDP;
            case IpProtocol.TCP -> TCP;
            default -> GENERIC;
        };
    }

    /** Whether a packet of that tuple can be a connection's first. */
    boolean canBegin(FlowTuple tuple, PacketContext context) {
        return true;
    }

    /** Takes a connection's first packet. */
    void begin(Connection connection, long nowNanos) {}

    /** Takes each packet of a connection. */
    abstract Outcome follow(
            Connection connection, PacketContext context, ConntrackTimeouts timeouts, long nowNanos);

    private static Outcome keep(Connection connection, int seconds, long nowNanos) {
        connection.expireAt(nowNanos + seconds * NANOS_PER_SECOND);
        return Outcome.FOLLOWED;
    }
}
