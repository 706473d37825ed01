package netsh.commands.ip.monitor;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import netsh.commands.completion.Links;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Slot;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;

/** What {@code ip monitor} reads from its words. */
final class MonitorRequest {
    static final Clauses<MonitorRequest> CLAUSES = clauses();

    private final NetworkNamespace namespace;
    private final Set<MonitoredObject> objects = new LinkedHashSet<>();
    private boolean labelled;
    private boolean allNamespaces;
    private Optional<Link> device = Optional.empty();
    private Optional<String> file = Optional.empty();

    MonitorRequest(NetworkNamespace namespace) {
        this.namespace = namespace;
    }

    private static Clauses<MonitorRequest> clauses() {
        Clauses.Builder<MonitorRequest> clauses = Clauses.<MonitorRequest>builder()
                .value(prefix("file"), "messages of a file", Slot.text("FILE"),
                        (request, file) -> request.file = Optional.of(file))
                .flag(prefix("label"), "say what each message is about", request -> request.labelled = true);
        for (MonitoredObject object : MonitoredObjects.ALL) {
            clauses.flag(prefix(object.keyword()), "changes of this object", request -> request.objects.add(object));
        }
        return clauses
                .flag(exact("all"), "everything, with labels", request -> request.labelled = true)
                .flag(prefix("all-nsid"), "other namespaces too", request -> request.allNamespaces = true)
                .help()
                .value(exact("dev"), "only of one link", Slot.text("DEVICE", Links.ALL),
                        MonitorRequest::setDevice)
                .plain("", Slot.text(""), (request, word) -> {
                    throw new CommandLineException("Argument \"" + word + "\" is unknown, try \"ip monitor help\".",
                            CommandLineException.EXIT_MINUS_ONE);
                })
                .build();
    }

    private void setDevice(String word) throws CommandLineException {
        Link link = namespace.links().byName(word);
        if (link == null) {
            throw CommandLineException.wrongArgument(word, "Device does not exist\n");
        }
        device = Optional.of(link);
    }

    /** The objects whose changes are shown. */
    List<MonitoredObject> objects() {
        return objects.isEmpty() ? MonitoredObjects.ALL : List.copyOf(objects);
    }

    /** Whether the numbers of namespaces are among them. */
    boolean watchesNamespaceIds() {
        return objects().stream().anyMatch(MonitoredNamespaceIds.class::isInstance);
    }

    boolean isLabelled() {
        return labelled;
    }

    boolean isOfAllNamespaces() {
        return allNamespaces;
    }

    /** The one link that is watched. */
    Optional<Link> device() {
        return device;
    }

    /** The file of recorded messages that is to be shown instead. */
    Optional<String> file() {
        return file;
    }
}
