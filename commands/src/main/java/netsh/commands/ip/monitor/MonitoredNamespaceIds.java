package netsh.commands.ip.monitor;

import java.util.Optional;
import netsh.commands.ip.netns.NamespaceIdList;
import netsh.commands.print.Fields;
import netsh.network.kernel.NamespaceIdChanged;
import netsh.network.kernel.NetworkChange;

/** RTM_NEWNSID and RTM_DELNSID. */
final class MonitoredNamespaceIds implements MonitoredObject {
    @Override
    public String keyword() {
        return "nsid";
    }

    @Override
    public String label() {
        return "NSID";
    }

    @Override
    public Optional<String> message(MonitorView view, NetworkChange change) {
        if (!(change instanceof NamespaceIdChanged changed)) {
            return Optional.empty();
        }
        Fields fields = view.fields();
        fields.text(changed.removed() ? "Deleted " : "");
        NamespaceIdList.printChange(fields, changed.id(), changed.peer().lastName());
        return Optional.of(fields.take());
    }
}
