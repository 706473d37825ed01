package netsh.commands.tc;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.Command;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Slot;
import netsh.commands.print.Fields;
import netsh.commands.print.TextFields;
import netsh.network.link.Link;
import netsh.network.traffic.HtbClass;
import netsh.network.traffic.HtbSettings;
import netsh.network.traffic.PriorityBands;
import netsh.network.traffic.QueueingDiscipline;
import netsh.network.traffic.TrafficClass;
import netsh.network.traffic.TrafficControl;
import netsh.network.traffic.TrafficHandle;

/** {@code tc class show}; it is text even where JSON is asked for, as iproute2 has it. */
final class ClassShow {
    /** Which ones are wanted. */
    private static final class Filter {
        private Optional<String> device = Optional.empty();
        private int id;
        private int parent;
    }

    private static final Clauses<Filter> CLAUSES = Clauses.<Filter>builder()
            .value(exact("dev"), "of a link", QdiscSyntax.DEVICE, (filter, name) -> filter.device = Optional.of(name))
            .flag(exact("root"), "on nothing", filter -> filter.parent = TrafficHandle.ROOT)
            .value(exact("classid"), "of a name", Handles.classSlot("CLASSID", "invalid class ID"),
                    (filter, id) -> filter.id = id)
            .value(prefix("parent"), "part of another one", Handles.classSlot("CLASSID", "invalid parent ID"),
                    (filter, parent) -> filter.parent = parent)
            .help()
            .plain("", Slot.of("", word -> {
                throw new CommandLineException("What is \"" + word + "\"? Try \"tc class help\".", 255);
            }), (filter, word) -> { })
            .build();

    static final Command<TcContext, Filter> COMMAND =
            new Command<>("shows them", context -> new Filter(), CLAUSES, ClassShow::show);

    private ClassShow() {}

    /** Without a link nothing is asked, and nothing is shown. */
    private static int show(TcContext context, Filter filter) throws CommandLineException {
        if (filter.device.isEmpty()) {
            return 0;
        }
        Link link = context.link(filter.device.get());
        Fields fields = new TextFields(context.options().oneLine(), false);
        for (QueueingDiscipline discipline : all(link)) {
            for (TrafficClass part : discipline.classes()) {
                boolean isWanted = (filter.id == 0 || filter.id == part.id())
                        && (filter.parent == 0 || filter.parent == part.parent());
                if (isWanted) {
                    print(context.options(), fields, discipline, part);
                }
            }
        }
        context.tool().out().print(fields.take());
        return 0;
    }

    private static List<QueueingDiscipline> all(Link link) {
        List<QueueingDiscipline> all = new ArrayList<>();
        link.trafficInUse().flatMap(TrafficControl::root).ifPresent(all::add);
        link.trafficInUse().ifPresent(control -> all.addAll(control.inner()));
        return all;
    }

    private static void print(TcOptions options, Fields fields, QueueingDiscipline discipline, TrafficClass part) {
        fields.text("class " + discipline.kind() + " " + Handles.text(part.id()) + " ");
        fields.text(part.parent() == TrafficHandle.ROOT ? "root " : "parent " + Handles.text(part.parent()) + " ");
        if (part.leaf() != null) {
            fields.text("leaf " + Integer.toHexString(part.leaf().handle() >>> 16) + ": ");
        }
        if (part instanceof HtbClass htb) {
            print(options, fields, htb);
        }
        fields.newLine();
        if (options.statistics()) {
            printStatistics(fields, part);
        }
    }

    private static void print(TcOptions options, Fields fields, HtbClass part) {
        HtbSettings settings = part.settings();
        if (part.isLeaf()) {
            fields.text("prio " + settings.priority() + " ");
            if (options.details()) {
                fields.text("quantum " + settings.quantum() + " ");
            }
        }
        fields.text("rate " + TrafficNumbers.rateText(settings.rate()) + " ceil "
                + TrafficNumbers.rateText(settings.ceil()) + " ");
        String detail = options.details() ? "/1 mpu 0b " : " ";
        fields.text((options.details() ? "linklayer ethernet " : "") + "burst "
                + size(settings.rate(), settings.bufferNanos()) + detail);
        fields.text("cburst " + size(settings.ceil(), settings.ceilBufferNanos()) + detail);
        if (options.details()) {
            fields.text("level " + part.level() + " ");
        }
    }

    private static String size(long rate, long nanos) {
        return TrafficNumbers.sizeText(TrafficNumbers.bufferSize(rate, nanos));
    }

    private static void printStatistics(Fields fields, TrafficClass part) {
        if (part instanceof HtbClass htb) {
            QueueingDiscipline queue = htb.leaf();
            QdiscShow.printStatistics(fields, htb.statistics(), queue == null ? 0 : queue.backlog(),
                    queue == null ? 0 : queue.length());
            fields.text("\n lended: " + htb.lent() + " borrowed: " + htb.borrowed() + " giants: 0\n");
            fields.text(" tokens: " + TrafficNumbers.ticks(htb.tokens()) + " ctokens: "
                    + TrafficNumbers.ticks(htb.ceilTokens()) + "\n");
        } else if (part instanceof PriorityBands.Band band) {
            QdiscShow.printStatistics(
                    fields, band.queue().statistics(), band.queue().backlog(), band.queue().length());
        }
        fields.newLine();
    }
}
