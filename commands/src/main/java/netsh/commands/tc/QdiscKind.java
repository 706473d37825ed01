package netsh.commands.tc;

import java.util.Optional;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Syntax;
import netsh.commands.print.Fields;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.traffic.QueueingDiscipline;

/**
 * A kind of queueing discipline as {@code tc} handles it: what may follow its name, how one is made and changed, and what is
 * shown of it. A new kind is a new implementation and one line in {@link QdiscKinds}.
 *
 * @param <D> what is read behind the name
 */
interface QdiscKind<D> {
    /** Its name. */
    String name();

    /** The module that has its code; empty where that is part of the kernel. */
    default Optional<String> module() {
        return Optional.of("sch_" + name());
    }

    /** An empty request. */
    D newData();

    /** What may follow the name. */
    Syntax<D> syntax();

    /** Refuses at the end of the line what is missing or does not fit together. */
    default void check(D data) throws CommandLineException {}

    /** Makes one. */
    QueueingDiscipline create(Link link, D data) throws NetException;

    /** Changes one of the kind. */
    default void change(QueueingDiscipline existing, D data) throws NetException {
        throw new NetException(Errno.EOPNOTSUPP, "Change operation not supported by specified qdisc");
    }

    /** Shows its settings. */
    void print(Fields fields, QueueingDiscipline discipline, boolean details);

    /** Shows the counters that only the kind has, beginning with a new line each. */
    default void printStatistics(Fields fields, QueueingDiscipline discipline) {}
}
