package netsh.commands.tc;

import static netsh.commands.grammar.Keyword.exact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.Syntax;
import netsh.commands.print.Fields;
import netsh.network.link.Link;
import netsh.network.traffic.FairQueue;
import netsh.network.traffic.QueueingDiscipline;

/** {@code fq_codel}, with the settings that a new one has. */
final class CodelKind implements QdiscKind<Object> {
    private static final Clauses<Object> CLAUSES = clauses();

    private static Clauses<Object> clauses() {
        Clauses.Builder<Object> clauses = Clauses.builder();
        for (String setting : List.of("limit", "flows", "quantum", "target", "interval", "ce_threshold", "memory_limit",
                "drop_batch")) {
            clauses.value(exact(setting), "not supported here", Slot.text(setting.toUpperCase(Locale.ROOT)),
                    (request, word) -> {
                        throw TcContext.unsupported("fq_codel with \"" + setting + "\"");
                    });
        }
        return clauses
                .flag(exact("ecn"), "mark instead of dropping", request -> { })
                .flag(exact("noecn"), "not supported here", request -> {
                    throw TcContext.unsupported("fq_codel with \"noecn\"");
                })
                .flag(exact("help"), "how it is used", Word.help("fq_codel", CodelKind::usage))
                .plain("", Word.unknown(word -> "What is \"" + word + "\"?", "fq_codel", CodelKind::usage),
                        (request, word) -> { })
                .build();
    }

    private static String usage() {
        return "[ ecn ]";
    }

    @Override
    public String name() {
        return "fq_codel";
    }

    @Override
    public Optional<String> module() {
        return Optional.empty();
    }

    @Override
    public Object newData() {
        return this;
    }

    @Override
    public Syntax<Object> syntax() {
        return CLAUSES;
    }

    @Override
    public QueueingDiscipline create(Link link, Object data) {
        return FairQueue.codel();
    }

    @Override
    public void change(QueueingDiscipline existing, Object data) {
        // it has nothing that could be set
    }

    @Override
    public void print(Fields fields, QueueingDiscipline discipline, boolean details) {
        fields.field("limit", "limit ", 10240, "p ");
        fields.field("flows", "flows ", 1024, " ");
        fields.field("quantum", "quantum ", FairQueue.QUANTUM, " ");
        fields.fieldAs("target", 4999, "target 5ms ");
        fields.fieldAs("interval", 99999, "interval 100ms ");
        fields.fieldAs("memory_limit", 33_554_432, "memory_limit 32Mb ");
        fields.fieldAs("ecn", true, "ecn ");
        fields.field("drop_batch", "drop_batch ", 64, " ");
    }

    @Override
    public void printStatistics(Fields fields, QueueingDiscipline discipline) {
        fields.field("maxpacket", "\n  maxpacket ", 0, " ");
        fields.field("drop_overlimit", "drop_overlimit ", 0, " ");
        fields.field("new_flow_count", "new_flow_count ", 0, " ");
        fields.field("ecn_mark", "ecn_mark ", 0, "");
        fields.field("new_flows_len", "\n  new_flows_len ", 0, " ");
        fields.field("old_flows_len", "old_flows_len ", 0, "");
    }
}
