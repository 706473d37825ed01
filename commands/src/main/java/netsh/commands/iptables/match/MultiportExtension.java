package netsh.commands.iptables.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.MatchExtension;
import netsh.commands.iptables.extension.Protocols;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.match.MultiportMatch.Side;
import netsh.network.netfilter.match.MultiportMatch;
import netsh.network.netfilter.match.NumberRange;

/** {@code -m multiport}. */
final class MultiportExtension implements MatchExtension<MultiportMatch> {
    private static final Set<Integer> PROTOCOLS = Set.of(6, 17, 136, 132, 33);

    @Override
    public String name() {
        return "multiport";
    }

    @Override
    public Class<MultiportMatch> type() {
        return MultiportMatch.class;
    }

    @Override
    public List<ExtensionOption> options() {
        return List.of(
                ExtensionOption.valued("PORT[,PORT:PORT...]", "source-ports", "sports")
                        .canInvert().not("destination-ports", "ports"),
                ExtensionOption.valued("PORT[,PORT:PORT...]", "destination-ports", "dports")
                        .canInvert().not("source-ports", "ports"),
                ExtensionOption.valued("PORT[,PORT:PORT...]", "ports")
                        .canInvert().not("source-ports", "destination-ports"));
    }

    @Override
    public MultiportMatch parse(GivenOptions given, RuleHeader header) throws XtablesException {
        if (given.isEmpty()) {
            throw XtablesException.parameter("multiport expection an option");
        }
        if (header.protocolInverted() || !PROTOCOLS.contains(header.protocol())) {
            throw XtablesException.parameter(
                    "multiport needs `-p tcp', `-p udp', `-p udplite', `-p sctp' or `-p dccp'");
        }
        String option = given.names().iterator().next();
        GivenOptions.Given found = given.find(option).orElseThrow();
        Side side = switch (option) {
            case "source-ports" -> Side.SOURCE;
            case "destination-ports" -> Side.DESTINATION;
            default -> Side.EITHER;
        };
        String protocol = Protocols.nameOrNumber(header.protocol());
        return new MultiportMatch(side, ports(found.value(), protocol), found.inverted());
    }

    private static List<NumberRange> ports(String text, String protocol) throws XtablesException {
        List<NumberRange> ports = new ArrayList<>();
        int count = 0;
        for (String word : text.split(",", -1)) {
            int colon = word.indexOf(':');
            count += colon < 0 ? 1 : 2;
            if (count > MultiportMatch.MOST_PORTS) {
                throw XtablesException.parameter("too many ports specified");
            }
            int first = Ports.port(colon < 0 ? word : word.substring(0, colon), protocol);
            int last = colon < 0 ? first : Ports.port(word.substring(colon + 1), protocol);
            if (colon >= 0 && first >= last) {
                throw XtablesException.parameter("invalid portrange specified");
            }
            ports.add(new NumberRange(first, last));
        }
        return ports;
    }

    @Override
    public String list(MultiportMatch match, RuleHeader header, boolean numeric) {
        String side = switch (match.side()) {
            case SOURCE -> "sports";
            case DESTINATION -> "dports";
            case EITHER -> "ports";
        };
        return " multiport " + side + " " + (match.inverted() ? " !" : "")
                + join(match, Protocols.nameOrNumber(header.protocol()), numeric);
    }

    @Override
    public String save(MultiportMatch match) {
        String option = switch (match.side()) {
            case SOURCE -> "sports";
            case DESTINATION -> "dports";
            case EITHER -> "ports";
        };
        return (match.inverted() ? " !" : "") + " --" + option + " " + join(match, "", true);
    }

    private static String join(MultiportMatch match, String protocol, boolean numeric) {
        List<String> words = new ArrayList<>();
        for (NumberRange range : match.ports()) {
            String first = Ports.name(range.first(), protocol, numeric);
            words.add(range.isSingle() ? first : first + ":" + Ports.name(range.last(), protocol, numeric));
        }
        return String.join(",", words);
    }
}
