package netsh.commands.ping;

import java.util.List;
import java.util.Locale;
import netsh.commands.getopt.OptionRow;
import netsh.commands.getopt.OptionTable;

/** The options of ping (ping(8) of iputils 20221126), in the groups and words of its help. */
final class PingOptions {
    private static final List<OptionRow> GENERAL = List.of(
            OptionRow.flag('a', "use audible ping"),
            OptionRow.flag('A', "use adaptive ping"),
            OptionRow.flag('B', "sticky source address"),
            OptionRow.valued('c', "count", "stop after <count> replies"),
            OptionRow.flag('C', "call connect() syscall on socket creation"),
            OptionRow.flag('D', "print timestamps"),
            OptionRow.flag('d', "use SO_DEBUG socket option"),
            OptionRow.valued('e', "identifier", "define identifier for ping session, default is random for\n"
                    + "SOCK_RAW and kernel defined for SOCK_DGRAM\n"
                    + "Imply using SOCK_RAW (for IPv4 only for identifier 0)"),
            OptionRow.flag('f', "flood ping"),
            OptionRow.flag('h', "print help and exit"),
            OptionRow.valued('I', "interface", "either interface name or address"),
            OptionRow.valued('i', "interval", "seconds between sending each packet"),
            OptionRow.flag('L', "suppress loopback of multicast packets"),
            OptionRow.valued('l', "preload", "send <preload> number of packages while waiting replies"),
            OptionRow.valued('m', "mark", "tag the packets going out"),
            OptionRow.valued('M', "pmtud opt", "define mtu discovery, can be one of <do|dont|want>"),
            OptionRow.flag('n', "no dns name resolution"),
            OptionRow.flag('O', "report outstanding replies"),
            OptionRow.valued('p', "pattern", "contents of padding byte"),
            OptionRow.flag('q', "quiet output"),
            OptionRow.valued('Q', "tclass", "use quality of service <tclass> bits"),
            OptionRow.valued('s', "size", "use <size> as number of data bytes to be sent"),
            OptionRow.valued('S', "size", "use <size> as SO_SNDBUF socket option value"),
            OptionRow.valued('t', "ttl", "define time to live"),
            OptionRow.flag('U', "print user-to-user latency"),
            OptionRow.flag('v', "verbose output"),
            OptionRow.flag('V', "print version and exit"),
            OptionRow.valued('w', "deadline", "reply wait <deadline> in seconds"),
            OptionRow.valued('W', "timeout", "time to wait for response"));
    private static final List<OptionRow> IPV4 = List.of(
            OptionRow.flag('4', "use IPv4"),
            OptionRow.flag('b', "allow pinging broadcast"),
            OptionRow.flag('R', "record route"),
            OptionRow.valued('T', "timestamp", "define timestamp, can be one of <tsonly|tsandaddr|tsprespec>"));
    private static final List<OptionRow> IPV6 = List.of(
            OptionRow.flag('6', "use IPv6"),
            OptionRow.valued('F', "flowlabel", "define flow label, default is random"),
            OptionRow.valued('N', "nodeinfo opt", "use icmp6 node info query, try <help> as argument"));
    /** An option that the help does not tell of. */
    private static final OptionRow UNTOLD = OptionRow.flag('r', "send to hosts on this link only");

    static final OptionTable TABLE = OptionTable.of(GENERAL, IPV4, IPV6, List.of(UNTOLD));

    private PingOptions() {}

    /** The help text. */
    static String help() {
        StringBuilder text = new StringBuilder("Usage\n  ping [options] <destination>\n\nOptions:\n");
        line(text, "<destination>", "dns name or ip address");
        GENERAL.forEach(row -> line(text, row));
        text.append("\nIPv4 options:\n");
        IPV4.forEach(row -> line(text, row));
        text.append("\nIPv6 options:\n");
        IPV6.forEach(row -> line(text, row));
        return text.append("\nFor more details see ping(8).\n").toString();
    }

    private static void line(StringBuilder text, OptionRow row) {
        line(text, "-" + row.letter() + row.argument().map(name -> " <" + name + ">").orElse(""), row.summary());
    }

    private static void line(StringBuilder text, String left, String right) {
        String aligned = right.replace("\n", "\n" + " ".repeat(21));
        text.append(String.format(Locale.ROOT, "  %-18s %s\n", left, aligned));
    }
}
