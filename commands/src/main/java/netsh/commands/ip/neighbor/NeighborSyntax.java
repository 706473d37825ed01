package netsh.commands.ip.neighbor;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import java.util.Locale;
import java.util.Optional;
import netsh.commands.completion.Links;
import netsh.commands.completion.Names;
import netsh.commands.completion.Words;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Keyword;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.Syntax;
import netsh.commands.grammar.UsageRequested;
import netsh.commands.ip.inet.Family;
import netsh.commands.ip.inet.InetPrefix;
import netsh.network.neighbor.NeighborFlag;
import netsh.network.neighbor.NeighborState;

/** The words of {@code ip neighbour} in the order in which iproute2 tries them (ipneigh.c). */
final class NeighborSyntax {
    private static final Slot<String> ADDRESS = Slot.text("ADDRESS", Names.HOSTS);
    private static final Slot<String> DEVICE = Slot.text("DEVICE", Links.ALL);
    private static final Slot<String> STATE = Slot.text("STATE", Words.of(
            "permanent: never asked after", "reachable: known to answer", "noarp: needs no asking", "none: nothing known",
            "stale: not known to answer still", "incomplete: being asked", "delay: soon to be asked",
            "probe: being asked again", "failed: did not answer"));

    /** Of add, change, replace and delete. */
    static final Clauses<NeighborArguments> CHANGES = Clauses.<NeighborArguments>builder()
            .value(prefix("lladdr"), "its hardware address", Slot.text("LLADDR"), (neighbor, word) -> {
                if (neighbor.mac.isPresent()) {
                    throw CommandLineException.duplicate("lladdr", word);
                }
                neighbor.mac = Optional.of(word);
            })
            .value(exact("nud"), "its state", STATE, (neighbor, word) -> neighbor.state = state(word))
            .value(prefix("proxy"), "answer for this address", ADDRESS, (neighbor, word) -> {
                neighbor.isProxy = true;
                address(neighbor, word, false);
            })
            .flag(exact("router"), "it is a router", neighbor -> neighbor.flags.add(NeighborFlag.ROUTER))
            .flag(prefix("extern_learn"), "a control plane learnt it",
                    neighbor -> neighbor.flags.add(NeighborFlag.EXTERN_LEARN))
            .value(exact("dev"), "the link", DEVICE, (neighbor, word) -> neighbor.device = Optional.of(word))
            .plain("its address", new To())
            .build();

    /** Of get. */
    static final Clauses<NeighborArguments> GET = Clauses.<NeighborArguments>builder()
            .value(exact("dev"), "the link", DEVICE, (neighbor, word) -> neighbor.device = Optional.of(word))
            .value(prefix("proxy"), "an address that is answered for", ADDRESS, (neighbor, word) -> {
                neighbor.isProxy = true;
                address(neighbor, word, false);
            })
            .plain("its address", new To())
            .build();

    /** Of show and flush. */
    static final Clauses<NeighborFilter> FILTER = Clauses.<NeighborFilter>builder()
            .value(exact("dev"), "the link", DEVICE, (filter, word) -> {
                if (filter.device.isPresent()) {
                    throw CommandLineException.duplicate("dev", word);
                }
                filter.device = Optional.of(word);
            })
            .value(exact("vrf"), "of the links of a VRF", DEVICE, (filter, word) -> filter.vrf = Optional.of(word))
            .flag(exact("unused"), "only those that nothing holds", filter -> filter.isUnusedOnly = true)
            .value(exact("nud"), "the state", STATE, NeighborSyntax::addStates)
            .flag(exact("proxy"), "addresses that are answered for", filter -> filter.isProxy = true)
            .plain("the addresses", new Prefix())
            .build();

    /** Of flush, which notes that there were words. */
    static final Syntax<NeighborFilter> FLUSH = new Syntax<>() {
        @Override
        public void parse(Arguments arguments, NeighborFilter filter) throws CommandLineException {
            filter.isGiven = !arguments.isEmpty();
            FILTER.parse(arguments, filter);
        }

        @Override
        public String synopsis() {
            return FILTER.synopsis();
        }
    };

    private NeighborSyntax() {}

    private static NeighborState state(String word) throws CommandLineException {
        if (word.length() > 1) {
            for (NeighborState state : NeighborState.values()) {
                if (state.name().toLowerCase(Locale.ROOT).startsWith(word)) {
                    return state;
                }
            }
        }
        throw CommandLineException.wrongArgument(word, "nud state is bad");
    }

    private static void addStates(NeighborFilter filter, String word) throws CommandLineException {
        if (word.equals("all")) {
            filter.addStates(~0);
            return;
        }
        NeighborState state = state(word);
        filter.addStates(state == NeighborState.NONE ? NeighborFilter.NONE_BIT : state.bit());
    }

    private static void address(NeighborArguments neighbor, String word, boolean isPlain) throws CommandLineException {
        if (prefix("help").accepts(word)) {
            throw new UsageRequested();
        }
        if (neighbor.address.isPresent()) {
            throw isPlain ? CommandLineException.garbage("to", word) : CommandLineException.duplicate("address", word);
        }
        neighbor.address = Optional.of(InetPrefix.address(word, neighbor.family));
    }

    /** [ to ] ADDRESS. */
    private static final class To implements Syntax<NeighborArguments> {
        private static final Keyword TO = exact("to");

        @Override
        public void parse(Arguments arguments, NeighborArguments neighbor) throws CommandLineException {
            arguments.accept(TO);
            address(neighbor, ADDRESS.take(arguments), true);
        }

        @Override
        public String synopsis() {
            return "[ to ] ADDRESS";
        }
    }

    /** [ to ] PREFIX. */
    private static final class Prefix implements Syntax<NeighborFilter> {
        private static final Keyword TO = exact("to");
        private static final Slot<String> PREFIX = Slot.text("PREFIX");

        @Override
        public void parse(Arguments arguments, NeighborFilter filter) throws CommandLineException {
            arguments.accept(TO);
            String word = PREFIX.take(arguments);
            if (prefix("help").accepts(word)) {
                throw new UsageRequested();
            }
            InetPrefix prefix = InetPrefix.read(word, filter.family);
            filter.prefix = prefix.address().isPresent() ? Optional.of(prefix) : Optional.empty();
            if (filter.family == Family.UNSPECIFIED) {
                filter.family = prefix.family();
            }
        }

        @Override
        public String synopsis() {
            return "[ to ] PREFIX";
        }
    }
}
