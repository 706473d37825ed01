package netsh.commands.tc;

import java.util.List;
import java.util.Optional;

/** The kinds of queueing disciplines that the lab has; the one place to add one. */
final class QdiscKinds {
    private static final List<QdiscKind<?>> ALL = List.of(
            new FifoKind("pfifo"), new FifoKind("bfifo"), new BandedKind(), new CodelKind(), new SfqKind(),
            new NoQueueKind(), new NetemKind(), new TbfKind(), new PrioKind(), new HtbKind(),
            new IngressKind("ingress"), new IngressKind("clsact"));
    /** Kinds that Debian's kernel has and the lab does not. */
    private static final List<String> OTHERS = List.of(
            "cake", "cbq", "cbs", "choke", "codel", "drr", "ets", "etf", "fq", "fq_pie", "gred", "hfsc", "hhf", "mq",
            "mqprio", "multiq", "pfifo_head_drop", "pie", "plug", "qfq", "red", "sfb", "skbprio", "taprio", "teql");

    private QdiscKinds() {}

    static Optional<QdiscKind<?>> find(String name) {
        for (QdiscKind<?> kind : ALL) {
            if (kind.name().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    static List<QdiscKind<?>> all() {
        return ALL;
    }

    /** Whether a real machine would have the kind. */
    static boolean isElsewhere(String name) {
        return OTHERS.contains(name);
    }
}
