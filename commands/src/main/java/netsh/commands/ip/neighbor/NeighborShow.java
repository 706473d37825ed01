package netsh.commands.ip.neighbor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.ip.IpContext;
import netsh.commands.ip.inet.Devices;
import netsh.commands.ip.inet.Family;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.link.VrfLink;
import netsh.network.neighbor.NeighborEntry;
import netsh.network.neighbor.NeighborFlag;
import netsh.network.neighbor.NeighborState;
import netsh.network.neighbor.ProxyEntries;

/** {@code ip neighbour show} and {@code get}. */
final class NeighborShow {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private NeighborShow() {}

    static int perform(IpContext context, NeighborFilter filter) throws CommandLineException {
        List<NeighborRow> rows = rows(context.namespace(), filter);
        context.printList(out -> {
            NeighborPrinter printer =
                    new NeighborPrinter(out, filter.device.isEmpty(), context.options().statistics() > 0);
            rows.forEach(printer::print);
        });
        return 0;
    }

    /** The rows that pass a filter, IPv4's first. */
    static List<NeighborRow> rows(NetworkNamespace namespace, NeighborFilter filter) throws CommandLineException {
        if (filter.device.isPresent()) {
            filter.linkIndex = Devices.find(namespace, filter.device.get()).index();
        }
        if (filter.vrf.isPresent() && !(namespace.links().byName(filter.vrf.get()) instanceof VrfLink)) {
            throw CommandLineException.wrongArgument(filter.vrf.get(), "Not a valid VRF name\n");
        }
        List<NeighborRow> rows = new ArrayList<>();
        if (filter.family != Family.INET6) {
            collect(namespace, NeighborTables.ipv4(namespace), filter, rows);
        }
        if (filter.family != Family.INET) {
            collect(namespace, NeighborTables.ipv6(namespace), filter, rows);
        }
        return rows;
    }

    private static void collect(NetworkNamespace namespace, NeighborTables tables, NeighborFilter filter,
            List<NeighborRow> rows) {
        if (filter.isProxy) {
            tables.proxies().all().stream().map(NeighborShow::row).filter(filter::takes).forEach(rows::add);
            return;
        }
        tables.all().stream().filter(entry -> filter.vrf.isEmpty() || isIn(entry.link(), filter.vrf.get())).map(entry -> row(namespace, entry)).filter(filter::takes).forEach(rows::add);
    }

    private static boolean isIn(Link link, String vrf) {
        return link.master() != null && link.master().name().equals(vrf);
    }

    static NeighborRow row(NetworkNamespace namespace, NeighborEntry entry) {
        long now = namespace.events().nowNanos();
        NeighborRow.Ages ages = new NeighborRow.Ages(seconds(now - entry.usedNanos()),
                seconds(now - entry.confirmedNanos()), seconds(now - entry.updatedNanos()), entry.probes(),
                entry.state().isTimed() ? 1 : 0);
        boolean isKnown = entry.state().isValid();
        return new NeighborRow(entry.address(), entry.link().name(), entry.link().index(),
                isKnown ? entry.mac() : Optional.empty(), entry.flags(), entry.state(), ages);
    }

    private static long seconds(long nanos) {
        return nanos / NANOS_PER_SECOND;
    }

    private static NeighborRow row(ProxyEntries.Entry entry) {
        return new NeighborRow(entry.address(), entry.link().map(Link::name).orElse("*"),
                entry.link().map(Link::index).orElse(0), Optional.empty(), EnumSet.of(NeighborFlag.PROXY),
                NeighborState.NONE, new NeighborRow.Ages(0, 0, 0, 0, 0));
    }

    /** Shows one neighbour. */
    static int get(IpContext context, NeighborArguments arguments) throws CommandLineException, NetException {
        if (arguments.device.isEmpty() || arguments.address.isEmpty()) {
            throw new CommandLineException("Device and address are required arguments.", 1);
        }
        NetworkNamespace namespace = context.namespace();
        Link link = Devices.find(namespace, arguments.device.get());
        NeighborTables tables = NeighborTables.of(namespace, arguments.address.get());
        NeighborRow row = arguments.isProxy
                ? proxy(tables, arguments, link)
                : row(namespace, tables.on(link).get(arguments.address.get()));
        context.printList(out -> new NeighborPrinter(out, true, context.options().statistics() > 0).print(row));
        return 0;
    }

    private static NeighborRow proxy(NeighborTables tables, NeighborArguments arguments, Link link)
            throws NetException {
        return tables.proxies().all().stream()
                .filter(entry -> entry.address().equals(arguments.address.orElseThrow())
                        && entry.link().equals(Optional.of(link)))
                .findFirst()
                .map(NeighborShow::row)
                .orElseThrow(() -> new NetException(Errno.ENOENT, "Proxy neighbour entry not found"));
    }
}
