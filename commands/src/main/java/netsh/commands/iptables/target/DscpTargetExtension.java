package netsh.commands.iptables.target;

import java.util.List;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.TargetExtension;
import netsh.commands.iptables.extension.TrafficClasses;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.target.DscpTarget;

/** {@code -j DSCP}. */
final class DscpTargetExtension implements TargetExtension<DscpTarget> {
    private static final int MOST = 63;

    @Override
    public String name() {
        return "DSCP";
    }

    @Override
    public Class<DscpTarget> type() {
        return DscpTarget.class;
    }

    @Override
    public List<ExtensionOption> options() {
        return List.of(
                ExtensionOption.valued("VALUE", "set-dscp").not("set-dscp-class"),
                ExtensionOption.valued("CLASS", "set-dscp-class").not("set-dscp"));
    }

    @Override
    public DscpTarget parse(GivenOptions given, RuleHeader header) throws XtablesException {
        if (given.isEmpty()) {
            throw XtablesException.parameter("DSCP target: Parameter --set-dscp is required");
        }
        return given.has("set-dscp")
                ? new DscpTarget((int) given.number("set-dscp", 0, MOST))
                : new DscpTarget(
                        TrafficClasses.dscpClass(given.find("set-dscp-class").orElseThrow().value()));
    }

    @Override
    public String list(DscpTarget target, RuleHeader header, boolean numeric) {
        return " DSCP set " + TrafficClasses.octet(target.codePoint());
    }

    @Override
    public String save(DscpTarget target) {
        return " --set-dscp " + TrafficClasses.octet(target.codePoint());
    }
}
