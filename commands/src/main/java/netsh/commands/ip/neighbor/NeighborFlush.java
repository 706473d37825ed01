package netsh.commands.ip.neighbor;

import java.util.List;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.ip.IpContext;
import netsh.commands.print.Fields;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;

/** {@code ip neighbour flush}: deletes all neighbours that pass a filter. */
final class NeighborFlush {
    private static final int SHOWS_NEIGHBORS = 2;

    private NeighborFlush() {}

    static int perform(IpContext context, NeighborFilter filter) throws CommandLineException, NetException {
        if (!filter.isGiven) {
            throw new CommandLineException("Flush requires arguments.", 1);
        }
        NetworkNamespace namespace = context.namespace();
        List<NeighborRow> rows = NeighborShow.rows(namespace, filter);
        int statistics = context.options().statistics();
        if (rows.isEmpty()) {
            if (statistics > 0) {
                context.tool().out().println("Nothing to flush.");
            }
            return 0;
        }
        for (NeighborRow row : rows) {
            NeighborTables.of(namespace, row.address()).on(namespace.links().byIndex(row.linkIndex()))
                    .delete(row.address());
        }
        if (statistics >= SHOWS_NEIGHBORS) {
            Fields out = context.fields();
            NeighborPrinter printer = new NeighborPrinter(out, filter.device.isEmpty(), true);
            rows.forEach(printer::print);
            context.tool().out().print(out.take());
        }
        if (statistics > 0) {
            context.tool().out().print("\n*** Round 1, deleting " + rows.size() + " entries ***\n"
                    + "*** Flush is complete after 1 round ***\n");
        }
        return 0;
    }
}
