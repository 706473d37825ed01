package netsh.commands.ip.address;

import java.util.List;
import java.util.Optional;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.ip.AddressFamily;
import netsh.commands.ip.IpContext;
import netsh.commands.ip.inet.Family;
import netsh.commands.ip.link.LinkPrinter;
import netsh.commands.ip.link.LinkRow;
import netsh.commands.ip.link.LinkRows;
import netsh.commands.print.Fields;
import netsh.network.link.Link;

/** {@code ip address show}. */
final class AddressShow {
    private AddressShow() {}

    static int perform(IpContext context, AddressFilter filter) throws CommandLineException {
        Optional<Link> device = filter.device();
        context.printList(out -> {
            for (Link link : context.namespace().links().all()) {
                boolean isSent = device.isPresent() ? device.get() == link : filter.isSent(link);
                List<AddressRow> rows = isSent ? AddressRows.of(context.namespace(), link) : List.of();
                if (isSent && isShown(filter, link, rows)) {
                    out.openObject(null);
                    print(context, out, filter, link, rows);
                    out.closeObject();
                }
            }
        });
        return 0;
    }

    /** A link without any address is shown unless a family was asked for; else one of its addresses must pass. */
    private static boolean isShown(AddressFilter filter, Link link, List<AddressRow> rows) {
        if (filter.family() == Family.LINK) {
            return true;
        }
        return rows.isEmpty() && filter.family() == Family.UNSPECIFIED
                || rows.stream().anyMatch(row -> filter.takes(row, link.name()));
    }

    private static void print(IpContext context, Fields out, AddressFilter filter, Link link, List<AddressRow> rows) {
        boolean isBrief = context.options().brief();
        boolean isOneLine = context.options().oneLine();
        boolean hidesLink = filter.hidesLinks() || isOneLine && filter.family() != Family.LINK;
        LinkRow row = LinkRows.of(link);
        LinkPrinter links = new LinkPrinter(context.options(), LinkPrinter.Purpose.ADDRESS);
        if (isBrief || !hidesLink) {
            if (!filter.accepts(link)) {
                return;
            }
            if (isBrief && asksInet6(context, filter)) {
                links.printBriefAsInet6Knows(out, row);
            } else if (isBrief) {
                links.printBrief(out, row);
            } else if (asksInet6(context, filter)) {
                links.printAsInet6Knows(out, row);
            } else if (filter.family() == Family.INET || filter.family() == Family.INET6) {
                links.printWithoutAddress(out, row);
            } else {
                links.print(out, row);
            }
        }
        if (filter.family() != Family.LINK) {
            addresses(context, out, filter, link, rows);
        }
        if (isBrief) {
            out.text("\n");
        } else if (!hidesLink && context.options().statistics() > 0) {
            links.printStatistics(out, row);
        }
    }

    /** With -6 and no link named, the kernel's IPv6 answers for the links too. */
    private static boolean asksInet6(IpContext context, AddressFilter filter) {
        return context.options().family().equals(Optional.of(AddressFamily.INET6)) && !filter.hasDevice();
    }

    private static void addresses(IpContext context, Fields out, AddressFilter filter, Link link,
            List<AddressRow> rows) {
        AddressPrinter printer =
                new AddressPrinter(out, context.options().brief(), context.options().numeric());
        out.openArray("addr_info", "");
        for (AddressRow row : rows) {
            if (!filter.takesFamily(row.isIpv6())) {
                continue;
            }
            out.openObject(null);
            if (filter.takes(row, link.name())) {
                if (context.options().oneLine() && !context.options().brief()) {
                    printer.device(link.index(), link.name());
                }
                printer.print(row);
            }
            out.closeObject();
        }
        out.closeArray("");
    }
}
