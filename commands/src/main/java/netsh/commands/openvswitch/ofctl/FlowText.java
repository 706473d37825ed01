package netsh.commands.openvswitch.ofctl;

import java.util.Locale;
import netsh.network.openvswitch.FlowRule;
import netsh.network.openvswitch.FlowSelection;

/** Shows rules with their counters (ofputil_flow_stats_format of lib/ofp-flow.c). */
final class FlowText {
    private static final long SECOND = 1_000_000_000L;

    private final PortNames ports;
    private final OpenFlowVersion version;
    private final boolean statistics;
    private final boolean ages;
    private final long nowNanos;

    FlowText(PortNames ports, OpenFlowVersion version, boolean statistics, boolean ages, long nowNanos) {
        this.ports = ports;
        this.version = version;
        this.statistics = statistics;
        this.ages = ages && version.isFirst();
        this.nowNanos = nowNanos;
    }

    String of(FlowRule rule) {
        StringBuilder text = new StringBuilder();
        if (statistics || rule.cookie() != 0) {
            text.append(" cookie=0x").append(Long.toHexString(rule.cookie())).append(',');
        }
        if (statistics) {
            text.append(" duration=").append(seconds(nowNanos - rule.createdNanos())).append("s,");
        }
        if (statistics || rule.table() != 0) {
            text.append(" table=").append(rule.table()).append(',');
        }
        if (statistics) {
            text.append(" n_packets=").append(rule.packets()).append(", n_bytes=").append(rule.octets()).append(',');
        }
        text.append(timeouts(rule));
        if (statistics && ages) {
            text.append(" idle_age=").append((nowNanos - rule.usedNanos()) / SECOND).append(',');
            if (rule.modifiedNanos() != rule.createdNanos()) {
                text.append(" hard_age=").append((nowNanos - rule.modifiedNanos()) / SECOND).append(',');
            }
        }
        String match = version.isFirst()
                ? MatchText.of(rule.match().value(), rule.match().mask(), rule.priority(), ports)
                : MatchText.later(rule.match().value(), rule.match().mask(), rule.priority(), ports);
        text.append(match.isEmpty() ? "" : " " + match);
        return text.append(" actions=").append(ActionText.of(rule.actions(), rule.match(), ports, version)).toString();
    }

    private String timeouts(FlowRule rule) {
        StringBuilder text = new StringBuilder();
        if (rule.idleTimeout() != 0) {
            text.append(" idle_timeout=").append(rule.idleTimeout()).append(',');
        }
        if (rule.hardTimeout() != 0) {
            text.append(" hard_timeout=").append(rule.hardTimeout()).append(',');
        }
        if (rule.sendsRemoval()) {
            text.append(" send_flow_rem");
        }
        if (rule.resetsCounters() && !version.isFirst()) {
            text.append(" reset_counts");
        }
        return text.toString();
    }

    private static String seconds(long nanos) {
        long millis = nanos / 1_000_000;
        return millis / 1000 + String.format(Locale.ROOT, ".%03d", millis % 1000).replaceFirst("\\.?0+$", "");
    }

    /** A request as messages about it show it. */
    static String request(FlowParser parser, FlowParser.Use use, PortNames ports, OpenFlowVersion version) {
        String word = switch (use) {
            case ADD -> "ADD";
            case MODIFY -> "MOD";
            case MODIFY_STRICT -> "MOD_STRICT";
            case DELETE, SELECT -> "DEL";
            case DELETE_STRICT -> "DEL_STRICT";
        };
        FlowRule.Specification rule = parser.rule();
        FlowSelection selection = parser.selection(use);
        String table = selection.table().isPresent() && selection.table().getAsInt() != 0
                ? " table:" + selection.table().getAsInt() : "";
        String match = MatchText.of(rule.match().value(), rule.match().mask(), rule.priority(), ports);
        return word + table + (match.isEmpty() ? "" : " " + match) + " actions="
                + ActionText.of(rule.actions(), rule.match(), ports, version);
    }
}
