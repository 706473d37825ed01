package netsh.commands.ping;

import netsh.network.addr.Ipv4Address;
import netsh.network.packet.IcmpMessage;

/** What ping says of ICMP errors (pr_icmph of iputils). */
final class IcmpWords {
    private static final String[] UNREACHABLE = {
        "Destination Net Unreachable",
        "Destination Host Unreachable",
        "Destination Protocol Unreachable",
        "Destination Port Unreachable",
        "Frag needed and DF set (mtu = %d)",
        "Source Route Failed",
        "Destination Net Unknown",
        "Destination Host Unknown",
        "Source Host Isolated",
        "Destination Net Prohibited",
        "Destination Host Prohibited",
        "Destination Net Unreachable for Type of Service",
        "Destination Host Unreachable for Type of Service",
        "Packet filtered",
        "Precedence Violation",
        "Precedence Cutoff"
    };
    private static final String[] REDIRECT = {
        "Redirect Network",
        "Redirect Host",
        "Redirect Type of Service and Network",
        "Redirect Type of Service and Host"
    };

    private IcmpWords() {}

    static String of(int type, int code, int information) {
        return switch (type) {
            case IcmpMessage.Problem.DESTINATION_UNREACHABLE -> code < UNREACHABLE.length
                    ? UNREACHABLE[code].replace("%d", Integer.toString(information))
                    : "Dest Unreachable, Bad Code: " + code;
            case IcmpMessage.Problem.SOURCE_QUENCH -> "Source Quench";
            case IcmpMessage.Problem.REDIRECT -> redirect(code, information);
            case IcmpMessage.Problem.TIME_EXCEEDED -> timeExceeded(code);
            case IcmpMessage.Problem.PARAMETER_PROBLEM -> "Parameter problem: pointer = " + information;
            default -> "Bad ICMP type: " + type;
        };
    }

    private static String redirect(int code, int gateway) {
        String what = code < REDIRECT.length ? REDIRECT[code] : "Redirect, Bad Code: " + code;
        return what + "(New nexthop: " + new Ipv4Address(gateway) + ")";
    }

    private static String timeExceeded(int code) {
        return switch (code) {
            case 0 -> "Time to live exceeded";
            case 1 -> "Frag reassembly time exceeded";
            default -> "Time exceeded, Bad Code: " + code;
        };
    }
}
