package netsh.commands.tc;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import netsh.commands.completion.Words;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Numbers;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.Syntax;
import netsh.network.packet.EtherType;
import netsh.network.traffic.TrafficControl;
import netsh.network.traffic.TrafficHandle;

/** What may follow {@code tc filter add} and its like. */
final class FilterSyntax {
    static final ActionSyntax ACTION = new ActionSyntax();

    /** Names of protocols by their numbers. */
    static final Map<Integer, String> PROTOCOLS = new TreeMap<>(Map.of(
            TrafficControl.ALL_PROTOCOLS, "all", EtherType.IPV4, "ip", EtherType.ARP, "arp", EtherType.IPV6, "ipv6",
            EtherType.VLAN_8021Q, "802.1Q", EtherType.VLAN_8021AD, "802.1ad"));

    private static final Map<String, Syntax<FilterWords>> KINDS = new TreeMap<>(Map.of(
            "u32", new U32Syntax(), "matchall", new MatchallSyntax(), "flower", new FlowerSyntax()));
    private static final List<String> OTHERS = List.of("basic", "bpf", "cgroup", "flow", "fw", "route", "rsvp");
    private static final Slot<Integer> PROTOCOL = new Slot<>("PROTOCOL", FilterSyntax::protocol,
            Words.of("ip: IPv4", "arp: ARP", "ipv6: IPv6", "all: every protocol"));

    static final Clauses<FilterWords> CLAUSES = Clauses.<FilterWords>builder()
            .value(exact("dev"), "the link", QdiscSyntax.DEVICE, FilterWords::setDevice)
            .flag(exact("root"), "on the first one", words -> words.setParent(TrafficHandle.ROOT))
            .flag(exact("ingress"), "what comes in", words -> words.setSide(TrafficHandle.MIN_INGRESS))
            .flag(exact("egress"), "what goes out", words -> words.setSide(TrafficHandle.MIN_EGRESS))
            .value(exact("parent"), "on a discipline", Handles.classSlot("CLASSID", "Invalid parent ID"),
                    FilterWords::setParent)
            .value(prefix("preference").or(prefix("priority")), "which ones are asked first",
                    Numbers.unsignedSlot("PREF", 16, "invalid priority value"), FilterWords::setPreference)
            .value(prefix("protocol"), "of which frames", PROTOCOL, FilterWords::setProtocol)
            .part(prefix("chain"), "not supported here", missing("chain"))
            .part(prefix("handle"), "not supported here", missing("handle"))
            .part(prefix("block"), "not supported here", missing("block"))
            .help()
            .plain("its kind", new KindSyntax())
            .build();

    private FilterSyntax() {}

    private static Syntax<FilterWords> missing(String word) {
        return Syntax.rest("...", (words, rest) -> {
            throw TcContext.unsupported("filters with \"" + word + "\"");
        });
    }

    private static int protocol(String word) throws CommandLineException {
        for (Map.Entry<Integer, String> known : PROTOCOLS.entrySet()) {
            if (known.getValue().equalsIgnoreCase(word)) {
                return known.getKey();
            }
        }
        throw CommandLineException.wrongArgument(word, "invalid protocol");
    }

    /** The kind's name, and its own language to the end of the line. */
    private static final class KindSyntax implements Syntax<FilterWords> {
        private static final Slot<String> KIND =
                Slot.text("FILTER", Words.alike("a kind of filter", KINDS.keySet()));

        @Override
        public void parse(Arguments arguments, FilterWords words) throws CommandLineException {
            String kind = KIND.take(arguments);
            words.setKind(kind);
            if (KINDS.containsKey(kind)) {
                KINDS.get(kind).parse(arguments, words);
            } else if (OTHERS.contains(kind)) {
                throw TcContext.unsupported("the filter " + kind);
            } else if (!arguments.isEmpty()) {
                throw new CommandLineException("Unknown filter \"" + kind + "\", hence option \"" + arguments.peek()
                        + "\" is unparsable", 1);
            }
        }

        @Override
        public String synopsis() {
            return "{ u32 | matchall | flower } [ OPTIONS ]";
        }
    }
}
