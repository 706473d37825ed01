package netsh.network.openvswitch;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which rules a change, a removal or a listing is about.
 *
 * @param table the only table; empty for all
 * @param match what they match, at least
 * @param strictPriority the exact priority; where it is given, the match is exact, too
 * @param cookie what bits of the cookie must be
 * @param cookieMask which bits of the cookie count
 * @param outPort a port that their actions must send to
 */
public record FlowSelection(
        OptionalInt table,
        Match match,
        OptionalInt strictPriority,
        long cookie,
        long cookieMask,
        Optional<Integer> outPort) {
    /** All rules. */
    public static FlowSelection all() {
        return new FlowSelection(
                OptionalInt.empty(), new Match(new FlowKey(), new FlowKey()), OptionalInt.empty(), 0, 0, Optional.empty());
    }

    boolean selects(FlowRule rule) {
        if (table.isPresent() && rule.table() != table.getAsInt()) {
            return false;
        }
        boolean matches = strictPriority.isPresent()
                ? rule.priority() == strictPriority.getAsInt() && rule.match().equals(match)
                : match.includes(rule.match());
        return matches && ((rule.cookie() ^ cookie) & cookieMask) == 0
                && (outPort.isEmpty() || Action.outputsTo(rule.actions(), outPort.get()));
    }
}
