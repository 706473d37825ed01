package netsh.commands.ping;

import netsh.network.packet.Icmpv6Message;

/** What ping says of ICMPv6 errors (print_icmp of ping6_common.c). */
final class Icmpv6Words {
    private static final String[] UNREACHABLE = {
        "No route",
        "Administratively prohibited",
        "Beyond scope of source address",
        "Address unreachable",
        "Port unreachable"
    };

    private Icmpv6Words() {}

    static String of(int type, int code, int information) {
        return switch (type) {
            case Icmpv6Message.Problem.DESTINATION_UNREACHABLE -> "Destination unreachable: "
                    + (code < UNREACHABLE.length ? UNREACHABLE[code] : "Unknown code " + code);
            case Icmpv6Message.Problem.PACKET_TOO_BIG -> "Packet too big: mtu=" + information
                    + (code == 0 ? "" : ", code=" + code);
            case Icmpv6Message.Problem.TIME_EXCEEDED -> "Time exceeded: " + timeExceeded(code);
            case Icmpv6Message.Problem.PARAMETER_PROBLEM -> "Parameter problem: " + parameter(code) + "at " + information;
            default -> "unknown icmp type: " + type;
        };
    }

    private static String timeExceeded(int code) {
        return switch (code) {
            case 0 -> "Hop limit";
            case 1 -> "Defragmentation failure";
            default -> "code " + code;
        };
    }

    private static String parameter(int code) {
        return switch (code) {
            case 0 -> "Wrong header field ";
            case 1 -> "Unknown header ";
            case 2 -> "Unknown option ";
            default -> "code " + code + " ";
        };
    }
}
