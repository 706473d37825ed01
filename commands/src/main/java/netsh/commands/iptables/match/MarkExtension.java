package netsh.commands.iptables.match;

import java.util.List;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.MatchExtension;
import netsh.commands.iptables.extension.Numbers;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.match.MarkMatch;

/** {@code -m mark}. */
final class MarkExtension implements MatchExtension<MarkMatch> {
    @Override
    public String name() {
        return "mark";
    }

    @Override
    public Class<MarkMatch> type() {
        return MarkMatch.class;
    }

    @Override
    public List<ExtensionOption> options() {
        return List.of(ExtensionOption.valued("VALUE[/MASK]", "mark").canInvert().must());
    }

    @Override
    public MarkMatch parse(GivenOptions given, RuleHeader header) throws XtablesException {
        int[] mark = given.valueAndMask("mark");
        return new MarkMatch(mark[0], mark[1], given.find("mark").orElseThrow().inverted());
    }

    @Override
    public String list(MarkMatch match, RuleHeader header, boolean numeric) {
        return " mark match" + (match.inverted() ? " !" : "") + " " + text(match.mark(), match.mask());
    }

    @Override
    public String save(MarkMatch match) {
        return (match.inverted() ? " !" : "") + " --mark " + text(match.mark(), match.mask());
    }

    /** A mark with its mask, where that leaves bits out. */
    static String text(int mark, int mask) {
        return Numbers.hex(mark) + (mask == -1 ? "" : "/" + Numbers.hex(mask));
    }
}
