package netsh.commands.iptables.target;

import java.util.List;
import java.util.Optional;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.TargetExtension;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.conntrack.NatRange;
import netsh.network.netfilter.target.MasqueradeTarget;

/** {@code -j MASQUERADE}. */
final class MasqueradeExtension implements TargetExtension<MasqueradeTarget> {
    @Override
    public String name() {
        return "MASQUERADE";
    }

    @Override
    public Class<MasqueradeTarget> type() {
        return MasqueradeTarget.class;
    }

    @Override
    public List<ExtensionOption> options() {
        return List.of(
                ExtensionOption.valued("PORT[-PORT]", "to-ports"),
                ExtensionOption.flag("random"),
                ExtensionOption.flag("random-fully"));
    }

    @Override
    public MasqueradeTarget parse(GivenOptions given, RuleHeader header) throws XtablesException {
        Optional<GivenOptions.Given> found = given.find("to-ports");
        Optional<NatRange.Ports> ports =
                found.isEmpty() ? Optional.empty() : Optional.of(NatRanges.ports(found.get().value(), header));
        return new MasqueradeTarget(new NatRange(Optional.empty(), ports, NatRanges.choice(given)));
    }

    @Override
    public String list(MasqueradeTarget target, RuleHeader header, boolean numeric) {
        return target.range().ports().map(ports -> " masq ports: " + NatRanges.print(ports)).orElse("")
                + NatRanges.print(target.range().choice(), "");
    }

    @Override
    public String save(MasqueradeTarget target) {
        return target.range().ports().map(ports -> " --to-ports " + NatRanges.print(ports)).orElse("")
                + NatRanges.print(target.range().choice(), "--");
    }
}
