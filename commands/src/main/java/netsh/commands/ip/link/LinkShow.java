package netsh.commands.ip.link;

import java.util.Optional;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.ip.IpContext;
import netsh.commands.print.Fields;
import netsh.network.link.Link;

/** {@code ip link show}. */
final class LinkShow {
    private LinkShow() {}

    static int show(IpContext context, LinkFilter filter) throws CommandLineException {
        LinkPrinter printer = new LinkPrinter(context.options(), LinkPrinter.Purpose.LINK);
        Optional<Link> device = filter.device();
        context.printList(fields -> {
            for (Link link : context.namespace().links().all()) {
                if (device.isPresent() && device.get() != link || device.isEmpty() && !filter.isSent(link)) {
                    continue;
                }
                fields.openObject(null);
                if (filter.accepts(link)) {
                    printOne(fields, printer, context, LinkRows.of(link));
                }
                fields.closeObject();
            }
        });
        return 0;
    }

    private static void printOne(Fields fields, LinkPrinter printer, IpContext context, LinkRow row) {
        if (context.options().brief()) {
            printer.printBrief(fields, row);
        } else {
            printer.print(fields, row);
        }
    }
}
