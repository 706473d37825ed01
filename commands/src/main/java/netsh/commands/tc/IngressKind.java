package netsh.commands.tc;

import java.util.Optional;
import netsh.commands.print.Fields;
import netsh.network.link.Link;
import netsh.network.traffic.IngressHook;
import netsh.network.traffic.QueueingDiscipline;

/** {@code ingress} and {@code clsact}. */
final class IngressKind extends PlainKind {
    private final String name;

    IngressKind(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<String> module() {
        return Optional.of("sch_ingress");
    }

    @Override
    public QueueingDiscipline create(Link link, Nothing data) {
        return new IngressHook(name.equals("clsact"));
    }

    @Override
    public void print(Fields fields, QueueingDiscipline discipline, boolean details) {
        if (name.equals("ingress")) {
            fields.text("---------------- ");
        }
    }
}
