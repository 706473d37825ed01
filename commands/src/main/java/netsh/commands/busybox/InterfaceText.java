package netsh.commands.busybox;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import netsh.commands.nettools.Hardware;
import netsh.commands.nettools.InterfaceRow;
import netsh.network.addr.Ipv6Address;
import netsh.network.link.LinkFlag;

/** An interface in the layout of the old ifconfig, which busybox has kept. */
final class InterfaceText {
    private static final String INDENT = "          ";
    private static final String[] UNITS = {"B", "KiB", "MiB", "GiB", "TiB"};
    private static final List<LinkFlag> SHOWN_FLAGS = List.of(LinkFlag.UP, LinkFlag.BROADCAST, LinkFlag.DEBUG,
            LinkFlag.LOOPBACK, LinkFlag.POINTOPOINT, LinkFlag.NOTRAILERS, LinkFlag.RUNNING, LinkFlag.NOARP,
            LinkFlag.PROMISC, LinkFlag.ALLMULTI, LinkFlag.SLAVE, LinkFlag.MASTER, LinkFlag.MULTICAST, LinkFlag.DYNAMIC);

    private InterfaceText() {}

    /** The interface, with the empty line behind it. */
    static String of(InterfaceRow row) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "%-9s Link encap:", row.name()));
        text.append(row.hardware().mac()
                .map(mac -> "Ethernet  HWaddr " + mac.toString().toUpperCase(Locale.ROOT) + "  ")
                .orElse(row.hardware().title() + "  " + unknownAddress(row.hardware())));
        text.append('\n');
        row.inet().ifPresent(inet -> inet(text, row, inet));
        for (InterfaceRow.Inet6 inet6 : row.inet6()) {
            text.append(INDENT).append("inet6 addr: ").append(inet6.address()).append('/').append(inet6.prefixLength())
                    .append(" Scope:").append(scope(inet6.address())).append('\n');
        }
        text.append(INDENT).append(flags(row)).append(" MTU:").append(row.mtu()).append("  Metric:1\n");
        row.counters().ifPresent(counters -> counters(text, row, counters));
        return text.append('\n').toString();
    }

    private static String unknownAddress(Hardware hardware) {
        String unknown = "unspec ";
        return hardware.words().startsWith(unknown)
                ? "HWaddr " + hardware.words().substring(unknown.length()) + "  " : "";
    }

    private static void inet(StringBuilder text, InterfaceRow row, InterfaceRow.Inet inet) {
        text.append(INDENT).append("inet addr:").append(inet.address());
        if (row.has(LinkFlag.POINTOPOINT)) {
            text.append("  P-t-P:").append(inet.peer());
        }
        if (row.has(LinkFlag.BROADCAST)) {
            text.append("  Bcast:").append(inet.broadcast());
        }
        text.append("  Mask:").append(inet.netmask()).append('\n');
    }

    private static String flags(InterfaceRow row) {
        String flags = SHOWN_FLAGS.stream().filter(row::has).map(flag -> flag.name() + " ").collect(Collectors.joining());
        return flags.isEmpty() ? "[NO FLAGS] " : flags;
    }

    private static String scope(Ipv6Address address) {
        if (address.isLoopback()) {
            return "Host";
        }
        return address.isLinkLocal() ? "Link" : "Global";
    }

    private static void counters(StringBuilder text, InterfaceRow row, InterfaceRow.Counters counters) {
        InterfaceRow.Direction in = counters.received();
        InterfaceRow.Direction out = counters.transmitted();
        text.append(INDENT).append("RX packets:").append(in.packets()).append(" errors:").append(in.errors())
                .append(" dropped:").append(in.dropped()).append(" overruns:").append(in.lost()).append(" frame:0\n");
        text.append(INDENT).append("TX packets:").append(out.packets()).append(" errors:").append(out.errors())
                .append(" dropped:").append(out.dropped()).append(" overruns:0 carrier:").append(out.lost()).append('\n');
        text.append(INDENT).append("collisions:").append(counters.collisions()).append(" txqueuelen:")
                .append(row.transmitQueueLength()).append(" \n");
        text.append(INDENT).append("RX bytes:").append(octets(in.bytes())).append("  TX bytes:")
                .append(octets(out.bytes())).append('\n');
    }

    /** A number of octets, and in brackets the same in a unit that fits, with one digit behind the point. */
    private static String octets(long octets) {
        int unit = 0;
        long whole = octets;
        long tenths = 0;
        while (whole >= 1024 && unit < UNITS.length - 1) {
            tenths = whole % 1024 * 10 / 1024;
            whole /= 1024;
            unit++;
        }
        return octets + " (" + whole + "." + tenths + " " + UNITS[unit] + ")";
    }
}
