package netsh.commands.iptables.target;

import java.util.List;
import java.util.Optional;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.TargetExtension;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.conntrack.NatRange;
import netsh.network.netfilter.target.RedirectTarget;

/** {@code -j REDIRECT}. */
final class RedirectExtension implements TargetExtension<RedirectTarget> {
    @Override
    public String name() {
        return "REDIRECT";
    }

    @Override
    public Class<RedirectTarget> type() {
        return RedirectTarget.class;
    }

    @Override
    public List<ExtensionOption> options() {
        return List.of(
                ExtensionOption.valued("PORT[-PORT]", "to-ports"),
                ExtensionOption.flag("random"));
    }

    @Override
    public RedirectTarget parse(GivenOptions given, RuleHeader header) throws XtablesException {
        Optional<GivenOptions.Given> found = given.find("to-ports");
        Optional<NatRange.Ports> ports =
                found.isEmpty() ? Optional.empty() : Optional.of(NatRanges.ports(found.get().value(), header));
        return new RedirectTarget(new NatRange(Optional.empty(), ports, NatRanges.choice(given)));
    }

    @Override
    public String list(RedirectTarget target, RuleHeader header, boolean numeric) {
        return target.range().ports().map(ports -> " redir ports " + NatRanges.print(ports)).orElse("")
                + NatRanges.print(target.range().choice(), "");
    }

    @Override
    public String save(RedirectTarget target) {
        return target.range().ports().map(ports -> " --to-ports " + NatRanges.print(ports)).orElse("")
                + NatRanges.print(target.range().choice(), "--");
    }
}
