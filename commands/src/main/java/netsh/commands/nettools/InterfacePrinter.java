package netsh.commands.nettools;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import netsh.network.addr.Ipv6Address;
import netsh.network.link.LinkFlag;

/** Shows interfaces in ifconfig's long form and in the table of {@code ifconfig -s} and {@code netstat -i}. */
final class InterfacePrinter {
    private static final String COUNTERS_HEADING =
            "MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg\n";
    private static final String INDENT = "        ";
    private static final long KIBI = 1024;
    private static final String[] UNITS = {"B", "KiB", "MiB", "GiB", "TiB", "PiB"};

    private static final List<LinkFlag> LONG_FLAGS = List.of(LinkFlag.UP, LinkFlag.BROADCAST, LinkFlag.DEBUG,
            LinkFlag.LOOPBACK, LinkFlag.POINTOPOINT, LinkFlag.NOTRAILERS, LinkFlag.RUNNING, LinkFlag.NOARP,
            LinkFlag.PROMISC, LinkFlag.ALLMULTI, LinkFlag.SLAVE, LinkFlag.MASTER, LinkFlag.MULTICAST, LinkFlag.DYNAMIC);

    private InterfacePrinter() {}

    /** The heading of {@code ifconfig -s}. */
    static String ifconfigHeading() {
        return "Iface      " + COUNTERS_HEADING;
    }

    /** The heading of {@code netstat -i}. */
    static String netstatHeading() {
        return "Kernel Interface table\nIface             " + COUNTERS_HEADING;
    }

    /** A line of the table. */
    static String shortForm(InterfaceRow row) {
        StringBuilder line = new StringBuilder(format("%-16s%5d", row.name(), row.mtu()));
        if (row.counters().isPresent()) {
            InterfaceRow.Direction in = row.counters().get().received();
            InterfaceRow.Direction out = row.counters().get().transmitted();
            line.append(format(" %8d %6d %6d %-6d %8d %6d %6d %6d ", in.packets(), in.errors(), in.dropped(), in.lost(),
                    out.packets(), out.errors(), out.dropped(), 0));
        } else {
            line.append("      - no statistics available -                        ");
        }
        return line.append(shortFlags(row)).append('\n').toString();
    }

    private static String shortFlags(InterfaceRow row) {
        StringBuilder letters = new StringBuilder();
        letter(letters, row, LinkFlag.ALLMULTI, 'A');
        letter(letters, row, LinkFlag.BROADCAST, 'B');
        letter(letters, row, LinkFlag.DEBUG, 'D');
        letter(letters, row, LinkFlag.LOOPBACK, 'L');
        letter(letters, row, LinkFlag.MULTICAST, 'M');
        letter(letters, row, LinkFlag.DYNAMIC, 'd');
        letter(letters, row, LinkFlag.PROMISC, 'P');
        letter(letters, row, LinkFlag.NOTRAILERS, 'N');
        letter(letters, row, LinkFlag.NOARP, 'O');
        letter(letters, row, LinkFlag.POINTOPOINT, 'P');
        letter(letters, row, LinkFlag.SLAVE, 's');
        letter(letters, row, LinkFlag.MASTER, 'm');
        letter(letters, row, LinkFlag.RUNNING, 'R');
        letter(letters, row, LinkFlag.UP, 'U');
        return letters.length() == 0 ? "[NO FLAGS]" : letters.toString();
    }

    private static void letter(StringBuilder letters, InterfaceRow row, LinkFlag flag, char letter) {
        if (row.has(flag)) {
            letters.append(letter);
        }
    }

    /** The long form, with the empty line behind it. */
    static String longForm(InterfaceRow row) {
        StringBuilder text = new StringBuilder(row.name()).append(": flags=").append(row.flagBits());
        String names = LONG_FLAGS.stream().filter(row::has).map(LinkFlag::name).collect(Collectors.joining(","));
        text.append('<').append(names).append(">  mtu ").append(row.mtu()).append('\n');
        row.inet().ifPresent(inet -> inet(text, row, inet));
        for (InterfaceRow.Inet6 inet6 : row.inet6()) {
            text.append(format("%sinet6 %s  prefixlen %d  scopeid %s%n", INDENT, inet6.address(), inet6.prefixLength(),
                    scope(inet6.address())));
        }
        text.append(INDENT).append(row.hardware().words())
                .append("  txqueuelen ").append(row.transmitQueueLength())
                .append("  (").append(row.hardware().title()).append(")\n");
        row.counters().ifPresent(counters -> counters(text, counters));
        return text.append('\n').toString();
    }

    private static void inet(StringBuilder text, InterfaceRow row, InterfaceRow.Inet inet) {
        text.append(INDENT).append("inet ").append(inet.address()).append("  netmask ").append(inet.netmask());
        if (row.has(LinkFlag.BROADCAST)) {
            text.append("  broadcast ").append(inet.broadcast());
        }
        if (row.has(LinkFlag.POINTOPOINT)) {
            text.append("  destination ").append(inet.peer());
        }
        text.append('\n');
    }

    private static String scope(Ipv6Address address) {
        if (address.isLoopback()) {
            return "0x10<host>";
        }
        if (address.isLinkLocal()) {
            return "0x20<link>";
        }
        if (address.high() >>> 54 == 0x3fb) {
            return "0x40<site>";
        }
        boolean isCompatible = address.high() == 0 && address.low() >>> 32 == 0;
        return isCompatible ? "0x80<compat,global>" : "0x0<global>";
    }

    private static void counters(StringBuilder text, InterfaceRow.Counters counters) {
        InterfaceRow.Direction in = counters.received();
        InterfaceRow.Direction out = counters.transmitted();
        text.append(format("%sRX packets %d  bytes %d (%s)%n", INDENT, in.packets(), in.bytes(), human(in.bytes())));
        text.append(format("%sRX errors %d  dropped %d  overruns %d  frame 0%n", INDENT, in.errors(), in.dropped(),
                in.lost()));
        text.append(format("%sTX packets %d  bytes %d (%s)%n", INDENT, out.packets(), out.bytes(), human(out.bytes())));
        text.append(format("%sTX errors %d  dropped %d overruns 0  carrier %d  collisions %d%n", INDENT, out.errors(),
                out.dropped(), out.lost(), counters.collisions()));
    }

    /** Octets with one digit behind the point, rounded down. */
    static String human(long bytes) {
        int unit = 0;
        long divisor = 1;
        while (unit < UNITS.length - 1 && bytes > divisor * KIBI) {
            divisor *= KIBI;
            unit++;
        }
        long tenths = bytes * 10 / divisor;
        return tenths / 10 + "." + tenths % 10 + " " + UNITS[unit];
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern.replace("%n", "\n"), values);
    }
}
