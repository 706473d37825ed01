package netsh.commands.tc;

import java.util.Optional;
import netsh.commands.print.Fields;
import netsh.network.link.Link;
import netsh.network.traffic.NoQueue;
import netsh.network.traffic.QueueingDiscipline;

/** {@code noqueue}. */
final class NoQueueKind extends PlainKind {
    @Override
    public String name() {
        return "noqueue";
    }

    @Override
    public Optional<String> module() {
        return Optional.empty();
    }

    @Override
    public QueueingDiscipline create(Link link, Nothing data) {
        return new NoQueue();
    }

    @Override
    public void print(Fields fields, QueueingDiscipline discipline, boolean details) {
        // it has no settings
    }
}
