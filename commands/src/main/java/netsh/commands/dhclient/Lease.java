package netsh.commands.dhclient;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import netsh.network.addr.Ipv4Address;
import netsh.network.dhcp.DhcpOption;
import netsh.network.dhcp.DhcpOptions;

/**
 * A lease as dhclient.leases(5) remembers it; moments are seconds since 1970.
 *
 * @param link the interface's name
 * @param address what was lent
 * @param options what the server said besides
 * @param renews when the server is asked to prolong it
 * @param rebinds when any server is asked
 * @param expires when it ends
 */
record Lease(String link, Ipv4Address address, DhcpOptions options, long renews, long rebinds, long expires) {
    static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final int BUCKETS = 16;

    /** The server that lent it; unspecified where it did not say. */
    Ipv4Address server() {
        return options.address(DhcpOption.SERVER_IDENTIFIER).orElse(Ipv4Address.ANY);
    }

    /** The same, ended at a moment. */
    Lease endedAt(long second) {
        return new Lease(link, address, options, second, second, second);
    }

    /** The numbers of its options in the order of ISC's hash table, which is how they are written. */
    List<Integer> numbers() {
        return options.all().keySet().stream()
                .sorted(Comparator.<Integer>comparingInt(number -> number % BUCKETS)
                        .thenComparing(Comparator.reverseOrder()))
                .toList();
    }

    /** The declaration in the file. */
    String text() {
        StringBuilder text = new StringBuilder("lease {\n  interface \"" + link + "\";\n  fixed-address " + address + ";\n");
        for (int number : numbers()) {
            ClientOption.find(number).ifPresent(option -> text.append("  option ")
                    .append(option.name())
                    .append(' ')
                    .append(option.leaseText(options.find(number).orElseThrow()))
                    .append(";\n"));
        }
        return text.append(line("renew", renews))
                .append(line("rebind", rebinds))
                .append(line("expire", expires))
                .append("}\n")
                .toString();
    }

    private static String line(String what, long second) {
        Instant moment = Instant.ofEpochSecond(second);
        int weekday = moment.atZone(ZoneOffset.UTC).getDayOfWeek().getValue() % 7;
        return "  " + what + " " + weekday + " " + DATE.format(moment) + ";\n";
    }
}
