package netsh.commands.ip.tuntap;

import static netsh.commands.grammar.Keyword.prefix;

import java.util.Optional;
import netsh.commands.completion.Links;
import netsh.commands.completion.Words;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Keyword;
import netsh.commands.grammar.Slot;
import netsh.commands.ip.UserNames;
import netsh.commands.ip.link.LinkNames;
import netsh.network.link.TunSettings;

/** What {@code ip tuntap} reads from its words. */
final class TuntapRequest {
    private static final Keyword TUN = prefix("tun");
    private static final Keyword TAP = prefix("tap");
    private static final Slot<String> DEVICE = Slot.text("NAME", Links.TAPS);

    static final Clauses<TuntapRequest> CLAUSES = Clauses.<TuntapRequest>builder()
            .value(prefix("mode"), "packets or frames", new Slot<>("{ tun | tap }", TuntapRequest::mode,
                    Words.of("tun: carries IP packets", "tap: carries Ethernet frames")), TuntapRequest::setMode)
            .value(prefix("user"), "who may attach", Slot.of("USER", word -> identity("user", word)),
                    (request, user) -> request.owner = Optional.of(user))
            .value(prefix("group"), "which group may attach", Slot.of("GROUP", word -> identity("group", word)),
                    (request, group) -> request.group = Optional.of(group))
            .flag(prefix("pi"), "a header before each packet", request -> request.packetInformation = true)
            .flag(prefix("one_queue"), "without effect", request -> request.oneQueue = true)
            .flag(prefix("vnet_hdr"), "virtio headers", request -> request.virtioHeader = true)
            .flag(prefix("multi_queue"), "many queues", request -> request.multiQueue = true)
            .value(prefix("name"), "the link", DEVICE, TuntapRequest::setName)
            .value(prefix("dev"), "the link", DEVICE, TuntapRequest::setName)
            .help()
            .plain("the link", DEVICE, TuntapRequest::setName)
            .build();

    private Optional<String> name = Optional.empty();
    private Optional<TunSettings.Mode> mode = Optional.empty();
    private Optional<Long> owner = Optional.empty();
    private Optional<Long> group = Optional.empty();
    private boolean packetInformation;
    private boolean oneQueue;
    private boolean virtioHeader;
    private boolean multiQueue;

    private static TunSettings.Mode mode(String word) throws CommandLineException {
        if (TUN.accepts(word)) {
            return TunSettings.Mode.TUN;
        }
        if (TAP.accepts(word)) {
            return TunSettings.Mode.TAP;
        }
        throw new CommandLineException("Unknown tunnel mode \"" + word + "\"", CommandLineException.EXIT_MINUS_ONE);
    }

    private void setMode(TunSettings.Mode wanted) throws CommandLineException {
        if (mode.isPresent() && mode.get() != wanted) {
            throw new CommandLineException("You managed to ask for more than one tunnel mode.",
                    CommandLineException.EXIT_MINUS_ONE);
        }
        mode = Optional.of(wanted);
    }

    private static long identity(String what, String word) throws CommandLineException {
        return UserNames.find(word).orElseThrow(() -> new CommandLineException(
                "invalid " + what + " \"" + word + "\"", CommandLineException.EXIT_MINUS_ONE));
    }

    private void setName(String word) throws CommandLineException {
        if (name.isPresent()) {
            throw CommandLineException.garbage("name", word);
        }
        if (!LinkNames.isAcceptableAsName(word)) {
            throw CommandLineException.wrongArgument(word, "\"name\" not a valid ifname");
        }
        name = Optional.of(word);
    }

    /** The link's name, or the pattern that the kernel makes one from. */
    String nameOrPattern() throws CommandLineException {
        return name.orElse(settings().mode() == TunSettings.Mode.TAP ? "tap%d" : "tun%d");
    }

    TunSettings settings() throws CommandLineException {
        TunSettings.Mode wanted = mode.orElseThrow(
                () -> new CommandLineException("You failed to specify a tunnel mode", 1));
        return new TunSettings(wanted, packetInformation, oneQueue, virtioHeader, multiQueue, owner, group);
    }
}
