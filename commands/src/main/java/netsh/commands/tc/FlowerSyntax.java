package netsh.commands.tc;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Numbers;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.Syntax;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;
import netsh.network.traffic.FlowerMatch;
import netsh.network.traffic.FlowerMatch.Network;

/** Behind {@code flower}. */
final class FlowerSyntax implements Syntax<FilterWords> {
    private static final Map<String, Integer> PROTOCOLS = Map.of("icmp", 1, "tcp", 6, "udp", 17, "sctp", 132);

    /** What the words ask for. */
    private static final class Request {
        private final FilterWords words;
        private Optional<MacAddress> destinationMac = Optional.empty();
        private Optional<MacAddress> sourceMac = Optional.empty();
        private Optional<Integer> protocol = Optional.empty();
        private Optional<Network> destination = Optional.empty();
        private Optional<Network> source = Optional.empty();
        private Optional<Integer> destinationPort = Optional.empty();
        private Optional<Integer> sourcePort = Optional.empty();

        private Request(FilterWords words) {
            this.words = words;
        }

        private FlowerMatch match() {
            return new FlowerMatch(
                    destinationMac, sourceMac, protocol, destination, source, destinationPort, sourcePort);
        }
    }

    private static final Clauses<Request> CLAUSES = Clauses.<Request>builder()
            .value(exact("dst_mac"), "the station that it is for", mac("dst_mac"),
                    (request, mac) -> request.destinationMac = Optional.of(mac))
            .value(exact("src_mac"), "the station that sent it", mac("src_mac"),
                    (request, mac) -> request.sourceMac = Optional.of(mac))
            .value(exact("ip_proto"), "what IP carries", Slot.of("PROTOCOL", FlowerSyntax::protocol),
                    (request, protocol) -> request.protocol = Optional.of(protocol))
            .value(exact("dst_ip"), "where it goes", network("dst_ip"),
                    (request, network) -> request.destination = Optional.of(network))
            .value(exact("src_ip"), "where it comes from", network("src_ip"),
                    (request, network) -> request.source = Optional.of(network))
            .value(exact("dst_port"), "the port that it goes to", port("dst_port"),
                    (request, port) -> request.destinationPort = Optional.of(port))
            .value(exact("src_port"), "the port that it comes from", port("src_port"),
                    (request, port) -> request.sourcePort = Optional.of(port))
            .value(exact("classid").or(exact("flowid")), "the class that it leads to",
                    Handles.classSlot("CLASSID", "Illegal \"classid\""), (request, id) -> request.words.setClassId(id))
            .part(prefix("action"), "what it does", new Syntax<>() {
                @Override
                public void parse(Arguments arguments, Request request) throws CommandLineException {
                    FilterSyntax.ACTION.parse(arguments, request.words);
                }

                @Override
                public String synopsis() {
                    return FilterSyntax.ACTION.synopsis();
                }
            })
            .flag(exact("help"), "how it is used", Word.help("flower", FlowerSyntax::usage))
            .plain("", Slot.of("", word -> {
                throw TcContext.unsupported("flower with \"" + word + "\"");
            }), (request, word) -> { })
            .build();

    private static String usage() {
        return CLAUSES.synopsis();
    }

    private static CommandLineException illegal(String name) {
        return new CommandLineException("Illegal \"" + name + "\"", 1);
    }

    private static Slot<MacAddress> mac(String name) {
        return Slot.of("LLADDR", word -> MacAddress.parse(word).orElseThrow(() -> illegal(name)));
    }

    private static int protocol(String word) throws CommandLineException {
        if (PROTOCOLS.containsKey(word)) {
            return PROTOCOLS.get(word);
        }
        return (int) Numbers.unsigned(word, 8).orElseThrow(() -> illegal("ip_proto"));
    }

    private static Slot<Network> network(String name) {
        return Slot.of("PREFIX", word -> {
            String[] parts = word.split("/", 2);
            Optional<Ipv4Address> address = Ipv4Address.parse(parts[0]);
            OptionalLong length = parts.length == 1 ? OptionalLong.of(32) : Numbers.within(parts[1], 0, 32);
            if (address.isEmpty() || length.isEmpty()) {
                throw illegal(name);
            }
            return new Network(address.get(), (int) length.getAsLong());
        });
    }

    private static Slot<Integer> port(String name) {
        return Slot.of("PORT", word -> (int) Numbers.unsigned(word, 16).orElseThrow(() -> illegal(name)));
    }

    @Override
    public void parse(Arguments arguments, FilterWords words) throws CommandLineException {
        Request request = new Request(words);
        CLAUSES.parse(arguments, request);
        words.setMatch(request.match());
    }

    @Override
    public String synopsis() {
        return usage();
    }
}
