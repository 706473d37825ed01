package netsh.commands.traceroute;

import netsh.network.addr.IpAddress;
import netsh.network.packet.IcmpMessage;

/** What ICMP errors mean to traceroute (parse_icmp_res). */
final class Answers {
    private static final int PORT_UNREACHABLE = 3;
    private static final int FRAGMENTATION_NEEDED = 4;

    private Answers() {}

    static void note(Probe probe, IpAddress from, int type, int code, int information, long nowNanos) {
        if (type == IcmpMessage.Problem.TIME_EXCEEDED) {
            if (code == 0) {
                probe.answer(from, nowNanos, false, "");
            }
        } else if (type == IcmpMessage.Problem.DESTINATION_UNREACHABLE) {
            probe.answer(from, nowNanos, true, unreachable(code, information));
        }
    }

    private static String unreachable(int code, int information) {
        return switch (code) {
            case 0, 6, 8, 11 -> "!N";
            case 1, 7, 12 -> "!H";
            case 2 -> "!P";
            case PORT_UNREACHABLE -> "";
            case FRAGMENTATION_NEEDED -> "!F-" + information;
            case 5 -> "!S";
            case 9, 10, 13 -> "!X";
            case 14 -> "!V";
            case 15 -> "!C";
            default -> "!<" + code + ">";
        };
    }
}
