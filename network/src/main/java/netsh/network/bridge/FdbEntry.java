package netsh.network.bridge;

import netsh.network.addr.MacAddress;

/**
 * Where a station is (struct net_bridge_fdb_entry).
 *
 * @param <P> what the bridge's ports are
 */
public final class FdbEntry<P> {
    final long key;
    /** The next entry of the same hash bucket. */
    FdbEntry<P> nextInBucket;
    /** The entry made next after this one. */
    FdbEntry<P> newer;
    /** The entry made last before this one. */
    FdbEntry<P> older;

    private final MacAddress address;
    private P port;
    private boolean local;
    private boolean fixed;
    private boolean sticky;
    private boolean externallyLearned;
    private boolean addedByUser;
    private long updatedNanos;
    private long usedNanos;

    FdbEntry(MacAddress address, int vlan, P port, long nowNanos) {
        key = ForwardingDatabase.key(address, vlan);
        this.address = address;
        this.port = port;
        updatedNanos = nowNanos;
        usedNanos = nowNanos;
    }

    /** The station. */
    public MacAddress address() {
        return address;
    }

    /** The VLAN that it is in; 0 where the bridge does not tell VLANs apart. */
    public int vlan() {
        return ForwardingDatabase.vlan(key);
    }

    /** The port that it is behind; null where it is the bridge itself. */
    public P port() {
        return port;
    }

    /** Whether the station is this machine: its frames go up, not out (BR_FDB_LOCAL). */
    public boolean isLocal() {
        return local;
    }

    /** Whether it never ages (BR_FDB_STATIC). */
    public boolean isStatic() {
        return fixed;
    }

    /** Whether it stays at its port wherever its frames come from (BR_FDB_STICKY). */
    public boolean isSticky() {
        return sticky;
    }

    /** Whether somebody outside the kernel looks after it (BR_FDB_ADDED_BY_EXT_LEARN). */
    public boolean isExternallyLearned() {
        return externallyLearned;
    }

    /** Whether a user made it (BR_FDB_ADDED_BY_USER). */
    public boolean isAddedByUser() {
        return addedByUser;
    }

    /** Whether it is forgotten when nothing is heard of the station. */
    public boolean ages() {
        return !fixed && !externallyLearned;
    }

    /** When a frame from the station last came, in virtual time. */
    public long updatedNanos() {
        return updatedNanos;
    }

    /** When a frame to the station was last forwarded, in virtual time. */
    public long usedNanos() {
        return usedNanos;
    }

    public void moveTo(P newPort) {
        port = newPort;
    }

    public void setLocal(boolean on) {
        local = on;
    }

    public void setStatic(boolean on) {
        fixed = on;
    }

    public void setSticky(boolean on) {
        sticky = on;
    }

    public void setExternallyLearned(boolean on) {
        externallyLearned = on;
    }

    public void setAddedByUser(boolean on) {
        addedByUser = on;
    }

    public void updated(long nowNanos) {
        updatedNanos = nowNanos;
    }

    public void used(long nowNanos) {
        usedNanos = nowNanos;
    }
}
