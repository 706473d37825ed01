package netsh.commands.ip.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.ip.IpContext;
import netsh.commands.print.Fields;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.NetException;
import netsh.network.ipv4.Ipv4Addresses;
import netsh.network.link.Link;

/** {@code ip address flush}: deletes all addresses that pass a filter. */
final class AddressFlush {
    private static final int SHOWS_ADDRESSES = 2;

    private AddressFlush() {}

    /** An address and the link that has it. */
    private record Found(Link link, AddressRow row) {}

    static int perform(IpContext context, AddressFilter filter) throws CommandLineException {
        List<Found> found = find(context, filter);
        int statistics = context.options().statistics();
        if (found.isEmpty()) {
            if (statistics > 0) {
                context.tool().out().println("Nothing to flush.");
            }
            return 0;
        }
        for (Found address : found) {
            delete(context, address);
        }
        if (statistics >= SHOWS_ADDRESSES) {
            Fields out = context.fields();
            AddressPrinter printer = new AddressPrinter(out, false, context.options().numeric());
            for (Found address : found) {
                printer.device(address.link().index(), address.link().name());
                printer.print(address.row());
            }
            context.tool().out().print(out.take());
        }
        if (statistics > 0) {
            context.tool().out().print("\n*** Round 1, deleting " + found.size() + " addresses ***\n"
                    + "*** Flush is complete after 1 round ***\n");
        }
        return 0;
    }

    private static List<Found> find(IpContext context, AddressFilter filter) throws CommandLineException {
        Optional<Link> device = filter.device();
        List<Found> found = new ArrayList<>();
        for (Link link : context.namespace().links().all()) {
            boolean isMeant = device.isPresent() ? device.get() == link : filter.isSent(link) && filter.accepts(link);
            if (!isMeant) {
                continue;
            }
            for (AddressRow row : AddressRows.of(context.namespace(), link)) {
                if (filter.takes(row, link.name())) {
                    found.add(new Found(link, row));
                }
            }
        }
        return found;
    }

    /** Deletes an address, which may have gone with the primary one of its network. */
    private static void delete(IpContext context, Found found) {
        AddressRow row = found.row();
        try {
            if (row.local() instanceof Ipv4Address local) {
                Ipv4Address peer = (Ipv4Address) row.peer().orElse(local);
                context.namespace().ipv4().addresses().delete(found.link(), Optional.of(local), Optional.empty(),
                        Optional.of(new Ipv4Addresses.Network(peer, row.prefixLength())));
            } else {
                context.namespace().ipv6().addresses().delete(
                        found.link(), (Ipv6Address) row.local(), row.prefixLength());
            }
        } catch (NetException goneBefore) {
            return;
        }
    }
}
