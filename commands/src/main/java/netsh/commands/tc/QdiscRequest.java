package netsh.commands.tc;

import java.util.Optional;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.CommandLineException;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.traffic.QueueingDiscipline;
import netsh.network.traffic.TrafficHandle;

/** What {@code tc qdisc add}, {@code change}, {@code replace} and {@code del} read from their words. */
final class QdiscRequest {
    private Optional<String> device = Optional.empty();
    private int handle;
    private int parent;
    private Optional<String> kindName = Optional.empty();
    private Optional<Wanted<?>> wanted = Optional.empty();

    /** A kind with what is asked of it. */
    record Wanted<D>(QdiscKind<D> kind, D data) {
        static <D> Wanted<D> parse(QdiscKind<D> kind, Arguments arguments) throws CommandLineException {
            D data = kind.newData();
            kind.syntax().parse(arguments, data);
            kind.check(data);
            return new Wanted<>(kind, data);
        }

        QueueingDiscipline create(Link link) throws NetException {
            return kind.create(link, data);
        }

        void change(QueueingDiscipline existing) throws NetException {
            kind.change(existing, data);
        }
    }

    Optional<String> device() {
        return device;
    }

    void setDevice(String name) throws CommandLineException {
        if (device.isPresent()) {
            throw CommandLineException.duplicate("dev", name);
        }
        device = Optional.of(name);
    }

    int handle() {
        return handle;
    }

    void setHandle(int wantedHandle) throws CommandLineException {
        if (handle != 0) {
            throw CommandLineException.duplicate("handle", Handles.text(wantedHandle));
        }
        handle = wantedHandle;
    }

    int parent() {
        return parent;
    }

    void setParent(int wantedParent) throws CommandLineException {
        if (parent != 0) {
            throw new CommandLineException("Error: \"" + (wantedParent == TrafficHandle.ROOT ? "root" : "parent")
                    + "\" is duplicate parent ID", CommandLineException.EXIT_MINUS_ONE);
        }
        parent = wantedParent;
    }

    /** What comes in is looked at under one name only. */
    void setIngress() throws CommandLineException {
        setParent(TrafficHandle.INGRESS);
        handle = TrafficHandle.major(TrafficHandle.INGRESS);
    }

    /** The kind's name, as typed. */
    Optional<String> kindName() {
        return kindName;
    }

    /** What is asked of the kind; empty where the lab does not have it. */
    Optional<Wanted<?>> wanted() {
        return wanted;
    }

    void setKind(String name, Optional<Wanted<?>> request) {
        kindName = Optional.of(name);
        wanted = request;
    }
}
