package netsh.commands.ip.address;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import netsh.commands.completion.Links;
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
import netsh.commands.ip.inet.NumberNames;
import netsh.commands.ip.inet.Numbers;
import netsh.network.addr.IpAddress;

/** The words of {@code ip address add} and its relatives, in the order in which iproute2 tries them (ipaddr_modify). */
final class AddressSyntax {
    static final Words SCOPES = Words.of(
            "global: known everywhere", "site: within the site", "link: on this link only", "host: within the host only");
    static final Clauses<AddressArguments> GRAMMAR = grammar();

    private AddressSyntax() {}

    private static Clauses<AddressArguments> grammar() {
        Clauses.Builder<AddressArguments> words = Clauses.<AddressArguments>builder()
                .value(exact("peer").or(exact("remote")), "the other end's address", Slot.text("PREFIX"),
                        AddressSyntax::peer)
                .value(prefix("broadcast").or(exact("brd")), "the broadcast address; + and - make it of the prefix",
                        Slot.text("ADDRESS", Words.of("+: all host bits one", "-: all host bits zero")), AddressSyntax::broadcast)
                .value(exact("scope"), "how far it is known",
                        Slot.text("SCOPE", SCOPES), (address, word) ->
                                address.scope = OptionalInt.of(NumberNames.SCOPE.number(word).orElseThrow(() ->
                                        CommandLineException.wrongArgument(word, "invalid scope value.")).intValue()))
                .value(exact("dev"), "the link", Slot.text("DEVICE", Links.ALL),
                        (address, word) -> address.device = Optional.of(word))
                .value(exact("label"), "its label", Slot.text("LABEL"),
                        (address, word) -> address.label = Optional.of(word))
                .value(prefix("metric").or(prefix("priority")).or(exact("preference")), "the route's metric",
                        Slot.text("METRIC"), (address, word) -> address.priority = number(word, "\"metric\" value is "
                                + "invalid\n"))
                .value(prefix("valid_lft"), "seconds until it goes", Slot.text("SECONDS"), (address, word) -> {
                    if (address.validSeconds.isPresent()) {
                        throw CommandLineException.duplicate("valid_lft", word);
                    }
                    address.validSeconds = OptionalLong.of(lifetime(word, "valid_lft value"));
                })
                .value(prefix("preferred_lft"), "seconds until it is deprecated", Slot.text("SECONDS"),
                        (address, word) -> {
                            if (address.preferredSeconds.isPresent()) {
                                throw CommandLineException.duplicate("preferred_lft", word);
                            }
                            address.preferredSeconds = OptionalLong.of(lifetime(word, "preferred_lft value"));
                        });
        for (AddressFlag flag : AddressFlag.values()) {
            words.flag(exact(flag.word()), "a mark", address -> mark(address, flag));
        }
        return words.plain("the address", new Local()).build();
    }

    private static void peer(AddressArguments address, String word) throws CommandLineException {
        if (address.peer.isPresent()) {
            throw CommandLineException.duplicate("peer", word);
        }
        InetPrefix peer = InetPrefix.read(word, address.family);
        address.learnFamily(peer.family());
        address.peer = Optional.of(peer);
    }

    private static void broadcast(AddressArguments address, String word) throws CommandLineException {
        if (address.broadcastKind != AddressArguments.Broadcast.NONE) {
            throw CommandLineException.duplicate("broadcast", word);
        }
        switch (word) {
            case "+" -> address.broadcastKind = AddressArguments.Broadcast.ALL_ONES;
            case "-" -> address.broadcastKind = AddressArguments.Broadcast.ALL_ZEROS;
            default -> {
                IpAddress broadcast = InetPrefix.address(word, address.family);
                address.learnFamily(Family.of(broadcast));
                address.broadcastKind = AddressArguments.Broadcast.GIVEN;
                address.broadcast = Optional.of(broadcast);
            }
        }
    }

    private static long number(String word, String complaint) throws CommandLineException {
        return Numbers.unsigned32(word).orElseThrow(() -> CommandLineException.wrongArgument(word, complaint));
    }

    private static long lifetime(String word, String complaint) throws CommandLineException {
        return word.equals("forever") ? AddressArguments.FOREVER : number(word, complaint);
    }

    private static void mark(AddressArguments address, AddressFlag flag) {
        if (flag.isReadOnly()) {
            address.warnings.add("Warning: " + flag.word() + " option is not mutable from userspace");
        } else if (flag.isIpv6Only() && address.family != Family.INET6) {
            address.warnings.add("Warning: " + flag.word() + " option can be set only for IPv6 addresses");
        } else {
            address.flags.add(flag);
        }
    }

    /** [ local ] PREFIX. */
    private static final class Local implements Syntax<AddressArguments> {
        private static final Slot<String> PREFIX = Slot.text("PREFIX");
        private static final Keyword LOCAL = exact("local");

        @Override
        public void parse(Arguments arguments, AddressArguments address) throws CommandLineException {
            arguments.accept(LOCAL);
            String word = PREFIX.take(arguments);
            if (prefix("help").accepts(word)) {
                throw new UsageRequested();
            }
            if (address.local.isPresent()) {
                throw CommandLineException.garbage("local", word);
            }
            InetPrefix local = InetPrefix.read(word, address.family);
            address.learnFamily(local.family());
            address.localWord = word;
            address.local = local.address().isPresent() ? Optional.of(local) : Optional.empty();
        }

        @Override
        public String synopsis() {
            return "[ local ] PREFIX";
        }
    }
}
