package netsh.commands.tc;

import static netsh.commands.grammar.Keyword.prefix;

import java.util.Optional;
import netsh.commands.grammar.Command;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Menu;
import netsh.commands.ip.KernelAnswer;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.traffic.FilterGroup;
import netsh.network.traffic.FilterRequest;
import netsh.network.traffic.QueueingDiscipline;
import netsh.network.traffic.TrafficControl;
import netsh.network.traffic.TrafficHandle;

/** {@code tc filter}: makes, removes and shows filters (tc_new_tfilter, tc_del_tfilter). */
final class FilterObject {
    static final Menu<TcContext> MENU = Menu.<TcContext>of("tc filter", "filters that choose classes")
            .entry(prefix("add"), new Command<>("adds one", FilterWords::new, FilterSyntax.CLAUSES, FilterObject::add))
            .entry(prefix("change"), new MissingObject("filter change"))
            .entry(prefix("replace"), new MissingObject("filter replace"))
            .entry(prefix("delete"), new Command<>("removes them", FilterWords::new, FilterSyntax.CLAUSES,
                    FilterObject::delete))
            .entry(prefix("get"), new MissingObject("filter get"))
            .entry(prefix("list").or(prefix("show")).or(prefix("lst")), FilterShow.COMMAND)
            .entry(prefix("help"), Help.COMMAND)
            .whenEmpty(FilterShow.COMMAND)
            .build();

    private FilterObject() {}

    private static int add(TcContext context, FilterWords words) throws CommandLineException {
        try {
            Link link = link(context, words);
            loadModules(context, words);
            link.traffic().add(request(link, words));
            return 0;
        } catch (NetException refusal) {
            throw refused(refusal);
        }
    }

    private static CommandLineException refused(NetException refusal) {
        return new CommandLineException(
                KernelAnswer.text(refusal) + "\nWe have an error talking to the kernel", KernelAnswer.REFUSED);
    }

    private static Link link(TcContext context, FilterWords words) throws CommandLineException, NetException {
        return context.link(words.device().orElseThrow(() -> new NetException(Errno.ENODEV)));
    }

    private static FilterRequest request(Link link, FilterWords words) throws NetException {
        int parent = parent(link, words);
        if (link.traffic().find(parent).isEmpty()) {
            throw new NetException(Errno.EINVAL, "Parent Qdisc doesn't exists");
        }
        if (words.match().isEmpty()) {
            throw words.kind().filter("u32"::equals).isPresent()
                    ? new NetException(Errno.EINVAL, "cls_u32: Selector not specified")
                    : new NetException(Errno.ENOENT, "TC classifier not found");
        }
        return new FilterRequest(parent, words.preference(), words.protocol(), words.kind().orElseThrow(),
                words.match().get(), words.classId(), words.actions());
    }

    /** The parent that is meant; without one, the link's first discipline. Ingress has only one side. */
    static int parent(Link link, FilterWords words) {
        Optional<TrafficControl> control = link.trafficInUse();
        if (words.parent() == TrafficHandle.NONE || words.parent() == TrafficHandle.ROOT) {
            return control.flatMap(TrafficControl::root).map(QueueingDiscipline::handle).orElse(words.parent());
        }
        boolean isIngress = control.flatMap(TrafficControl::ingress).filter(hook -> hook.kind().equals("ingress"))
                .isPresent();
        return isIngress && words.parent() == (TrafficHandle.major(TrafficHandle.INGRESS) | TrafficHandle.MIN_INGRESS)
                ? TrafficHandle.major(TrafficHandle.INGRESS) : words.parent();
    }

    private static void loadModules(TcContext context, FilterWords words) {
        words.kind().filter(kind -> words.match().isPresent())
                .ifPresent(kind -> context.tool().machine().modules().load("cls_" + kind));
        words.actions().forEach(action -> context.tool().machine().modules()
                .load(action instanceof FilterRequest.MirredRequest ? "act_mirred" : "act_gact"));
    }

    private static int delete(TcContext context, FilterWords words) throws CommandLineException {
        try {
            Link link = link(context, words);
            int parent = parent(link, words);
            link.traffic().removeFilters(group -> isMeant(group, parent, words));
            return 0;
        } catch (NetException refusal) {
            throw refused(refusal);
        }
    }

    private static boolean isMeant(FilterGroup group, int parent, FilterWords words) {
        return group.parent() == parent
                && (words.preference() == 0 || words.preference() == group.preference())
                && (!words.namesProtocol() || words.protocol() == group.protocol())
                && (words.kind().isEmpty() || words.kind().get().equals(group.kind()));
    }
}
