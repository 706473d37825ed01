package netsh.commands.ip.link;

import static netsh.commands.grammar.Keyword.prefix;

import java.util.Locale;
import java.util.Optional;
import netsh.commands.completion.Words;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Numbers;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.Syntax;
import netsh.commands.print.Fields;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.link.LinkKind;
import netsh.network.link.MacvlanLink;
import netsh.network.link.MacvlanMode;
import netsh.network.link.MacvlanSettings.Flag;

/** {@code type macvlan} and {@code type macvtap}. */
final class MacvlanType implements LinkType<MacvlanRequest> {
    private static final Slot<MacvlanMode> MODE = new Slot<>("{ private | vepa | bridge | passthru | source }",
            MacvlanType::mode, Words.of("private: no word among them",
                    "vepa: by way of the switch", "bridge: among them at once", "passthru: one, all of the link's",
                    "source: by the sender"));
    private static final Slot<Optional<Flag>> FLAG = new Slot<>("{ nopromisc | nodst | null }",
            MacvlanType::flag, Words.of("nopromisc: leave the lower link as it is",
                    "nodst: not by the receiver", "null: no flag"));
    private static final Slot<Long> QUEUE = Slot.of("BCQUEUELEN", MacvlanType::queueLength);

    private final LinkKind linkKind;
    private final Clauses<MacvlanRequest> clauses;

    MacvlanType(LinkKind linkKind) {
        this.linkKind = linkKind;
        clauses = Clauses.<MacvlanRequest>builder()
                .value(prefix("mode"), "whom it talks to", MODE, MacvlanRequest::setMode)
                .value(prefix("flag"), "what it does not do", FLAG, MacvlanRequest::addFlag)
                .part(prefix("macaddr"), "stations that it listens to", new StationSyntax(kind(), this::usage))
                .flag(prefix("nopromisc"), "the link below does not receive everything",
                        request -> request.addFlag(Optional.of(Flag.NOPROMISC)))
                .flag(prefix("nodst"), "what it takes goes to nobody else",
                        request -> request.addFlag(Optional.of(Flag.NODST)))
                .value(prefix("bcqueuelen"), "frames for groups that may wait", QUEUE, MacvlanRequest::setBroadcastQueue)
                .flag(prefix("help"), "how it is used", UnknownWord.help(kind(), this::usage))
                .plain("", UnknownWord.slot(kind(), "option", this::usage), (request, word) -> { })
                .build();
    }

    private String usage() {
        return clauses.synopsis();
    }

    private static MacvlanMode mode(String word) throws CommandLineException {
        for (MacvlanMode mode : MacvlanMode.values()) {
            if (text(mode).equals(word)) {
                return mode;
            }
        }
        throw new CommandLineException("Error: argument of \"mode\" must be \"private\", \"vepa\", \"bridge\", "
                + "\"passthru\" or \"source\", not \"" + word + "\"", 1);
    }

    private static Optional<Flag> flag(String word) throws CommandLineException {
        return switch (word) {
            case "nopromisc" -> Optional.of(Flag.NOPROMISC);
            case "nodst" -> Optional.of(Flag.NODST);
            case "null" -> Optional.empty();
            default -> throw new CommandLineException("Error: argument of \"flag\" must be \"nopromisc\", \"nodst\" or "
                    + "\"null\", not \"" + word + "\"", 1);
        };
    }

    private static long queueLength(String word) throws CommandLineException {
        return Numbers.unsigned(word, 32).orElseThrow(() -> new CommandLineException(
                "Error: argument of \"bcqueuelen\" must be a positive integer [0-4294967295], not \"" + word + "\"", 1));
    }

    private static String text(MacvlanMode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String kind() {
        return linkKind.infoKind().orElseThrow();
    }

    @Override
    public MacvlanRequest newData(LinkRequest request) {
        return new MacvlanRequest();
    }

    @Override
    public Syntax<MacvlanRequest> syntax() {
        return new WholeSyntax();
    }

    /** Refuses at the end of the line what the words together do not allow. */
    private final class WholeSyntax implements Syntax<MacvlanRequest> {
        @Override
        public void parse(Arguments arguments, MacvlanRequest request) throws CommandLineException {
            clauses.parse(arguments, request);
            if (request.flags().contains(Flag.NOPROMISC) && !request.mode().equals(Optional.of(MacvlanMode.PASSTHRU))) {
                throw new CommandLineException(kind() + ": nopromisc flag only valid in passthru mode\nUsage: ... "
                        + kind() + " " + usage(), 1);
            }
        }

        @Override
        public String synopsis() {
            return usage();
        }
    }

    @Override
    public boolean isGiven(MacvlanRequest data) {
        return !data.isEmpty();
    }

    @Override
    public void create(NetworkNamespace namespace, LinkRequest request, MacvlanRequest data) throws NetException {
        namespace.machine().modules().load(linkKind.module().orElseThrow());
        String lower = request.lower().orElseThrow(() -> new NetException(Errno.EINVAL));
        Link parent = request.context().namespace().links().byName(lower);
        if (request.attributes().mtu().filter(mtu -> mtu > parent.mtu()).isPresent()) {
            throw new NetException(Errno.EINVAL);
        }
        MacvlanLink link = MacvlanLink.create(linkKind, NewLinks.name(request, kind()),
                NewLinks.address(namespace, request, kind()), parent, data.settings());
        request.attributes().register(link, namespace);
    }

    @Override
    public void change(Link link, MacvlanRequest data) throws NetException {
        if (!(link instanceof MacvlanLink macvlan)) {
            throw new NetException(Errno.EOPNOTSUPP);
        }
        macvlan.change(data.settings());
    }

    @Override
    public Optional<LinkData> data(Link link) {
        MacvlanLink macvlan = (MacvlanLink) link;
        return Optional.of(fields -> print(fields, macvlan));
    }

    private static void print(Fields fields, MacvlanLink macvlan) {
        fields.field("mode", "mode ", text(macvlan.mode()), " ");
        if (macvlan.macvlanFlags().contains(Flag.NOPROMISC)) {
            fields.fieldAs("nopromisc", true, "nopromisc ");
        }
        if (macvlan.macvlanFlags().contains(Flag.NODST)) {
            fields.fieldAs("nodst", true, "nodst ");
        }
        fields.field("bcqueuelen", "bcqueuelen ", macvlan.broadcastQueue(), " ");
        fields.field("usedbcqueuelen", "usedbcqueuelen ", macvlan.usedBroadcastQueue(), " ");
        if (macvlan.mode() == MacvlanMode.SOURCE) {
            fields.field("macaddr_count", "remotes (", macvlan.sources().size(), ") ");
            if (!macvlan.sources().isEmpty()) {
                fields.openArray("macaddr_data", "");
                for (MacAddress station : macvlan.sources()) {
                    fields.element("", station.toString(), " ");
                }
                fields.closeArray("");
            }
        }
    }
}
