package netsh.commands.ip.neighbor;

import java.util.Optional;
import netsh.commands.ip.monitor.MonitorView;
import netsh.commands.ip.monitor.MonitoredObject;
import netsh.commands.print.Fields;
import netsh.network.kernel.NeighborMissed;
import netsh.network.kernel.NetworkChange;
import netsh.network.neighbor.NeighborChanged;

/** RTM_NEWNEIGH and RTM_DELNEIGH, as {@code ip monitor} tells them. */
public final class MonitoredNeighbors implements MonitoredObject {
    @Override
    public String keyword() {
        return "neigh";
    }

    @Override
    public String label() {
        return "NEIGH";
    }

    @Override
    public Optional<String> message(MonitorView view, NetworkChange change) {
        if (change instanceof NeighborMissed missed) {
            return Optional.of(miss(view, missed));
        }
        if (!(change instanceof NeighborChanged changed)) {
            return Optional.empty();
        }
        Fields fields = view.fields();
        fields.text(changed.deleted() ? "Deleted " : "");
        new NeighborPrinter(fields, true, view.context().options().statistics() > 0)
                .print(NeighborShow.row(view.namespace(), changed.neighbor()));
        return Optional.of(fields.take());
    }

    private static String miss(MonitorView view, NeighborMissed missed) {
        Fields fields = view.fields();
        fields.text("miss ");
        missed.address().ifPresent(address -> fields.field("dst", "", address.toString(), " "));
        fields.field("dev", "dev ", missed.link().name(), " ");
        missed.station().ifPresent(station -> fields.field("lladdr", "lladdr ", station.toString(), " "));
        fields.text("STALE \n");
        return fields.take();
    }
}
