package netsh.commands.iptables.match;

import java.util.List;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.MatchExtension;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.match.ConnmarkMatch;

/** {@code -m connmark}. */
final class ConnmarkExtension implements MatchExtension<ConnmarkMatch> {
    @Override
    public String name() {
        return "connmark";
    }

    @Override
    public Class<ConnmarkMatch> type() {
        return ConnmarkMatch.class;
    }

    @Override
    public List<ExtensionOption> options() {
        return List.of(ExtensionOption.valued("VALUE[/MASK]", "mark").canInvert().must());
    }

    @Override
    public ConnmarkMatch parse(GivenOptions given, RuleHeader header) throws XtablesException {
        int[] mark = given.valueAndMask("mark");
        return new ConnmarkMatch(mark[0], mark[1], given.find("mark").orElseThrow().inverted());
    }

    @Override
    public String list(ConnmarkMatch match, RuleHeader header, boolean numeric) {
        return " connmark match " + (match.inverted() ? "!" : "") + " "
                + MarkExtension.text(match.mark(), match.mask());
    }

    @Override
    public String save(ConnmarkMatch match) {
        return (match.inverted() ? " !" : "") + " --mark " + MarkExtension.text(match.mark(), match.mask());
    }
}
