package netsh.commands.iptables.match;

import java.util.List;

/**
 * A name of ICMP messages.
 *
 * @param name the name
 * @param type the type
 * @param firstCode the least code
 * @param lastCode the greatest code
 */
record IcmpType(String name, int type, int firstCode, int lastCode) {
    private static final int ALL = 255;

    /** Names for IPv4, in iptables' order. */
    static final List<IcmpType> IPV4 = List.of(
            of("any", 255),
            of("echo-reply", 0),
            of("pong", 0),
            of("destination-unreachable", 3),
            of("network-unreachable", 3, 0),
            of("host-unreachable", 3, 1),
            of("protocol-unreachable", 3, 2),
            of("port-unreachable", 3, 3),
            of("fragmentation-needed", 3, 4),
            of("source-route-failed", 3, 5),
            of("network-unknown", 3, 6),
            of("host-unknown", 3, 7),
            of("network-prohibited", 3, 9),
            of("host-prohibited", 3, 10),
            of("TOS-network-unreachable", 3, 11),
            of("TOS-host-unreachable", 3, 12),
            of("communication-prohibited", 3, 13),
            of("host-precedence-violation", 3, 14),
            of("precedence-cutoff", 3, 15),
            of("source-quench", 4),
            of("redirect", 5),
            of("network-redirect", 5, 0),
            of("host-redirect", 5, 1),
            of("TOS-network-redirect", 5, 2),
            of("TOS-host-redirect", 5, 3),
            of("echo-request", 8),
            of("ping", 8),
            of("router-advertisement", 9),
            of("router-solicitation", 10),
            of("time-exceeded", 11),
            of("ttl-exceeded", 11),
            of("ttl-zero-during-transit", 11, 0),
            of("ttl-zero-during-reassembly", 11, 1),
            of("parameter-problem", 12),
            of("ip-header-bad", 12, 0),
            of("required-option-missing", 12, 1),
            of("timestamp-request", 13),
            of("timestamp-reply", 14),
            of("address-mask-request", 17),
            of("address-mask-reply", 18));

    /** Names for IPv6, in ip6tables' order. */
    static final List<IcmpType> IPV6 = List.of(
            of("destination-unreachable", 1),
            of("no-route", 1, 0),
            of("communication-prohibited", 1, 1),
            of("beyond-scope", 1, 2),
            of("address-unreachable", 1, 3),
            of("port-unreachable", 1, 4),
            of("failed-policy", 1, 5),
            of("reject-route", 1, 6),
            of("packet-too-big", 2),
            of("time-exceeded", 3),
            of("ttl-exceeded", 3),
            of("ttl-zero-during-transit", 3, 0),
            of("ttl-zero-during-reassembly", 3, 1),
            of("parameter-problem", 4),
            of("bad-header", 4, 0),
            of("unknown-header-type", 4, 1),
            of("unknown-option", 4, 2),
            of("echo-request", 128),
            of("ping", 128),
            of("echo-reply", 129),
            of("pong", 129),
            of("mld-listener-query", 130),
            of("mld-listener-report", 131),
            of("mld-listener-done", 132),
            of("router-solicitation", 133),
            of("router-advertisement", 134),
            of("neighbour-solicitation", 135),
            of("neighbor-solicitation", 135),
            of("neighbour-advertisement", 136),
            of("neighbor-advertisement", 136),
            of("redirect", 137));

    private static IcmpType of(String name, int type) {
        return new IcmpType(name, type, 0, ALL);
    }

    private static IcmpType of(String name, int type, int code) {
        return new IcmpType(name, type, code, code);
    }
}
