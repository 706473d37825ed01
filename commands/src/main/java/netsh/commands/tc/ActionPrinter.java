package netsh.commands.tc;

import java.util.Locale;
import netsh.commands.print.Fields;
import netsh.network.traffic.FilterAction;
import netsh.network.traffic.Gact;
import netsh.network.traffic.Mirred;
import netsh.network.traffic.QueueStatistics;

/**
 * Shows what a filter does.
 *
 * @param fields what is printed to
 * @param statistics whether counters are shown
 * @param now the present moment, in nanoseconds
 */
record ActionPrinter(Fields fields, boolean statistics, long now) {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    void print(FilterAction action, int order) {
        fields.field("order", "\n\taction order ", order, ": ");
        if (action instanceof Mirred mirred) {
            print(mirred);
        } else {
            print((Gact) action);
        }
        if (statistics) {
            printStatistics(action.statistics());
        }
        fields.text("\n");
    }

    private void print(Mirred mirred) {
        String verb = mirred.isRedirect() ? "redirect" : "mirror";
        String control = mirred.isRedirect() ? "stolen" : "pipe";
        fields.json("kind", "mirred");
        fields.json("mirred_action", verb);
        fields.json("direction", "egress");
        fields.fieldAs("to_dev", mirred.target().name(), "mirred (Egress " + verb.substring(0, 1).toUpperCase(Locale.ROOT)
                + verb.substring(1) + " to device " + mirred.target().name() + ")");
        verdict(" " + control, control);
        printNumbers(mirred, "\n\tindex ");
    }

    private void print(Gact gact) {
        String verdict = gact.verdict().name().toLowerCase(Locale.ROOT);
        fields.json("kind", "gact");
        verdict("gact action " + verdict, verdict);
        fields.openObject("prob");
        fields.fieldAs("random_type", "none", "\n\t random type none");
        verdict(" pass", "pass");
        fields.field("val", " val ", 0, "");
        fields.closeObject();
        printNumbers(gact, "\n\t index ");
    }

    private void verdict(String text, String type) {
        fields.openObject("control_action");
        fields.fieldAs("type", type, text);
        fields.closeObject();
    }

    private void printNumbers(FilterAction action, String before) {
        fields.field("index", before, action.index(), "");
        fields.field("ref", " ref ", 1, "");
        fields.field("bind", " bind ", 1, "");
        if (statistics) {
            fields.field("installed", " installed ", seconds(action.installedNanos()), " sec");
            fields.field("last_used", " used ", seconds(action.usedNanos()), " sec");
            if (action.firstUsedNanos() != 0) {
                fields.field("first_used", " firstused ", seconds(action.firstUsedNanos()), " sec");
            }
        }
    }

    private long seconds(long since) {
        return (now - since) / NANOS_PER_SECOND;
    }

    private void printStatistics(QueueStatistics counters) {
        fields.text("\n\tAction statistics:\n\t");
        fields.openObject("stats");
        fields.field("bytes", "Sent ", counters.bytes(), " bytes ");
        fields.field("packets", "", counters.packets(), " pkt");
        fields.field("drops", " (dropped ", counters.dropped(), "");
        fields.field("overlimits", ", overlimits ", counters.overlimits(), "");
        fields.field("requeues", " requeues ", counters.requeues(), ") ");
        fields.text("\n\t");
        fields.field("backlog", "backlog ", 0, "b ");
        fields.field("qlen", "", 0, "p ");
        fields.text("requeues 0");
        fields.closeObject();
    }
}
