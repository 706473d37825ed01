package netsh.network.traffic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The filters of one preference, protocol and kind under one parent (struct tcf_proto). */
public final class FilterGroup {
    private final int parent;
    private final int preference;
    private final int protocol;
    private final String kind;
    private final int table;
    private final List<Filter> filters = new ArrayList<>(2);

    FilterGroup(int parent, int preference, int protocol, String kind, int table) {
        this.parent = parent;
        this.preference = preference;
        this.protocol = protocol;
        this.kind = kind;
        this.table = table;
    }

    /** What it hangs on. */
    public int parent() {
        return parent;
    }

    /** Its preference: lower ones are asked first. */
    public int preference() {
        return preference;
    }

    /** The Ethernet type of the frames that it is for; {@link TrafficControl#ALL_PROTOCOLS} for all. */
    public int protocol() {
        return protocol;
    }

    /** The kind of its filters: "u32", "matchall", "flower". */
    public String kind() {
        return kind;
    }

    /** The number of its hash table, of the kind u32: 0x800 and up. */
    public int table() {
        return table;
    }

    /** Its filters. */
    public List<Filter> filters() {
        return Collections.unmodifiableList(filters);
    }

    void add(Filter filter) {
        filters.add(filter);
    }

    boolean isFor(int etherType) {
        return protocol == TrafficControl.ALL_PROTOCOLS || protocol == etherType;
    }
}
