package netsh.commands.iptables.target;

import java.util.List;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.TargetExtension;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.target.DnatTarget;

/** {@code -j DNAT}. */
final class DnatExtension implements TargetExtension<DnatTarget> {
    @Override
    public String name() {
        return "DNAT";
    }

    @Override
    public Class<DnatTarget> type() {
        return DnatTarget.class;
    }

    @Override
    public List<ExtensionOption> options() {
        return List.of(
                ExtensionOption.valued("[ADDRESS[-ADDRESS]][:PORT[-PORT[/PORT]]]", "to-destination").must(),
                ExtensionOption.flag("random"),
                ExtensionOption.flag("persistent"));
    }

    @Override
    public DnatTarget parse(GivenOptions given, RuleHeader header) throws XtablesException {
        String to = given.find("to-destination").orElseThrow().value();
        return new DnatTarget(NatRanges.parse(to, header, NatRanges.choice(given)));
    }

    @Override
    public String list(DnatTarget target, RuleHeader header, boolean numeric) {
        return " to:" + NatRanges.print(target.range()) + NatRanges.print(target.range().choice(), "");
    }

    @Override
    public String save(DnatTarget target) {
        return " --to-destination " + NatRanges.print(target.range()) + NatRanges.print(target.range().choice(), "--");
    }
}
