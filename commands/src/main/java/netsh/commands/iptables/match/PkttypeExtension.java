package netsh.commands.iptables.match;

import java.util.List;
import java.util.Locale;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.MatchExtension;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.match.PkttypeMatch.Type;
import netsh.network.netfilter.match.PkttypeMatch;

/** {@code -m pkttype}. */
final class PkttypeExtension implements MatchExtension<PkttypeMatch> {
    @Override
    public String name() {
        return "pkttype";
    }

    @Override
    public Class<PkttypeMatch> type() {
        return PkttypeMatch.class;
    }

    @Override
    public List<ExtensionOption> options() {
        return List.of(ExtensionOption.valued("TYPE", "pkt-type").canInvert().must());
    }

    @Override
    public PkttypeMatch parse(GivenOptions given, RuleHeader header) throws XtablesException {
        GivenOptions.Given found = given.find("pkt-type").orElseThrow();
        for (Type type : Type.values()) {
            if (type.name().equalsIgnoreCase(found.value())) {
                return new PkttypeMatch(type, found.inverted());
            }
        }
        throw XtablesException.parameter("Bad packet type '" + found.value() + "'");
    }

    @Override
    public String list(PkttypeMatch match, RuleHeader header, boolean numeric) {
        return " PKTTYPE " + (match.inverted() ? "!=" : "=") + " " + name(match);
    }

    @Override
    public String save(PkttypeMatch match) {
        return (match.inverted() ? " !" : "") + " --pkt-type " + name(match);
    }

    private static String name(PkttypeMatch match) {
        return match.type().name().toLowerCase(Locale.ROOT);
    }
}
