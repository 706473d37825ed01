package netsh.commands.iptables.match;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.MatchExtension;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.netfilter.Ipv4Services.AddressType;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.match.AddrtypeMatch.InterfaceLimit;
import netsh.network.netfilter.match.AddrtypeMatch.Types;
import netsh.network.netfilter.match.AddrtypeMatch;

/** {@code -m addrtype}. */
final class AddrtypeExtension implements MatchExtension<AddrtypeMatch> {
    @Override
    public String name() {
        return "addrtype";
    }

    @Override
    public Class<AddrtypeMatch> type() {
        return AddrtypeMatch.class;
    }

    @Override
    public List<ExtensionOption> options() {
        return List.of(
                ExtensionOption.valued("TYPE[,...]", "src-type").canInvert(),
                ExtensionOption.valued("TYPE[,...]", "dst-type").canInvert(),
                ExtensionOption.flag("limit-iface-in").not("limit-iface-out"),
                ExtensionOption.flag("limit-iface-out").not("limit-iface-in"));
    }

    @Override
    public AddrtypeMatch parse(GivenOptions given, RuleHeader header) throws XtablesException {
        if (!given.has("src-type") && !given.has("dst-type")) {
            throw XtablesException.parameter("addrtype: you must specify --src-type or --dst-type");
        }
        InterfaceLimit limit = given.has("limit-iface-in")
                ? InterfaceLimit.IN
                : given.has("limit-iface-out") ? InterfaceLimit.OUT : InterfaceLimit.NONE;
        return new AddrtypeMatch(types(given, "src-type"), types(given, "dst-type"), limit);
    }

    private static Optional<Types> types(GivenOptions given, String option) throws XtablesException {
        Optional<GivenOptions.Given> found = given.find(option);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Set<AddressType> types = EnumSet.noneOf(AddressType.class);
        String text = found.get().value();
        for (String word : text.split(",", -1)) {
            AddressType type = null;
            for (AddressType candidate : AddressType.values()) {
                type = candidate.name().equalsIgnoreCase(word) ? candidate : type;
            }
            if (type == null) {
                throw XtablesException.parameter("addrtype: bad type \"" + text + "\"");
            }
            types.add(type);
        }
        return Optional.of(new Types(types, found.get().inverted()));
    }

    private static String names(Types types) {
        return types.types().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public String list(AddrtypeMatch match, RuleHeader header, boolean numeric) {
        return " ADDRTYPE match" + list(" src-type ", match.source()) + list(" dst-type ", match.destination())
                + switch (match.limit()) {
                    case NONE -> "";
                    case IN -> " limit-in";
                    case OUT -> " limit-out";
                };
    }

    private static String list(String word, Optional<Types> types) {
        return types.map(found -> word + (found.inverted() ? "!" : "") + names(found)).orElse("");
    }

    @Override
    public String save(AddrtypeMatch match) {
        return save("src-type", match.source()) + save("dst-type", match.destination())
                + switch (match.limit()) {
                    case NONE -> "";
                    case IN -> " --limit-iface-in";
                    case OUT -> " --limit-iface-out";
                };
    }

    private static String save(String option, Optional<Types> types) {
        return types.map(found -> (found.inverted() ? " !" : "") + " --" + option + " " + names(found)).orElse("");
    }
}
