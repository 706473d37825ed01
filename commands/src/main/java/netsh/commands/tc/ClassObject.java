package netsh.commands.tc;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import java.util.List;
import java.util.Optional;
import netsh.commands.completion.Words;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.Command;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Menu;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.Syntax;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.traffic.HierarchicalTokenBucket;
import netsh.network.traffic.HtbClass;
import netsh.network.traffic.QueueingDiscipline;
import netsh.network.traffic.TrafficControl;
import netsh.network.traffic.TrafficHandle;

/** {@code tc class}: makes, changes, removes and shows classes (tc_ctl_tclass); only htb's can be made. */
final class ClassObject {
    /** What the words ask for. */
    static final class Request {
        private Optional<String> device = Optional.empty();
        private int id;
        private int parent;
        private Optional<HtbClassRequest> htb = Optional.empty();

        private void setParent(int wanted) {
            parent = wanted;
        }
    }

    /** How a request deals with what is there. */
    private enum Mode {
        ADD,
        CHANGE,
        REPLACE
    }

    private static final Clauses<Request> CLAUSES = Clauses.<Request>builder()
            .value(exact("dev"), "the link", QdiscSyntax.DEVICE, (request, name) -> request.device = Optional.of(name))
            .value(exact("classid"), "its name", Handles.classSlot("CLASSID", "invalid class ID"),
                    (request, id) -> request.id = id)
            .flag(exact("root"), "on nothing", request -> request.setParent(TrafficHandle.ROOT))
            .value(exact("parent"), "what it is part of", Handles.classSlot("CLASSID", "invalid parent ID"),
                    Request::setParent)
            .help()
            .plain("its kind", new KindSyntax())
            .build();

    static final Menu<TcContext> MENU = Menu.<TcContext>of("tc class", "classes of queueing disciplines")
            .entry(prefix("add"), command("adds one", Mode.ADD))
            .entry(prefix("change"), command("changes one", Mode.CHANGE))
            .entry(prefix("replace"), command("adds or changes one", Mode.REPLACE))
            .entry(prefix("delete"), new Command<>("removes one", context -> new Request(), CLAUSES,
                    ClassObject::delete))
            .entry(prefix("list").or(prefix("show")).or(prefix("lst")), ClassShow.COMMAND)
            .entry(prefix("help"), Help.COMMAND)
            .whenEmpty(ClassShow.COMMAND)
            .build();

    private ClassObject() {}

    private static Command<TcContext, Request> command(String description, Mode mode) {
        return new Command<>(description, context -> new Request(), CLAUSES,
                (context, request) -> modify(context, request, mode));
    }

    /** The kind of class, and its own language to the end of the line. */
    private static final class KindSyntax implements Syntax<Request> {
        private static final List<String> CLASSFUL = List.of("cbq", "drr", "ets", "hfsc", "qfq");

        @Override
        public void parse(Arguments arguments, Request request) throws CommandLineException {
            String kind = Slot.text("QDISC", Words.of("htb: hierarchical token buckets")).take(arguments);
            if (kind.equals("htb")) {
                HtbClassRequest wanted = new HtbClassRequest();
                HtbClassRequest.CLAUSES.parse(arguments, wanted);
                wanted.check();
                request.htb = Optional.of(wanted);
            } else if (CLASSFUL.contains(kind)) {
                throw TcContext.unsupported("classes of " + kind);
            } else {
                throw new CommandLineException("Error: Qdisc \"" + kind + "\" is classless.", 1);
            }
        }

        @Override
        public String synopsis() {
            return "htb [ OPTIONS ]";
        }
    }

    private static TrafficControl control(TcContext context, Request request)
            throws CommandLineException, NetException {
        Link link = context.link(request.device.orElseThrow(() -> new NetException(Errno.ENODEV)));
        return link.traffic();
    }

    private static HierarchicalTokenBucket owner(TrafficControl control, Request request) throws NetException {
        int named = request.parent != TrafficHandle.ROOT && request.parent != 0 ? request.parent : request.id;
        QueueingDiscipline owner = control.find(named).orElseThrow(() -> new NetException(Errno.ENOENT));
        if (request.id != 0 && TrafficHandle.major(request.id) != owner.handle()) {
            throw new NetException(Errno.EINVAL);
        }
        if (owner instanceof HierarchicalTokenBucket htb) {
            return htb;
        }
        throw new NetException(Errno.EOPNOTSUPP);
    }

    private static int modify(TcContext context, Request request, Mode mode) throws CommandLineException, NetException {
        HierarchicalTokenBucket htb = owner(control(context, request), request);
        Optional<HtbClass> there = htb.find(request.id);
        if (there.isPresent() && mode == Mode.ADD) {
            throw new NetException(Errno.EEXIST);
        }
        if (there.isEmpty() && mode == Mode.CHANGE) {
            throw new NetException(Errno.ENOENT);
        }
        if (request.id == 0 || request.htb.isEmpty()) {
            throw new NetException(Errno.EINVAL);
        }
        if (there.isPresent()) {
            htb.change(there.get(), request.htb.get().settings());
        } else {
            htb.add(request.id, request.parent, request.htb.get().settings());
        }
        return 0;
    }

    private static int delete(TcContext context, Request request) throws CommandLineException, NetException {
        HierarchicalTokenBucket htb = owner(control(context, request), request);
        htb.remove(htb.find(request.id).orElseThrow(() -> new NetException(Errno.ENOENT)));
        return 0;
    }
}
