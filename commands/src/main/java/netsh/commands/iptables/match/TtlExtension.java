package netsh.commands.iptables.match;

import java.util.List;
import java.util.Locale;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.MatchExtension;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.match.TtlMatch.Comparison;
import netsh.network.netfilter.match.TtlMatch;

/** {@code -m ttl} and ip6tables' {@code -m hl}. */
final class TtlExtension implements MatchExtension<TtlMatch> {
    private static final int MOST = 255;

    private final String name;

    private TtlExtension(String name) {
        this.name = name;
    }

    static TtlExtension ipv4() {
        return new TtlExtension("ttl");
    }

    static TtlExtension ipv6() {
        return new TtlExtension("hl");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Class<TtlMatch> type() {
        return TtlMatch.class;
    }

    @Override
    public List<ExtensionOption> options() {
        return List.of(
                ExtensionOption.valued("NUMBER", name + "-eq", name).canInvert().not(name + "-lt", name + "-gt"),
                ExtensionOption.valued("NUMBER", name + "-lt").not(name + "-eq", name + "-gt"),
                ExtensionOption.valued("NUMBER", name + "-gt").not(name + "-eq", name + "-lt"));
    }

    @Override
    public TtlMatch parse(GivenOptions given, RuleHeader header) throws XtablesException {
        if (given.isEmpty()) {
            throw XtablesException.parameter(name.toUpperCase(Locale.ROOT) + " match: You must specify one of `--"
                    + name + "-eq', `--" + name + "-lt', `--" + name + "-gt");
        }
        String option = given.names().iterator().next();
        int value = (int) given.number(option, 0, MOST);
        Comparison comparison = switch (option.substring(option.length() - 2)) {
            case "lt" -> Comparison.LESS;
            case "gt" -> Comparison.GREATER;
            default -> given.find(option).orElseThrow().inverted() ? Comparison.NOT_EQUAL : Comparison.EQUAL;
        };
        return new TtlMatch(comparison, value);
    }

    @Override
    public String list(TtlMatch match, RuleHeader header, boolean numeric) {
        String upper = name.toUpperCase(Locale.ROOT);
        String operator = switch (match.comparison()) {
            case EQUAL -> "==";
            case NOT_EQUAL -> "!=";
            case LESS -> "<";
            case GREATER -> ">";
        };
        return " " + upper + " match " + upper + " " + operator + " " + match.value();
    }

    @Override
    public String save(TtlMatch match) {
        return switch (match.comparison()) {
            case EQUAL -> " --" + name + "-eq ";
            case NOT_EQUAL -> " ! --" + name + "-eq ";
            case LESS -> " --" + name + "-lt ";
            case GREATER -> " --" + name + "-gt ";
        } + match.value();
    }
}
