package netsh.commands.iptables.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import netsh.commands.iptables.extension.Addresses;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.Hosts;
import netsh.commands.iptables.extension.MatchExtension;
import netsh.commands.iptables.extension.Protocols;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.netfilter.AddressMask;
import netsh.network.netfilter.IpFamily;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.match.ConntrackMatch.Address;
import netsh.network.netfilter.match.ConntrackMatch.Condition;
import netsh.network.netfilter.match.ConntrackMatch.Direction;
import netsh.network.netfilter.match.ConntrackMatch.End;
import netsh.network.netfilter.match.ConntrackMatch.Expire;
import netsh.network.netfilter.match.ConntrackMatch.Port;
import netsh.network.netfilter.match.ConntrackMatch.Protocol;
import netsh.network.netfilter.match.ConntrackMatch.States;
import netsh.network.netfilter.match.ConntrackMatch.Status;
import netsh.network.netfilter.match.ConntrackMatch.Statuses;
import netsh.network.netfilter.match.ConntrackMatch;
import netsh.network.netfilter.match.NumberRange;

/** {@code -m conntrack}. */
final class ConntrackExtension implements MatchExtension<ConntrackMatch> {
    private static final long MOST_SECONDS = 0xffff_ffffL;
    private static final Map<String, End> ADDRESSES = new LinkedHashMap<>();
    private static final Map<String, End> PORTS = new LinkedHashMap<>();

    static {
        ADDRESSES.put("ctorigsrc", End.ORIGINAL_SOURCE);
        ADDRESSES.put("ctorigdst", End.ORIGINAL_DESTINATION);
        ADDRESSES.put("ctreplsrc", End.REPLY_SOURCE);
        ADDRESSES.put("ctrepldst", End.REPLY_DESTINATION);
        ADDRESSES.forEach((name, end) -> PORTS.put(name + "port", end));
    }

    private final IpFamily family;

    ConntrackExtension(IpFamily family) {
        this.family = family;
    }

    @Override
    public String name() {
        return "conntrack";
    }

    @Override
    public Class<ConntrackMatch> type() {
        return ConntrackMatch.class;
    }

    @Override
    public List<ExtensionOption> options() {
        List<ExtensionOption> options = new ArrayList<>();
        options.add(ExtensionOption.valued("STATE[,STATE...]", "ctstate").canInvert());
        options.add(ExtensionOption.valued("PROTOCOL", "ctproto").canInvert());
        ADDRESSES.keySet().forEach(name ->
                options.add(ExtensionOption.valued("ADDRESS[/MASK]", name).canInvert()));
        PORTS.keySet().forEach(name -> options.add(ExtensionOption.valued("PORT[:PORT]", name).canInvert()));
        options.add(ExtensionOption.valued("STATUS[,STATUS...]", "ctstatus").canInvert());
        options.add(ExtensionOption.valued("SECONDS[:SECONDS]", "ctexpire").canInvert());
        options.add(ExtensionOption.valued("ORIGINAL|REPLY", "ctdir"));
        return options;
    }

    @Override
    public ConntrackMatch parse(GivenOptions given, RuleHeader header) throws XtablesException {
        if (given.isEmpty()) {
            throw XtablesException.parameter("conntrack: At least one option is required");
        }
        List<Condition> conditions = new ArrayList<>();
        for (ExtensionOption option : options()) {
            Optional<GivenOptions.Given> found = given.find(option.name());
            if (found.isPresent()) {
                conditions.add(condition(option.name(), found.get()));
            }
        }
        return new ConntrackMatch(conditions);
    }

    private Condition condition(String option, GivenOptions.Given given) throws XtablesException {
        String value = given.value();
        boolean inverted = given.inverted();
        if (ADDRESSES.containsKey(option)) {
            List<AddressMask> masks = Addresses.parse(value, family, inverted, Hosts.NONE);
            return new Address(ADDRESSES.get(option), masks.get(0));
        }
        if (PORTS.containsKey(option)) {
            return new Port(PORTS.get(option), Ranges.parse("conntrack", option, value, Ports.MOST), inverted);
        }
        return switch (option) {
            case "ctstate" -> new States(ConnectionStates.parse(value, true, "ctstate"), inverted);
            case "ctproto" -> new Protocol(
                    Protocols.parse(value).orElseThrow(() ->
                            XtablesException.parameter("unknown protocol \"" + value + "\" specified")),
                    inverted);
            case "ctstatus" -> new Statuses(statuses(value), inverted);
            case "ctexpire" -> new Expire(Ranges.parse("conntrack", option, value, MOST_SECONDS), inverted);
            default -> direction(value);
        };
    }

    private static Set<Status> statuses(String text) throws XtablesException {
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        String rest = text;
        while (true) {
            int comma = rest.indexOf(',');
            String word = comma < 0 ? rest : rest.substring(0, comma);
            Optional<Status> status = Arrays.stream(Status.values())
                    .filter(candidate -> candidate.name().equalsIgnoreCase(word))
                    .findFirst();
            if (status.isEmpty() && !word.equalsIgnoreCase("NONE")) {
                throw XtablesException.parameter("Bad ctstatus \"" + rest + "\"");
            }
            status.ifPresent(statuses::add);
            if (comma < 0) {
                return statuses;
            }
            rest = rest.substring(comma + 1);
        }
    }

    private static Condition direction(String value) throws XtablesException {
        boolean reply = value.equalsIgnoreCase("REPLY");
        if (!reply && !value.equalsIgnoreCase("ORIGINAL")) {
            throw XtablesException.parameter("conntrack: Bad value for \"--ctdir\" option: \"" + value + "\"");
        }
        return new Direction(reply);
    }

    @Override
    public String list(ConntrackMatch match, RuleHeader header, boolean numeric) {
        return print(match, "");
    }

    @Override
    public String save(ConntrackMatch match) {
        return print(match, "--");
    }

    private static String print(ConntrackMatch match, String dashes) {
        StringBuilder text = new StringBuilder();
        for (Condition condition : match.conditions()) {
            boolean inverted = condition.inverted()
                    || condition instanceof Address address && address.mask().inverted();
            text.append(inverted ? " ! " : " ").append(dashes);
            text.append(option(condition)).append(' ').append(value(condition));
        }
        return text.toString();
    }

    private static String option(Condition condition) {
        if (condition instanceof Address address) {
            return key(ADDRESSES, address.end());
        }
        if (condition instanceof Port port) {
            return key(PORTS, port.end());
        }
        if (condition instanceof States) {
            return "ctstate";
        }
        if (condition instanceof Protocol) {
            return "ctproto";
        }
        if (condition instanceof Statuses) {
            return "ctstatus";
        }
        return condition instanceof Expire ? "ctexpire" : "ctdir";
    }

    private static String key(Map<String, End> names, End end) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue() == end)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static String value(Condition condition) {
        if (condition instanceof Address address) {
            return Addresses.listed(address.mask());
        }
        if (condition instanceof Port port) {
            return range(port.ports());
        }
        if (condition instanceof States states) {
            return ConnectionStates.print(states.states());
        }
        if (condition instanceof Protocol protocol) {
            return Integer.toString(protocol.protocol());
        }
        if (condition instanceof Statuses statuses) {
            String names = statuses.statuses().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
            return names.isEmpty() ? "NONE" : names;
        }
        return condition instanceof Expire expire
                ? range(expire.seconds())
                : ((Direction) condition).reply() ? "REPLY" : "ORIGINAL";
    }

    private static String range(NumberRange range) {
        return range.isSingle() ? Long.toString(range.first()) : range.first() + ":" + range.last();
    }
}
