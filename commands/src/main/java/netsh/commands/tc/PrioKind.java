package netsh.commands.tc;

import static netsh.commands.grammar.Keyword.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Numbers;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.Syntax;
import netsh.commands.print.Fields;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.traffic.PriorityBands;
import netsh.network.traffic.QueueingDiscipline;

/** {@code prio}. */
final class PrioKind implements QdiscKind<PrioKind.Request> {
    private static final int PRIORITIES = 16;

    /** What is asked of one. */
    static final class Request {
        private int bands = PriorityBands.DEFAULT_BANDS;
        private final List<Integer> map = PriorityBands.defaultMap();
    }

    private static final Clauses<Request> CLAUSES = Clauses.<Request>builder()
            .value(exact("bands"), "how many bands", Word.illegal("bands", Numbers::integer),
                    (request, bands) -> request.bands = bands.intValue())
            .part(exact("priomap"), "the bands of the priorities", new MapSyntax())
            .flag(exact("help"), "how it is used", Word.help("prio", PrioKind::usage))
            .plain("", Word.unknown(word -> "What is \"" + word + "\"?", "prio", PrioKind::usage),
                    (request, word) -> { })
            .build();

    private static String usage() {
        return CLAUSES.synopsis();
    }

    /** Up to sixteen numbers. */
    private static final class MapSyntax implements Syntax<Request> {
        private static final Slot<String> BAND = Slot.text("BAND");

        @Override
        public void parse(Arguments arguments, Request request) throws CommandLineException {
            List<Integer> bands = new ArrayList<>();
            while (!arguments.isEmpty()) {
                BAND.expect(arguments);
                OptionalLong band = Numbers.unsigned(arguments.peek(), 8);
                if (band.isEmpty()) {
                    throw new CommandLineException("Illegal \"priomap\" element", 1);
                }
                if (bands.size() == PRIORITIES) {
                    throw new CommandLineException("\"priomap\" index > TC_PRIO_MAX=15", 1);
                }
                bands.add((int) band.getAsLong());
                arguments.skip();
            }
            for (int i = 0; i < bands.size(); i++) {
                request.map.set(i, bands.get(i));
            }
        }

        @Override
        public String synopsis() {
            return "BAND ...";
        }
    }

    @Override
    public String name() {
        return "prio";
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
    public QueueingDiscipline create(Link link, Request data) throws NetException {
        return new PriorityBands(data.bands, data.map);
    }

    @Override
    public void change(QueueingDiscipline existing, Request data) throws NetException {
        ((PriorityBands) existing).change(data.bands, data.map);
    }

    @Override
    public void print(Fields fields, QueueingDiscipline discipline, boolean details) {
        PriorityBands prio = (PriorityBands) discipline;
        BandedKind.print(fields, prio.bands(), prio.map());
    }
}
