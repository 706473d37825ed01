package netsh.commands.ip.rule;

import java.util.Optional;
import netsh.commands.ip.monitor.MonitorView;
import netsh.commands.ip.monitor.MonitoredObject;
import netsh.commands.print.Fields;
import netsh.network.ipv4.RuleChanged;
import netsh.network.kernel.NetworkChange;

/** RTM_NEWRULE and RTM_DELRULE, as {@code ip monitor} tells them. */
public final class MonitoredRules implements MonitoredObject {
    @Override
    public String keyword() {
        return "rule";
    }

    @Override
    public String label() {
        return "RULE";
    }

    @Override
    public Optional<String> message(MonitorView view, NetworkChange change) {
        if (!(change instanceof RuleChanged changed)) {
            return Optional.empty();
        }
        Fields fields = view.fields();
        fields.text(changed.deleted() ? "Deleted " : "");
        new RulePrinter(fields, view.context().options().details(), view.context().options().numeric(),
                name -> view.namespace().links().byName(name) != null).print(changed.rule());
        return Optional.of(fields.take());
    }
}
