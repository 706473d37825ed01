package netsh.commands.iptables.match;

import java.util.List;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.MatchExtension;
import netsh.commands.iptables.extension.TrafficClasses;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.match.DscpMatch;

/** {@code -m dscp}. */
final class DscpExtension implements MatchExtension<DscpMatch> {
    private static final int MOST = 63;

    @Override
    public String name() {
        return "dscp";
    }

    @Override
    public Class<DscpMatch> type() {
        return DscpMatch.class;
    }

    @Override
    public List<ExtensionOption> options() {
        return List.of(
                ExtensionOption.valued("VALUE", "dscp").canInvert().not("dscp-class"),
                ExtensionOption.valued("CLASS", "dscp-class").canInvert().not("dscp"));
    }

    @Override
    public DscpMatch parse(GivenOptions given, RuleHeader header) throws XtablesException {
        if (given.isEmpty()) {
            throw XtablesException.parameter("DSCP match: Parameter --dscp is required");
        }
        if (given.has("dscp")) {
            return new DscpMatch((int) given.number("dscp", 0, MOST), given.find("dscp").orElseThrow().inverted());
        }
        GivenOptions.Given found = given.find("dscp-class").orElseThrow();
        return new DscpMatch(TrafficClasses.dscpClass(found.value()), found.inverted());
    }

    @Override
    public String list(DscpMatch match, RuleHeader header, boolean numeric) {
        return " DSCP match " + (match.inverted() ? "!" : "") + TrafficClasses.octet(match.codePoint());
    }

    @Override
    public String save(DscpMatch match) {
        return (match.inverted() ? " !" : "") + " --dscp " + TrafficClasses.octet(match.codePoint());
    }
}
