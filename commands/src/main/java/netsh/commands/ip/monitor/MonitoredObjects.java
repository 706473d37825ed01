package netsh.commands.ip.monitor;

import java.util.List;

/** The objects that {@code ip monitor} knows, in the order in which one change is told by several. */
final class MonitoredObjects {
    static final List<MonitoredObject> ALL = List.of(new MonitoredLinks(), new MonitoredNamespaceIds());

    private MonitoredObjects() {}
}
