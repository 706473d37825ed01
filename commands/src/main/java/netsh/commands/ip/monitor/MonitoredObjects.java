package netsh.commands.ip.monitor;

import java.util.List;
import netsh.commands.ip.address.MonitoredAddresses;
import netsh.commands.ip.neighbor.MonitoredNeighbors;
import netsh.commands.ip.route.MonitoredRoutes;
import netsh.commands.ip.rule.MonitoredRules;

/** The objects that {@code ip monitor} knows, in the order in which one change is told by several. */
final class MonitoredObjects {
    static final List<MonitoredObject> ALL = List.of(
            new MonitoredSettings(), new MonitoredLinks(), new MonitoredAddresses(), new MonitoredRoutes(), new MonitoredNeighbors(),
            new MonitoredRules(), new MonitoredNamespaceIds());

    private MonitoredObjects() {}
}
