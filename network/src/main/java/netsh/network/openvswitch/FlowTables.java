package netsh.network.openvswitch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import netsh.network.time.Event;
import netsh.network.time.EventQueue;

/** The flow tables of a bridge, and the ends of rules that time out. */
public final class FlowTables {
    /** How many tables a controller can use: 0 to 253. */
    public static final int COUNT = 254;

    private final EventQueue events;
    private final Runnable changed;
    private final Map<Integer, FlowTable> tables = new TreeMap<>();
    private final Event expiry = Event.of(this::expire);

    FlowTables(EventQueue events, Runnable changed) {
        this.events = events;
        this.changed = changed;
    }

    FlowTable table(int number) {
        return tables.computeIfAbsent(number, key -> new FlowTable());
    }

    /** The numbers of the tables that were used, rising. */
    public List<Integer> used() {
        return List.copyOf(tables.keySet());
    }

    /** How many rules a table has. */
    public int size(int number) {
        return tables.containsKey(number) ? tables.get(number).size() : 0;
    }

    /** How often a table was looked at. */
    public long lookups(int number) {
        return tables.containsKey(number) ? tables.get(number).lookups() : 0;
    }

    /** How often a rule of it matched. */
    public long matches(int number) {
        return tables.containsKey(number) ? tables.get(number).matches() : 0;
    }

    /** The rules that a selection is about, table by table. */
    public List<FlowRule> select(FlowSelection selection) {
        List<FlowRule> selected = new ArrayList<>();
        for (FlowTable table : tables.values()) {
            for (FlowRule rule : table.rules()) {
                if (selection.selects(rule)) {
                    selected.add(rule);
                }
            }
        }
        return selected;
    }

    /** Adds a rule; it takes the place of the one of the same match and priority. */
    void add(FlowRule.Specification wanted) {
        FlowTable table = table(wanted.table());
        FlowRule former = table.find(wanted.match(), wanted.priority());
        if (former != null) {
            table.remove(former);
        }
        table.add(new FlowRule(wanted, events.nowNanos()));
        rulesChanged();
    }

    /** Adds a rule that a packet taught; one that is there already is only kept longer. */
    void learn(FlowRule.Specification wanted) {
        FlowRule present = table(wanted.table()).find(wanted.match(), wanted.priority());
        if (present != null && present.is(wanted)) {
            present.refresh(events.nowNanos());
        } else {
            add(wanted);
        }
    }

    /** Changes the actions of rules; whether there were any. */
    boolean modify(FlowSelection selection, List<Action> actions, long newCookie) {
        List<FlowRule> selected = select(selection);
        for (FlowRule rule : selected) {
            FlowTable table = table(rule.table());
            table.remove(rule);
            table.add(rule.modified(actions, newCookie == -1 ? rule.cookie() : newCookie, events.nowNanos()));
        }
        rulesChanged();
        return !selected.isEmpty();
    }

    void remove(List<FlowRule> rules) {
        for (FlowRule rule : rules) {
            table(rule.table()).remove(rule);
        }
        rulesChanged();
    }

    private void rulesChanged() {
        changed.run();
        scheduleExpiry();
    }

    private void expire() {
        List<FlowRule> ended = new ArrayList<>();
        for (FlowRule rule : select(FlowSelection.all())) {
            if (rule.expiryNanos() <= events.nowNanos()) {
                ended.add(rule);
            }
        }
        if (ended.isEmpty()) {
            scheduleExpiry();
        } else {
            remove(ended);
        }
    }

    private void scheduleExpiry() {
        expiry.cancel();
        long first = Long.MAX_VALUE;
        for (FlowRule rule : select(FlowSelection.all())) {
            first = Math.min(first, rule.expiryNanos());
        }
        if (first != Long.MAX_VALUE) {
            events.schedule(Math.max(0, first - events.nowNanos()), expiry);
        }
    }
}
