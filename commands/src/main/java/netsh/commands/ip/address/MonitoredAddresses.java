package netsh.commands.ip.address;

import java.util.Optional;
import netsh.commands.ip.monitor.MonitorView;
import netsh.commands.ip.monitor.MonitoredObject;
import netsh.commands.print.Fields;
import netsh.network.ipv4.AddressChanged;
import netsh.network.ipv6.Ipv6AddressChanged;
import netsh.network.kernel.NetworkChange;
import netsh.network.link.Link;

/** RTM_NEWADDR and RTM_DELADDR, as {@code ip monitor} tells them. */
public final class MonitoredAddresses implements MonitoredObject {
    @Override
    public String keyword() {
        return "address";
    }

    @Override
    public String label() {
        return "ADDR";
    }

    @Override
    public Optional<String> message(MonitorView view, NetworkChange change) {
        if (change instanceof AddressChanged changed) {
            long now = view.namespace().events().nowNanos();
            return Optional.of(print(view, changed.link(), changed.deleted(), AddressRows.row(changed.address(), now)));
        }
        if (change instanceof Ipv6AddressChanged changed) {
            Link link = changed.address().link();
            return Optional.of(print(view, link, changed.removed(), AddressRows.row(changed.address())));
        }
        return Optional.empty();
    }

    private static String print(MonitorView view, Link link, boolean deleted, AddressRow row) {
        Fields fields = view.fields();
        fields.text(deleted ? "Deleted " : "");
        AddressPrinter printer = new AddressPrinter(fields, false, view.context().options().numeric());
        printer.device(link.index(), view.name(link));
        printer.print(row);
        return fields.take();
    }
}
