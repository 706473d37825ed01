package netsh.network.netfilter.conntrack;

import netsh.network.packet.IpProtocol;

/**
 * What tracking knows of a protocol (struct nf_conntrack_l4proto): which packets begin a connection and how long it is
 * kept. A protocol with states of its own, as TCP, gets its place here.
 */
enum Tracker {
    ICMP {
        @Override
        boolean canBegin(FlowTuple tuple) {
            return IcmpQuery.isQuery(tuple.protocol(), tuple.destinationPort() >> 8);
        }

        @Override
        void follow(Connection connection, ConntrackTimeouts timeouts, long nowNanos) {
            boolean ipv6 = connection.original().protocol() == IpProtocol.ICMPV6;
            keep(connection, ipv6 ? timeouts.icmpv6 : timeouts.icmp, nowNanos);
        }
    },
    UDP {
        @Override
        void begin(Connection connection, long nowNanos) {
            connection.streamNanos = nowNanos + STREAM_AFTER_NANOS;
        }

        @Override
        void follow(Connection connection, ConntrackTimeouts timeouts, long nowNanos) {
            boolean stream = connection.hasSeenReply() && nowNanos > connection.streamNanos;
            keep(connection, stream ? timeouts.udpStream : timeouts.udp, nowNanos);
            if (stream) {
                connection.assure();
            }
        }
    },
    GENERIC {
        @Override
        void follow(Connection connection, ConntrackTimeouts timeouts, long nowNanos) {
            keep(connection, timeouts.generic, nowNanos);
        }
    };

    private static final long STREAM_AFTER_NANOS = 2_000_000_000L;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    static Tracker of(int protocol) {
        return switch (protocol) {
            case IpProtocol.ICMP, IpProtocol.ICMPV6 -> ICMP;
            case IpProtocol.UDP -> UDP;
            default -> GENERIC;
        };
    }

    /** Whether a packet of that tuple can be a connection's first. */
    boolean canBegin(FlowTuple tuple) {
        return true;
    }

    /** Takes a connection's first packet. */
    void begin(Connection connection, long nowNanos) {}

    /** Takes each packet of a connection. */
    abstract void follow(Connection connection, ConntrackTimeouts timeouts, long nowNanos);

    private static void keep(Connection connection, int seconds, long nowNanos) {
        connection.expireAt(nowNanos + seconds * NANOS_PER_SECOND);
    }
}
