package netsh.commands.iptables.match;

import java.util.List;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.MatchExtension;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.match.LengthMatch;
import netsh.network.netfilter.match.NumberRange;

/** {@code -m length}. */
final class LengthExtension implements MatchExtension<LengthMatch> {
    @Override
    public String name() {
        return "length";
    }

    @Override
    public Class<LengthMatch> type() {
        return LengthMatch.class;
    }

    @Override
    public List<ExtensionOption> options() {
        return List.of(ExtensionOption.valued("LENGTH[:LENGTH]", "length").canInvert().must());
    }

    @Override
    public LengthMatch parse(GivenOptions given, RuleHeader header) throws XtablesException {
        GivenOptions.Given found = given.find("length").orElseThrow();
        return new LengthMatch(Ranges.parse("length", "length", found.value(), Ports.MOST), found.inverted());
    }

    @Override
    public String list(LengthMatch match, RuleHeader header, boolean numeric) {
        return " length " + (match.inverted() ? "!" : "") + text(match.lengths());
    }

    @Override
    public String save(LengthMatch match) {
        return (match.inverted() ? " !" : "") + " --length " + text(match.lengths());
    }

    private static String text(NumberRange lengths) {
        return lengths.isSingle() ? Long.toString(lengths.first()) : lengths.first() + ":" + lengths.last();
    }
}
