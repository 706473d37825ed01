package netsh.commands.ip.route;

import java.util.Optional;
import netsh.commands.ip.monitor.MonitorView;
import netsh.commands.ip.monitor.MonitoredObject;
import netsh.commands.print.Fields;
import netsh.network.addr.Ipv6Address;
import netsh.network.ipv4.RouteChanged;
import netsh.network.kernel.NetworkChange;

/** RTM_NEWROUTE and RTM_DELROUTE, as {@code ip monitor} tells them. */
public final class MonitoredRoutes implements MonitoredObject {
    @Override
    public String keyword() {
        return "route";
    }

    @Override
    public String label() {
        return "ROUTE";
    }

    @Override
    public Optional<String> message(MonitorView view, NetworkChange change) {
        if (!(change instanceof RouteChanged changed)) {
            return Optional.empty();
        }
        Fields fields = view.fields();
        fields.text(changed.deleted() ? "Deleted " : "");
        boolean ipv6 = changed.route().destination() instanceof Ipv6Address;
        RouteFilter filter = RouteFilter.everything();
        filter.setIpv6Row(ipv6);
        new RoutePrinter(fields, filter, view.context().options().details(), view.context().options().numeric())
                .print(RouteRows.of(view.namespace(), changed.route(), ipv6).withDevices(view.linkNames()));
        return Optional.of(fields.take());
    }
}
