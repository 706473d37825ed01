package netsh.commands.iptables.match;

import java.util.List;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.MatchExtension;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.addr.MacAddress;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.match.MacMatch;

/** {@code -m mac}. */
final class MacExtension implements MatchExtension<MacMatch> {
    @Override
    public String name() {
        return "mac";
    }

    @Override
    public Class<MacMatch> type() {
        return MacMatch.class;
    }

    @Override
    public List<ExtensionOption> options() {
        return List.of(ExtensionOption.valued("ADDRESS", "mac-source").canInvert().must());
    }

    @Override
    public MacMatch parse(GivenOptions given, RuleHeader header) throws XtablesException {
        GivenOptions.Given found = given.find("mac-source").orElseThrow();
        MacAddress address = MacAddress.parse(found.value())
                .orElseThrow(() -> XtablesException.parameter("Invalid MAC address specified."));
        return new MacMatch(address, found.inverted());
    }

    @Override
    public String list(MacMatch match, RuleHeader header, boolean numeric) {
        return " MAC" + (match.inverted() ? " !" : "") + " " + match.source();
    }

    @Override
    public String save(MacMatch match) {
        return (match.inverted() ? " !" : "") + " --mac-source " + match.source();
    }
}
