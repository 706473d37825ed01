package netsh.network.openvswitch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of one mask. */
final class Subtable {
    private static final int NETWORK_START = Field.NW_SRC.place();
    private static final int TRANSPORT_START = Field.TP_SRC.place();
    private static final int[] STAGE_ENDS = {Field.DL_DST.place(), NETWORK_START, TRANSPORT_START};

    private final FlowKey mask;
    private final Ranks ranks;
    private final List<FlowRule> rules = new ArrayList<>();
    private final Map<FlowKey, List<FlowRule>> byValue = new HashMap<>();
    private int highestPriority;
    /** Grows with each change of the highest priority: of two equal ones the one that came first is looked at first. */
    private long rank;

    Subtable(FlowKey mask, Ranks ranks) {
        this.mask = mask;
        this.ranks = ranks;
    }

    /** Numbers that only grow. */
    static final class Ranks {
        private long last;

        private long next() {
            return ++last;
        }
    }

    FlowKey mask() {
        return mask;
    }

    /** Its rules, the oldest first. */
    List<FlowRule> rules() {
        return Collections.unmodifiableList(rules);
    }

    int highestPriority() {
        return highestPriority;
    }

    void add(FlowRule rule) {
        rules.add(rule);
        byValue.computeIfAbsent(rule.match().value(), value -> new ArrayList<>(1)).add(rule);
        if (rules.size() == 1 || rule.priority() > highestPriority) {
            highestPriority = rule.priority();
            rank = ranks.next();
        }
    }

    long rank() {
        return rank;
    }

    void remove(FlowRule rule) {
        rules.remove(rule);
        List<FlowRule> same = byValue.get(rule.match().value());
        same.remove(rule);
        if (same.isEmpty()) {
            byValue.remove(rule.match().value());
        }
        int highestLeft = rules.stream().mapToInt(FlowRule::priority).max().orElse(0);
        if (highestLeft != highestPriority) {
            highestPriority = highestLeft;
            rank = ranks.next();
        }
    }

    /** The rule of the highest priority that a packet matches, null where there is none (find_match_wc). */
    FlowRule lookup(FlowKey packet, FlowKey looked, PrefixSearch destinations, PrefixSearch sources) {
        int compared = 0;
        for (int end : STAGE_ENDS) {
            if (end == TRANSPORT_START && isRuledOut(looked, destinations, sources)) {
                looked.lookAtAll(mask, compared);
                return null;
            }
            if (looksAtAny(compared, end)) {
                compared = end;
                if (!hasAnyRule(packet, end)) {
                    looked.lookAtAll(mask, compared);
                    return null;
                }
            }
        }
        List<FlowRule> found = byValue.get(packet.masked(mask));
        if (found == null && (mask.looksAt(Field.TP_SRC) || mask.looksAt(Field.TP_DST))) {
            PortSearch.look(rules, mask, packet, looked);
            looked.lookAtAll(mask, TRANSPORT_START);
            return null;
        }
        looked.lookAtAll(mask);
        return found == null ? null : highest(found);
    }

    private static FlowRule highest(List<FlowRule> rules) {
        FlowRule best = rules.get(0);
        for (FlowRule rule : rules) {
            if (rule.priority() > best.priority()) {
                best = rule;
            }
        }
        return best;
    }

    private boolean isRuledOut(FlowKey looked, PrefixSearch destinations, PrefixSearch sources) {
        return destinations.rulesOut(mask, looked) || sources.rulesOut(mask, looked);
    }

    private boolean looksAtAny(int from, int to) {
        return !mask.matchesNothing(from, to);
    }

    private boolean hasAnyRule(FlowKey packet, int end) {
        for (FlowRule rule : rules) {
            if (rule.match().value().matches(packet, mask, 0, end)) {
                return true;
            }
        }
        return false;
    }
}
