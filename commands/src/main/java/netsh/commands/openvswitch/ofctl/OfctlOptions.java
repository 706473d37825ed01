package netsh.commands.openvswitch.ofctl;

import java.util.Optional;
import netsh.commands.openvswitch.CommandOptions;

/**
 * The options of the tool.
 *
 * @param version the version of OpenFlow that it speaks
 * @param strict whether flows are selected exactly
 * @param statistics whether flows are shown with their counters
 * @param names whether ports are shown by name
 * @param sortKey the field that flows are sorted by; "priority" for their priority, empty for no sorting
 * @param descending whether the greatest comes first
 */
record OfctlOptions(OpenFlowVersion version, boolean strict, boolean statistics, boolean names,
        Optional<String> sortKey, boolean descending) {
    static OfctlOptions of(CommandOptions.Parsed parsed) throws OfctlException {
        OpenFlowVersion version = OpenFlowVersion.OPENFLOW10;
        Optional<String> wanted = parsed.value("protocols");
        if (wanted.isPresent()) {
            OpenFlowVersion highest = null;
            for (String text : wanted.get().split("[, ]+")) {
                OpenFlowVersion each = OpenFlowVersion.find(text)
                        .orElseThrow(() -> new OfctlException("Unknown OpenFlow version: \"" + text + "\""));
                highest = highest == null || each.compareTo(highest) > 0 ? each : highest;
            }
            version = highest;
        }
        boolean ascending = parsed.has("sort");
        boolean descending = parsed.has("rsort");
        Optional<String> key = ascending || descending
                ? Optional.of(parsed.value(ascending ? "sort" : "rsort").filter(text -> !text.isEmpty()).orElse("priority"))
                : Optional.empty();
        return new OfctlOptions(version, parsed.has("strict"), !parsed.has("no-stats"),
                parsed.has("names") && !parsed.has("no-names"), key, descending);
    }
}
