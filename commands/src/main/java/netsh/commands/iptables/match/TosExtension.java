package netsh.commands.iptables.match;

import java.util.List;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.MatchExtension;
import netsh.commands.iptables.extension.TrafficClasses;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.match.TosMatch;

/** {@code -m tos}. */
final class TosExtension implements MatchExtension<TosMatch> {
    @Override
    public String name() {
        return "tos";
    }

    @Override
    public Class<TosMatch> type() {
        return TosMatch.class;
    }

    @Override
    public List<ExtensionOption> options() {
        return List.of(ExtensionOption.valued("VALUE[/MASK]", "tos").canInvert().must());
    }

    @Override
    public TosMatch parse(GivenOptions given, RuleHeader header) throws XtablesException {
        GivenOptions.Given found = given.find("tos").orElseThrow();
        int[] tos = TrafficClasses.parseTos(found.value());
        return new TosMatch(tos[0], tos[1], found.inverted());
    }

    @Override
    public String list(TosMatch match, RuleHeader header, boolean numeric) {
        String named = numeric ? "" : TrafficClasses.tosName(match.value(), match.mask()).orElse("");
        return " tos match" + (match.inverted() ? "!" : "")
                + (named.isEmpty() ? numbers(match) : " " + named);
    }

    @Override
    public String save(TosMatch match) {
        return (match.inverted() ? " !" : "") + " --tos " + numbers(match);
    }

    private static String numbers(TosMatch match) {
        return TrafficClasses.octet(match.value()) + "/" + TrafficClasses.octet(match.mask());
    }
}
