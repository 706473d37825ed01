package netsh.commands.tc;

import static netsh.commands.grammar.Keyword.exact;

import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.Numbers;
import netsh.commands.grammar.Syntax;
import netsh.commands.print.Fields;
import netsh.network.link.Link;
import netsh.network.traffic.FairQueue;
import netsh.network.traffic.QueueingDiscipline;

/** {@code sfq}. */
final class SfqKind implements QdiscKind<SfqKind.Request> {
    /** What is asked of one. */
    static final class Request {
        private long perturb;
    }

    private static final Clauses<Request> CLAUSES = Clauses.<Request>builder()
            .value(exact("perturb"), "seconds between changes of the hash",
                    Word.illegal("perturb", word -> Numbers.unsigned(word, 31)),
                    (request, seconds) -> request.perturb = seconds)
            .flag(exact("help"), "how it is used", Word.help("sfq", SfqKind::usage))
            .plain("", Word.unknown(word -> "What is \"" + word + "\"?", "sfq", SfqKind::usage), (request, word) -> { })
            .build();

    private static String usage() {
        return "[ perturb SECONDS ]";
    }

    @Override
    public String name() {
        return "sfq";
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
        return FairQueue.stochastic(data.perturb);
    }

    @Override
    public void print(Fields fields, QueueingDiscipline discipline, boolean details) {
        FairQueue queue = (FairQueue) discipline;
        fields.field("limit", "limit ", queue.limit(), "p ");
        fields.field("quantum", "quantum ", FairQueue.QUANTUM, "b ");
        fields.field("depth", "depth ", queue.limit(), " ");
        fields.field("divisor", "divisor ", 1024, " ");
        if (queue.perturbSeconds() > 0) {
            fields.field("perturb", "perturb ", queue.perturbSeconds(), "sec ");
        }
    }
}
