package netsh.commands.tc;

import static netsh.commands.grammar.Keyword.exact;

import java.util.Optional;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.Syntax;
import netsh.commands.print.Fields;
import netsh.network.link.Link;
import netsh.network.traffic.Fifo;
import netsh.network.traffic.QueueingDiscipline;

/** {@code pfifo} and {@code bfifo}. */
final class FifoKind implements QdiscKind<FifoKind.Request> {
    /** What is asked of one. */
    static final class Request {
        private long limit = -1;
    }

    private final String name;
    private final Clauses<Request> clauses;

    FifoKind(String name) {
        this.name = name;
        clauses = Clauses.<Request>builder()
                .value(exact("limit"), "what may wait", Word.illegalFor(name, "limit", TrafficNumbers::size),
                        (request, limit) -> request.limit = limit)
                .flag(exact("help"), "how it is used", Word.help(name, this::usage))
                .plain("", Word.unknown(word -> name + ": unknown parameter \"" + word + "\"", name, this::usage),
                        (request, word) -> { })
                .build();
    }

    private String usage() {
        return clauses.synopsis();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<String> module() {
        return Optional.empty();
    }

    @Override
    public Request newData() {
        return new Request();
    }

    @Override
    public Syntax<Request> syntax() {
        return clauses;
    }

    @Override
    public QueueingDiscipline create(Link link, Request data) {
        return name.equals("pfifo") ? Fifo.ofPackets(data.limit) : Fifo.ofBytes(data.limit);
    }

    @Override
    public void change(QueueingDiscipline existing, Request data) {
        ((Fifo) existing).setLimit(data.limit);
    }

    @Override
    public void print(Fields fields, QueueingDiscipline discipline, boolean details) {
        fields.field("limit", "limit ", ((Fifo) discipline).limit(), name.equals("pfifo") ? "p" : "b");
    }
}
