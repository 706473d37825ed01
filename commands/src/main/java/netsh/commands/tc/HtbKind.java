package netsh.commands.tc;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import java.util.OptionalLong;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.Numbers;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.Syntax;
import netsh.commands.print.Fields;
import netsh.network.link.Link;
import netsh.network.traffic.HierarchicalTokenBucket;
import netsh.network.traffic.QueueingDiscipline;

/** {@code htb}. */
final class HtbKind implements QdiscKind<HtbKind.Request> {
    /** What is asked of one. */
    static final class Request {
        private int defaultClass;
        private int rateToQuantum = 10;
    }

    private static final Clauses<Request> CLAUSES = Clauses.<Request>builder()
            .value(prefix("default"), "the class of what no filter knows", Word.illegal("default", HtbKind::hexadecimal),
                    (request, minor) -> request.defaultClass = minor.intValue())
            .value(prefix("r2q"), "what rates are divided by to have quanta",
                    Word.illegal("r2q", word -> Numbers.within(word, 1, Integer.MAX_VALUE)),
                    (request, divisor) -> request.rateToQuantum = divisor.intValue())
            .value(prefix("direct_qlen"), "not supported here", Slot.text("PACKETS"), (request, word) -> {
                throw TcContext.unsupported("htb with \"direct_qlen\"");
            })
            .flag(exact("offload"), "not supported here", request -> {
                throw TcContext.unsupported("htb with \"offload\"");
            })
            .flag(prefix("help"), "how it is used", Word.help("htb", HtbKind::usage))
            .plain("", Word.unknown(word -> "What is \"" + word + "\"?", "htb", HtbKind::usage), (request, word) -> { })
            .build();

    private static String usage() {
        return CLAUSES.synopsis();
    }

    private static OptionalLong hexadecimal(String word) {
        try {
            return OptionalLong.of(Long.parseLong(word.startsWith("0x") ? word.substring(2) : word, 16));
        } catch (NumberFormatException noNumber) {
            return OptionalLong.empty();
        }
    }

    @Override
    public String name() {
        return "htb";
    }

    @Override
    public Request newData() {
        return new Request();
    }

    @Override
    public Syntax<Request> syntax() {
        return CLAUSES;
    }

    @Override
    public QueueingDiscipline create(Link link, Request data) {
        return new HierarchicalTokenBucket(data.defaultClass, data.rateToQuantum);
    }

    @Override
    public void print(Fields fields, QueueingDiscipline discipline, boolean details) {
        HierarchicalTokenBucket htb = (HierarchicalTokenBucket) discipline;
        fields.field("r2q", "r2q ", htb.rateToQuantum(), "");
        fields.field("default", " default ", "0x" + Integer.toHexString(htb.defaultClass()), "");
        fields.field("direct_packets_stat", " direct_packets_stat ", htb.directPackets(), "");
        if (details) {
            fields.field("ver", " ver ", "3.17", "");
        }
        fields.field("direct_qlen", " direct_qlen ", htb.directLength(), "");
    }
}
