package netsh.commands.iptables.match;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.MatchExtension;
import netsh.commands.iptables.extension.Numbers;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.match.IcmpMatch;
import netsh.network.netfilter.match.NumberRange;

/** {@code -m icmp} and ip6tables' {@code -m icmp6}. */
final class IcmpExtension implements MatchExtension<IcmpMatch> {
    private static final int MOST = 255;

    private final String name;
    private final String option;
    /** What messages call the protocol. */
    private final String protocol;
    /** What listings call it. */
    private final String listed;
    private final List<IcmpType> types;

    private IcmpExtension(String name, String option, String protocol, String listed, List<IcmpType> types) {
        this.name = name;
        this.option = option;
        this.protocol = protocol;
        this.listed = listed;
        this.types = types;
    }

    static IcmpExtension ipv4() {
        return new IcmpExtension("icmp", "icmp-type", "ICMP", "icmp", IcmpType.IPV4);
    }

    static IcmpExtension ipv6() {
        return new IcmpExtension("icmp6", "icmpv6-type", "ICMPv6", "ipv6-icmp", IcmpType.IPV6);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Class<IcmpMatch> type() {
        return IcmpMatch.class;
    }

    @Override
    public List<ExtensionOption> options() {
        return List.of(ExtensionOption.valued("TYPE[/CODE]", option).canInvert().must());
    }

    @Override
    public IcmpMatch parse(GivenOptions given, RuleHeader header) throws XtablesException {
        GivenOptions.Given found = given.find(option).orElseThrow();
        String text = found.value();
        IcmpType named = named(text);
        if (named != null) {
            return new IcmpMatch(
                    named.type(), new NumberRange(named.firstCode(), named.lastCode()), found.inverted());
        }
        int slash = text.indexOf('/');
        String typeText = slash < 0 ? text : text.substring(0, slash);
        int type = Numbers.parse(typeText, MOST)
                .map(Long::intValue)
                .orElseThrow(() -> XtablesException.parameter("Unknown " + protocol + " type `" + typeText + "'"));
        if (slash < 0) {
            return new IcmpMatch(type, IcmpMatch.ALL_CODES, found.inverted());
        }
        Optional<Long> code = Numbers.parse(text.substring(slash + 1), MOST);
        if (code.isEmpty()) {
            throw XtablesException.parameter("Unknown " + protocol + " code `" + text + "'");
        }
        return new IcmpMatch(type, NumberRange.of(code.get()), found.inverted());
    }

    /** The type whose name begins with a text; null where none does. */
    private IcmpType named(String text) throws XtablesException {
        String prefix = text.toLowerCase(Locale.ROOT);
        IcmpType found = null;
        for (IcmpType type : types) {
            String candidate = type.name().toLowerCase(Locale.ROOT);
            if (candidate.equals(prefix)) {
                return type;
            }
            if (candidate.startsWith(prefix)) {
                if (found != null) {
                    throw XtablesException.parameter("Ambiguous " + protocol + " type `" + text + "': `"
                            + found.name() + "' or `" + type.name() + "'?");
                }
                found = type;
            }
        }
        return found;
    }

    @Override
    public String list(IcmpMatch match, RuleHeader header, boolean numeric) {
        String bang = match.inverted() ? "!" : "";
        if (!numeric) {
            for (IcmpType type : types) {
                if (type.type() == match.type()
                        && type.firstCode() == match.codes().first()
                        && type.lastCode() == match.codes().last()) {
                    return " " + listed + " " + bang + type.name();
                }
            }
        }
        String text = match.inverted() ? " " + listed + " !type " : " " + listed + "type ";
        return text + match.type() + code(match, " code ");
    }

    private static String code(IcmpMatch match, String separator) {
        NumberRange codes = match.codes();
        if (codes.equals(IcmpMatch.ALL_CODES)) {
            return "";
        }
        return codes.isSingle() ? separator + codes.first() : separator + "s " + codes.first() + "-" + codes.last();
    }

    @Override
    public String save(IcmpMatch match) {
        boolean any = match.type() == IcmpMatch.ANY_TYPE && name.equals("icmp");
        return (match.inverted() ? " !" : "") + " --" + option + " "
                + (any ? "any" : match.type() + code(match, "/"));
    }
}
