package netsh.commands.tc;

import java.util.List;
import java.util.Optional;
import netsh.commands.print.Fields;
import netsh.network.link.Link;
import netsh.network.traffic.BandedQueue;
import netsh.network.traffic.PriorityBands;
import netsh.network.traffic.QueueingDiscipline;

/** {@code pfifo_fast}. */
final class BandedKind extends PlainKind {
    @Override
    public String name() {
        return "pfifo_fast";
    }

    @Override
    public Optional<String> module() {
        return Optional.empty();
    }

    @Override
    public QueueingDiscipline create(Link link, Nothing data) {
        return new BandedQueue();
    }

    @Override
    public void print(Fields fields, QueueingDiscipline discipline, boolean details) {
        print(fields, PriorityBands.DEFAULT_BANDS, PriorityBands.defaultMap());
    }

    static void print(Fields fields, int bands, List<Integer> map) {
        fields.field("bands", "bands ", bands, " ");
        fields.openArray("priomap", "priomap");
        for (int band : map) {
            fields.element(" ", band, "");
        }
        fields.closeArray("");
    }
}
