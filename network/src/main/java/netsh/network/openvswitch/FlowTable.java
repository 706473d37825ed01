package netsh.network.openvswitch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A flow table (lib/classifier.c): rules of one mask stand together, and a lookup goes through the masks in the order of their
 * highest priority. What a lookup looked at is collected, so that a datapath flow can stand for all packets alike in that.
 */
final class FlowTable {
    private final Map<FlowKey, Subtable> subtables = new LinkedHashMap<>();
    private final Subtable.Ranks ranks = new Subtable.Ranks();
    private List<Subtable> byPriority;
    private long lookups;
    private long matches;

    /** All rules: those of one mask by age, the masks with the highest priority first. */
    List<FlowRule> rules() {
        List<FlowRule> all = new ArrayList<>();
        for (Subtable subtable : ordered()) {
            all.addAll(subtable.rules());
        }
        return all;
    }

    int size() {
        return subtables.values().stream().mapToInt(subtable -> subtable.rules().size()).sum();
    }

    long lookups() {
        return lookups;
    }

    long matches() {
        return matches;
    }

    void count(boolean matched) {
        lookups++;
        matches += matched ? 1 : 0;
    }

    /** The rule of the same match and priority; null where there is none. */
    FlowRule find(Match match, int priority) {
        Subtable subtable = subtables.get(match.mask());
        if (subtable != null) {
            for (FlowRule rule : subtable.rules()) {
                if (rule.priority() == priority && rule.match().equals(match)) {
                    return rule;
                }
            }
        }
        return null;
    }

    void add(FlowRule rule) {
        subtables.computeIfAbsent(rule.match().mask(), mask -> new Subtable(mask, ranks)).add(rule);
        byPriority = null;
    }

    void remove(FlowRule rule) {
        Subtable subtable = subtables.get(rule.match().mask());
        subtable.remove(rule);
        if (subtable.rules().isEmpty()) {
            subtables.remove(rule.match().mask());
        }
        byPriority = null;
    }

    private List<Subtable> ordered() {
        if (byPriority == null) {
            byPriority = new ArrayList<>(subtables.values());
            byPriority.sort(Comparator.comparingInt(Subtable::highestPriority).reversed()
                    .thenComparingLong(Subtable::rank));
        }
        return byPriority;
    }

    /** The rule that a packet matches, null where there is none; {@code looked} learns what was looked at. */
    FlowRule lookup(FlowKey packet, FlowKey looked) {
        FlowRule best = null;
        PrefixSearch sources = new PrefixSearch(Field.NW_SRC, this, packet);
        PrefixSearch destinations = new PrefixSearch(Field.NW_DST, this, packet);
        for (Subtable subtable : ordered()) {
            if (best != null && best.priority() >= subtable.highestPriority()) {
                break;
            }
            FlowRule found = subtable.lookup(packet, looked, destinations, sources);
            if (found != null && (best == null || found.priority() > best.priority())) {
                best = found;
            }
        }
        return best;
    }

    /** The masks, for a search among the prefixes of a field. */
    Iterable<Subtable> subtables() {
        return subtables.values();
    }
}
