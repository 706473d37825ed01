package netsh.commands.tc;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.Command;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Slot;
import netsh.commands.print.Fields;
import netsh.network.link.Link;
import netsh.network.traffic.QueueStatistics;
import netsh.network.traffic.QueueingDiscipline;
import netsh.network.traffic.TrafficControl;
import netsh.network.traffic.TrafficHandle;

/** {@code tc qdisc show}. */
final class QdiscShow {
    /** Which ones are wanted. */
    private static final class Filter {
        private Optional<String> device = Optional.empty();
        private int handle;
        private int parent;

        private boolean wants(int itsHandle, int itsParent) {
            return (handle == 0 || handle == itsHandle) && (parent == 0 || parent == itsParent);
        }
    }

    private static final Clauses<Filter> CLAUSES = Clauses.<Filter>builder()
            .value(exact("dev"), "of a link", QdiscSyntax.DEVICE, (filter, name) -> filter.device = Optional.of(name))
            .flag(exact("root"), "only the first", filter -> filter.parent = TrafficHandle.ROOT)
            .flag(exact("ingress").or(exact("clsact")), "only for what comes in",
                    filter -> filter.parent = TrafficHandle.INGRESS)
            .value(prefix("handle"), "of a name", Handles.QDISC, (filter, handle) -> filter.handle = handle)
            .value(prefix("parent"), "on a class", Handles.classSlot("CLASSID", "invalid parent ID"),
                    (filter, parent) -> filter.parent = parent)
            .help()
            .plain("", Slot.of("", word -> {
                throw new CommandLineException("What is \"" + word + "\"? Try \"tc qdisc help\".", 255);
            }), (filter, word) -> { })
            .build();

    static final Command<TcContext, Filter> COMMAND =
            new Command<>("shows them", context -> new Filter(), CLAUSES, QdiscShow::show);

    private QdiscShow() {}

    private static int show(TcContext context, Filter filter) throws CommandLineException {
        List<Link> links = new ArrayList<>();
        if (filter.device.isPresent()) {
            links.add(context.link(filter.device.get()));
        } else {
            links.addAll(context.namespace().links().all());
        }
        context.printList(fields -> links.forEach(link -> print(context.options(), fields, link, filter)));
        return 0;
    }

    private static void print(TcOptions options, Fields fields, Link link, Filter filter) {
        Optional<TrafficControl> control = link.trafficInUse();
        Optional<QueueingDiscipline> root = control.flatMap(TrafficControl::root);
        if (root.isPresent()) {
            print(options, fields, link, filter, root.get());
        } else if (!link.queueingDiscipline().equals("noop") && filter.wants(0, TrafficHandle.ROOT)) {
            printDefault(options, fields, link, filter);
        }
        if (control.isPresent()) {
            List<QueueingDiscipline> inner = new ArrayList<>(control.get().inner());
            inner.sort(Comparator.comparingInt(QdiscShow::bucket));
            inner.forEach(discipline -> print(options, fields, link, filter, discipline));
            control.get().ingress().ifPresent(ingress -> print(options, fields, link, filter, ingress));
        }
    }

    /** The kernel keeps them in sixteen buckets, and shows them so (hash_32). */
    private static int bucket(QueueingDiscipline discipline) {
        return discipline.handle() * 0x61C88647 >>> 28;
    }

    private static void printHead(Fields fields, Link link, Filter filter, String kind, int handle, int parent) {
        fields.openObject(null);
        fields.field("kind", "qdisc ", kind, " ");
        fields.field("handle", "", Integer.toHexString(handle >>> 16) + ":", " ");
        if (filter.device.isEmpty()) {
            fields.field("dev", "dev ", link.name(), " ");
        }
        if (parent == TrafficHandle.ROOT) {
            fields.fieldAs("root", true, "root ");
            fields.field("refcnt", "refcnt ", 2, " ");
        } else {
            fields.field("parent", "parent ", Handles.text(parent), " ");
        }
        fields.openObject("options");
    }

    private static void print(
            TcOptions options, Fields fields, Link link, Filter filter, QueueingDiscipline discipline) {
        if (!filter.wants(discipline.handle(), discipline.parent())) {
            return;
        }
        QdiscKind<?> kind = QdiscKinds.find(discipline.kind()).orElseThrow();
        printHead(fields, link, filter, discipline.kind(), discipline.handle(), discipline.parent());
        kind.print(fields, discipline, options.details());
        fields.closeObject();
        if (options.statistics()) {
            fields.newLine();
            printStatistics(fields, discipline.statistics(), discipline.backlog(), discipline.length());
            kind.printStatistics(fields, discipline);
        }
        fields.text("\n");
        fields.closeObject();
    }

    /** What the kernel gave the link by itself. */
    private static void printDefault(TcOptions options, Fields fields, Link link, Filter filter) {
        String name = link.queueingDiscipline();
        boolean isQueue = !name.equals("noqueue");
        printHead(fields, link, filter, name, 0, TrafficHandle.ROOT);
        QdiscKind<?> kind = QdiscKinds.find(name).orElseThrow();
        kind.print(fields, null, options.details());
        fields.closeObject();
        if (options.statistics()) {
            fields.newLine();
            printCounters(fields, isQueue ? link.statistics().transmittedBytes() : 0,
                    isQueue ? link.statistics().transmittedPackets() : 0, 0, 0);
            printBacklog(fields, 0, 0, 0);
            kind.printStatistics(fields, null);
        }
        fields.text("\n");
        fields.closeObject();
    }

    static void printStatistics(Fields fields, QueueStatistics statistics, int backlog, int length) {
        printCounters(fields, statistics.bytes(), statistics.packets(), statistics.dropped(), statistics.overlimits());
        printBacklog(fields, backlog, length, statistics.requeues());
    }

    private static void printCounters(Fields fields, long bytes, long packets, long dropped, long overlimits) {
        fields.field("bytes", " Sent ", bytes, " bytes ");
        fields.field("packets", "", packets, " pkt");
        fields.field("drops", " (dropped ", dropped, "");
        fields.field("overlimits", ", overlimits ", overlimits, "");
        fields.field("requeues", " requeues ", 0, ") ");
    }

    private static void printBacklog(Fields fields, int backlog, int length, long requeues) {
        fields.newLine();
        fields.field("backlog", " backlog ", backlog, "b ");
        fields.field("qlen", "", length, "p ");
        fields.field("requeues", "requeues ", requeues, "");
    }
}
