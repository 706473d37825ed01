package netsh.network.netfilter.conntrack;

import netsh.network.packet.IcmpMessage;
import netsh.network.packet.IpProtocol;

/** Which ICMP types ask and which answer (invmap of nf_conntrack_proto_icmp.c). */
final class IcmpQuery {
    private static final int TIMESTAMP = 13;
    private static final int INFORMATION = 15;
    private static final int ADDRESS_MASK = 17;
    private static final int V6_ECHO_REQUEST = 128;

    private IcmpQuery() {}

    /** Whether a message of that type can begin a connection. */
    static boolean isQuery(int protocol, int type) {
        return protocol == IpProtocol.ICMP
                ? type == IcmpMessage.Echo.REQUEST
                        || type == TIMESTAMP
                        || type == INFORMATION
                        || type == ADDRESS_MASK
                : type == V6_ECHO_REQUEST;
    }

    /** Whether a message of that type asks or answers. */
    static boolean isTracked(int protocol, int type) {
        return isQuery(protocol, type) || isQuery(protocol, other(protocol, type));
    }

    /** Type and code, packed as in a tuple, of the answer to a query, or of the query to an answer. */
    static int answerTo(int protocol, int typeAndCode) {
        return other(protocol, typeAndCode >> 8) << 8 | typeAndCode & 0xff;
    }

    private static int other(int protocol, int type) {
        if (protocol == IpProtocol.ICMPV6) {
            return type == V6_ECHO_REQUEST ? V6_ECHO_REQUEST + 1 : type - 1;
        }
        if (type == IcmpMessage.Echo.REQUEST) {
            return IcmpMessage.Echo.REPLY;
        }
        if (type == IcmpMessage.Echo.REPLY) {
            return IcmpMessage.Echo.REQUEST;
        }
        return (type & 1) == 1 ? type + 1 : type - 1;
    }
}
