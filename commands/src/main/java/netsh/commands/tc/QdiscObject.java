package netsh.commands.tc;

import static netsh.commands.grammar.Keyword.prefix;

import java.util.Optional;
import netsh.commands.grammar.Command;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Menu;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.traffic.QueueingDiscipline;
import netsh.network.traffic.TrafficControl;
import netsh.network.traffic.TrafficHandle;

/** {@code tc qdisc}: makes, changes, removes and shows queueing disciplines (tc_modify_qdisc, tc_get_qdisc). */
final class QdiscObject {
    /** How a request deals with what is there. */
    private enum Mode {
        /** Nothing may be there. */
        ADD,
        /** Something must be there. */
        CHANGE,
        REPLACE;

        boolean creates() {
            return this != CHANGE;
        }
    }

    static final Menu<TcContext> MENU = Menu.<TcContext>of("tc qdisc", "queueing disciplines")
            .entry(prefix("add"), command("adds one", Mode.ADD))
            .entry(prefix("change"), command("changes one", Mode.CHANGE))
            .entry(prefix("replace"), command("adds or changes one", Mode.REPLACE))
            .entry(prefix("link"), new MissingObject("qdisc link"))
            .entry(prefix("delete"), new Command<>("removes one", context -> new QdiscRequest(), QdiscSyntax.CLAUSES,
                    QdiscObject::delete))
            .entry(prefix("list").or(prefix("show")).or(prefix("lst")), QdiscShow.COMMAND)
            .entry(prefix("help"), Help.COMMAND)
            .whenEmpty(QdiscShow.COMMAND)
            .build();

    private QdiscObject() {}

    private static Command<TcContext, QdiscRequest> command(String description, Mode mode) {
        return new Command<>(description, context -> new QdiscRequest(), QdiscSyntax.CLAUSES,
                (context, request) -> modify(context, request, mode));
    }

    private static Link link(TcContext context, QdiscRequest request) throws CommandLineException, NetException {
        return context.link(request.device().orElseThrow(() -> new NetException(Errno.ENODEV)));
    }

    private static int modify(TcContext context, QdiscRequest request, Mode mode)
            throws CommandLineException, NetException {
        if (request.device().isEmpty()) {
            throw new NetException(Errno.ENODEV);
        }
        Link link = link(context, request);
        TrafficControl control = link.traffic();
        if (request.parent() == TrafficHandle.NONE) {
            changeByHandle(control, request, mode);
            return 0;
        }
        QueueingDiscipline there = control.at(request.parent()).orElse(null);
        if (there == null || request.handle() == 0 || there.handle() != request.handle()) {
            if (request.handle() != 0 && there != null && mode != Mode.REPLACE) {
                throw new NetException(Errno.EEXIST, "NLM_F_REPLACE needed to override");
            }
            if (request.handle() != 0 && control.find(request.handle()).isPresent()) {
                refuseRegrafting(control.find(request.handle()).get(), request, mode);
            }
            boolean isOther = there != null && request.kindName().isPresent()
                    && !there.kind().equals(request.kindName().get());
            if (there == null || request.handle() != 0 || isOther) {
                create(context, link, request, mode.creates() || isOther);
                return 0;
            }
        }
        change(there, request, mode);
        return 0;
    }

    private static void changeByHandle(TrafficControl control, QdiscRequest request, Mode mode) throws NetException {
        if (request.handle() == 0) {
            throw new NetException(Errno.EINVAL, "Handle cannot be zero");
        }
        change(control.find(request.handle())
                .orElseThrow(() -> new NetException(Errno.ENOENT, "Specified qdisc not found")), request, mode);
    }

    private static void refuseRegrafting(QueueingDiscipline known, QdiscRequest request, Mode mode)
            throws NetException {
        if (mode == Mode.ADD) {
            throw new NetException(Errno.EEXIST, "Exclusivity flag on, cannot override");
        }
        if (request.kindName().isPresent() && !known.kind().equals(request.kindName().get())) {
            throw new NetException(Errno.EINVAL, "Invalid qdisc name");
        }
        throw new NetException(Errno.EOPNOTSUPP);
    }

    private static void change(QueueingDiscipline existing, QdiscRequest request, Mode mode) throws NetException {
        if (mode == Mode.ADD) {
            throw new NetException(Errno.EEXIST, "Exclusivity flag on, cannot modify");
        }
        if (request.kindName().isPresent() && !existing.kind().equals(request.kindName().get())) {
            throw new NetException(Errno.EINVAL, "Invalid qdisc name");
        }
        if (request.wanted().isPresent()) {
            request.wanted().get().change(existing);
        }
    }

    private static void create(TcContext context, Link link, QdiscRequest request, boolean mayCreate)
            throws NetException {
        if (!mayCreate) {
            throw new NetException(Errno.ENOENT, "Qdisc not found. To create specify NLM_F_CREATE flag");
        }
        QdiscRequest.Wanted<?> wanted = request.wanted()
                .orElseThrow(() -> new NetException(Errno.ENOENT, "Specified qdisc kind is unknown"));
        wanted.kind().module().ifPresent(context.tool().machine().modules()::load);
        link.traffic().put(wanted.create(link), request.parent(), request.handle());
    }

    private static int delete(TcContext context, QdiscRequest request) throws CommandLineException, NetException {
        TrafficControl control = link(context, request).traffic();
        if (request.parent() == TrafficHandle.NONE) {
            if (request.handle() == 0 || control.find(request.handle()).isEmpty()) {
                throw new NetException(Errno.ENOENT, "Failed to find qdisc with specified handle");
            }
            throw new NetException(Errno.EINVAL, "Classid cannot be zero");
        }
        Optional<QueueingDiscipline> there = control.at(request.parent());
        int handle = there.map(QueueingDiscipline::handle).orElse(0);
        if (request.handle() != 0 && handle != request.handle()) {
            throw new NetException(Errno.EINVAL, "Invalid handle");
        }
        if (there.isEmpty()) {
            throw new NetException(Errno.ENOENT, "Cannot delete qdisc with handle of zero");
        }
        if (request.kindName().isPresent() && !there.get().kind().equals(request.kindName().get())) {
            throw new NetException(Errno.EINVAL, "Invalid qdisc name");
        }
        control.remove(there.get());
        return 0;
    }
}
