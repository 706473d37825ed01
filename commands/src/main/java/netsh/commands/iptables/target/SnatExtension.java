package netsh.commands.iptables.target;

import java.util.List;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.TargetExtension;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.target.SnatTarget;

/** {@code -j SNAT}. */
final class SnatExtension implements TargetExtension<SnatTarget> {
    @Override
    public String name() {
        return "SNAT";
    }

    @Override
    public Class<SnatTarget> type() {
        return SnatTarget.class;
    }

    @Override
    public List<ExtensionOption> options() {
        return List.of(
                ExtensionOption.valued("[ADDRESS[-ADDRESS]][:PORT[-PORT]]", "to-source").must(),
                ExtensionOption.flag("random"),
                ExtensionOption.flag("random-fully"),
                ExtensionOption.flag("persistent"));
    }

    @Override
    public SnatTarget parse(GivenOptions given, RuleHeader header) throws XtablesException {
        String to = given.find("to-source").orElseThrow().value();
        return new SnatTarget(NatRanges.parse(to, header, NatRanges.choice(given)));
    }

    @Override
    public String list(SnatTarget target, RuleHeader header, boolean numeric) {
        return " to:" + NatRanges.print(target.range()) + NatRanges.print(target.range().choice(), "");
    }

    @Override
    public String save(SnatTarget target) {
        return " --to-source " + NatRanges.print(target.range()) + NatRanges.print(target.range().choice(), "--");
    }
}
