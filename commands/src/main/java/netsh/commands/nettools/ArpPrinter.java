package netsh.commands.nettools;

import java.util.Locale;
import java.util.function.UnaryOperator;

/** Shows ARP entries in Linux's table and in BSD's lines (arp_disp and arp_disp_2 of arp.c). */
final class ArpPrinter {
    static final String HEADING = "Address                  HWtype  HWaddress           Flags Mask            Iface\n";

    private final UnaryOperator<String> names;

    /** A printer; {@code names} finds a host's name or answers the address. */
    ArpPrinter(UnaryOperator<String> names) {
        this.names = names;
    }

    /** A line of the table. */
    String line(ArpRow row) {
        String name = String.format(Locale.ROOT, "%-23s  ", names.apply(row.address().toString()));
        if (row.mac().isEmpty() && !row.isPublished()) {
            return name + "        (incomplete)                              " + row.device() + "\n";
        }
        String hardware = row.isPublished() ? "<from_interface>" : row.mac().orElseThrow().toString();
        String flags = (row.mac().isPresent() ? "C" : "") + (row.isPermanent() ? "M" : "")
                + (row.isPublished() ? "P" : "");
        return name + String.format(Locale.ROOT, "%-6s  %-18s  %-6s%-15s %s\n", row.isPublished() ? "*" : "ether",
                hardware, flags, "", row.device());
    }

    /** A line of BSD's form. */
    String bsdLine(ArpRow row) {
        String address = row.address().toString();
        String name = names.apply(address);
        StringBuilder line = new StringBuilder(name.equals(address) ? "?" : name)
                .append(" (").append(address).append(") at ");
        if (row.isPublished()) {
            line.append("<from_interface> ");
        } else if (row.mac().isEmpty()) {
            line.append("<incomplete> ");
        } else {
            line.append(row.mac().get()).append(" [ether] ");
        }
        if (row.isPermanent()) {
            line.append("PERM ");
        }
        if (row.isPublished()) {
            line.append("PUB ");
        }
        return line.append("on ").append(row.device()).append('\n').toString();
    }
}
