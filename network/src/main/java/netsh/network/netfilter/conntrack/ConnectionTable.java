package netsh.network.netfilter.conntrack;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The connections of a namespace, found by either direction's tuple. Nothing runs when one expires: it is left out when
 * it is looked for, and the table is swept when it has doubled.
 */
final class ConnectionTable {
    private static final int FIRST_SWEEP = 256;

    /** In the order in which they were confirmed, so that listings are the same in every run. */
    private final Map<FlowTuple, Connection> byTuple = new LinkedHashMap<>();
    private int sweepAt = FIRST_SWEEP;

    /** The connection that a tuple belongs to; null where there is none. */
    Connection find(FlowTuple tuple, long nowNanos) {
        Connection connection = byTuple.get(tuple);
        if (connection != null && connection.isExpired(nowNanos)) {
            remove(connection);
            return null;
        }
        return connection;
    }

    /** Enters a connection; false where another one has one of its tuples. */
    boolean add(Connection connection, long nowNanos) {
        if (find(connection.original(), nowNanos) != null || find(connection.reply(), nowNanos) != null) {
            return false;
        }
        if (byTuple.size() >= sweepAt) {
            removeIf(candidate -> candidate.isExpired(nowNanos));
            sweepAt = Math.max(FIRST_SWEEP, 2 * byTuple.size());
        }
        byTuple.put(connection.original(), connection);
        byTuple.put(connection.reply(), connection);
        connection.confirm();
        return true;
    }

    void remove(Connection connection) {
        byTuple.remove(connection.original(), connection);
        byTuple.remove(connection.reply(), connection);
        connection.forget();
    }

    /** Takes out a connection that is over with the very packet that belongs to it, so that it is not entered again. */
    void bury(Connection connection) {
        byTuple.remove(connection.original(), connection);
        byTuple.remove(connection.reply(), connection);
    }

    /** Forgets what a test tells; answers how many. */
    int removeIf(Predicate<Connection> test) {
        int removed = 0;
        Iterator<Map.Entry<FlowTuple, Connection>> entries = byTuple.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<FlowTuple, Connection> entry = entries.next();
            Connection connection = entry.getValue();
            if (test.test(connection)) {
                entries.remove();
                connection.forget();
                removed += entry.getKey().equals(connection.original()) ? 1 : 0;
            }
        }
        return removed;
    }

    /** All that have not expired, oldest first. */
    List<Connection> all(long nowNanos) {
        List<Connection> all = new ArrayList<>();
        byTuple.forEach((tuple, connection) -> {
            if (tuple.equals(connection.original()) && !connection.isExpired(nowNanos)) {
                all.add(connection);
            }
        });
        return all;
    }
}
