package netsh.shell.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Everything there is in a lab at one moment. */
public final class LabState {
    /** Properties that follow from time and traffic, or number things in the order of their making. */
    private static final Set<String> PASSING = Set.of("ifindex", "link_index", "link_netnsid", "operstate", "flags", "promiscuity",
            "valid_life_time", "preferred_life_time", "tentative", "dadfailed", "expires", "info_slave_data.state",
            "info_slave_data.hold_timer", "info_slave_data.message_age_timer", "info_slave_data.forward_delay_timer",
            "info_slave_data.topology_change_ack", "info_slave_data.config_pending", "info_slave_data.designated_bridge",
            "info_slave_data.designated_port", "info_slave_data.designated_cost", "info_slave_data.root_id",
            "info_slave_data.bridge_id", "info_slave_data.no", "info_slave_data.id", "info_data.hello_timer",
            "info_data.tcn_timer", "info_data.topology_change_timer", "info_data.gc_timer", "info_data.root_id",
            "info_data.root_port", "info_data.root_path_cost", "info_data.topology_change",
            "info_data.topology_change_detected", "info_data.bridge_id", "qdisc", "master_index");

    private final Map<Fact.Key, Fact> facts = new TreeMap<>(Comparator.comparing((Fact.Key key) -> key.kind() != Fact.Kind.PLACE)
            .thenComparing(Fact.Key::place)
            .thenComparing(Fact.Key::kind)
            .thenComparing(Fact.Key::name));

    LabState(Collection<Fact> facts) {
        facts.forEach(fact -> this.facts.put(fact.key(), fact));
    }

    /** All facts, ordered. */
    public List<Fact> facts() {
        return List.copyOf(facts.values());
    }

    /** The fact of a key. */
    public Optional<Fact> find(Fact.Key key) {
        return Optional.ofNullable(facts.get(key));
    }

    /** What somebody made, without what comes and goes with packets and time. Equal labs have equal lasting states. */
    public List<Fact> lasting() {
        return facts.values().stream()
                .filter(fact -> fact.key().kind().isLasting())
                .map(fact -> new Fact(fact.key(), lasting(fact)))
                .toList();
    }

    private static Map<String, String> lasting(Fact fact) {
        Map<String, String> lasting = fact.attributes().entrySet().stream()
                .filter(attribute -> !PASSING.contains(attribute.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (fact.attributes().containsKey("flags")) {
            lasting.put("up", Boolean.toString(isUp(fact)));
        }
        return lasting;
    }

    private static boolean isUp(Fact link) {
        return List.of(link.attributes().getOrDefault("flags", "").split(",")).contains("UP");
    }

    /** What differs from {@code earlier} to this state, ordered by place and kind. */
    public List<Change> since(LabState earlier) {
        Set<Fact.Key> keys = new TreeSet<>(((TreeMap<Fact.Key, Fact>) facts).comparator());
        keys.addAll(earlier.facts.keySet());
        keys.addAll(facts.keySet());
        List<Change> changes = new ArrayList<>();
        for (Fact.Key key : keys) {
            Optional<Fact> before = earlier.find(key);
            Optional<Fact> after = find(key);
            if (!before.equals(after)) {
                changes.add(new Change(key, before, after));
            }
        }
        return changes;
    }
}
