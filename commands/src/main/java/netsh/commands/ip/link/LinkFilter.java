package netsh.commands.ip.link;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import java.util.Optional;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.Syntax;
import netsh.commands.grammar.UsageRequested;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.link.VrfLink;

/** Which links {@code ip link show} and {@code ip address show} show. */
public class LinkFilter {
    private static final String PORT_SUFFIX = "_slave";
    private static final Slot<String> KIND = Slot.text("TYPE", LinkTypes.words());

    /** The words that both commands understand. */
    public static final Clauses<LinkFilter> CLAUSES = Clauses.<LinkFilter>builder()
            .flag(exact("up"), "only those that are up", filter -> filter.up = true)
            .value(exact("group"), "only those of a group", LinkGroups.SLOT,
                    (filter, group) -> filter.group = Optional.of(group))
            .value(exact("master"), "only ports of that link", LinkSettings.MASTER, LinkFilter::setMaster)
            .value(exact("vrf"), "only those of a VRF", Slot.text("NAME"), LinkFilter::setVrf)
            .flag(exact("nomaster"), "only those without a master", filter -> filter.withoutMaster = true)
            .value(exact("type"), "only those of a kind", KIND, LinkFilter::setKind)
            .build();

    /** {@link #CLAUSES} with the link's name, for {@code ip link show}. */
    static final Clauses<LinkFilter> SHOW = Clauses.<LinkFilter>builder()
            .all(CLAUSES)
            .part(prefix("help"), "how it is used", Syntax.nothing(filter -> {
                throw new UsageRequested();
            }))
            .plain(exact("dev"), "the link", LinkSettings.DEVICE, LinkFilter::setDevice)
            .build();

    private final NetworkNamespace namespace;
    private boolean up;
    private boolean withoutMaster;
    private Optional<Integer> group = Optional.empty();
    private Optional<Link> master = Optional.empty();
    private Optional<String> kind = Optional.empty();
    private Optional<String> portKind = Optional.empty();
    private Optional<String> device = Optional.empty();

    /** A filter that lets all links of a namespace pass. */
    public LinkFilter(NetworkNamespace namespace) {
        this.namespace = namespace;
    }

    private void setMaster(String word) throws CommandLineException {
        Link link = namespace.links().byName(word);
        if (link == null) {
            throw CommandLineException.wrongArgument(word, "Device does not exist\n");
        }
        master = Optional.of(link);
    }

    private void setVrf(String word) throws CommandLineException {
        if (!(namespace.links().byName(word) instanceof VrfLink vrf)) {
            throw CommandLineException.wrongArgument(word, "Not a valid VRF name\n");
        }
        master = Optional.of(vrf);
    }

    private void setKind(String word) {
        if (word.endsWith(PORT_SUFFIX)) {
            portKind = Optional.of(word.substring(0, word.length() - PORT_SUFFIX.length()));
        } else {
            kind = Optional.of(word);
        }
    }

    /** Chooses one link by its name; a second time is refused. */
    public final void setDevice(String word) throws CommandLineException {
        if (device.isPresent()) {
            throw CommandLineException.garbage("dev", word);
        }
        device = Optional.of(word);
    }

    /** The one link that was chosen, empty where all were; refuses a name that no link has. */
    public final Optional<Link> device() throws CommandLineException {
        if (device.isEmpty()) {
            return Optional.empty();
        }
        Link link = namespace.links().byName(device.get());
        if (link == null) {
            throw new CommandLineException("Device \"" + device.get() + "\" does not exist.", 1);
        }
        return Optional.of(link);
    }

    /** Whether one link was named. */
    public final boolean hasDevice() {
        return device.isPresent();
    }

    /** Whether a group was chosen, with which the kernel is asked for all links even where one was named. */
    final boolean hasGroup() {
        return group.isPresent();
    }

    /**
     * Whether the kernel sends a link at all. What it withholds leaves no trace, while of what {@link #accepts} refuses
     * JSON shows an empty object.
     */
    public final boolean isSent(Link link) {
        if (master.isPresent() && link.master() != master.get() || withoutMaster && link.master() != null) {
            return false;
        }
        boolean isKnownKind = kind.isPresent() && LinkTypes.find(kind.get()).isPresent();
        return !isKnownKind || link.kind().infoKind().equals(kind);
    }

    /** Whether a link that the kernel sent is shown. */
    public final boolean accepts(Link link) {
        return (!up || link.isUp())
                && (group.isEmpty() || group.get() == link.group())
                && (kind.isEmpty() || link.kind().infoKind().equals(kind))
                && (portKind.isEmpty() || portKind.equals(
                        Optional.ofNullable(link.master()).flatMap(master -> master.kind().infoKind())));
    }
}
