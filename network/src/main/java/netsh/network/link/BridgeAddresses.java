package netsh.network.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.network.addr.MacAddress;
import netsh.network.bridge.BridgeVlans;
import netsh.network.bridge.FdbEntry;
import netsh.network.bridge.ForwardingDatabase;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.time.Event;

/** Keeps a bridge's forwarding database: learning, ageing, the machine's own addresses (net/bridge/br_fdb.c). */
public final class BridgeAddresses {
    private static final long FIRST_COLLECTION_NANOS = 100_000_000;
    private static final long LEAST_COLLECTION_INTERVAL_NANOS = 10_000_000;
    private static final long NANOS_PER_HUNDREDTH = 10_000_000;

    private final BridgeLink bridge;
    private final ForwardingDatabase<BridgePort> database = new ForwardingDatabase<>();
    private final Event collection = Event.of(this::collect);

    BridgeAddresses(BridgeLink bridge) {
        this.bridge = bridge;
    }

    // ---- queries --------------------------------------------------------------------------------------------------

    /** The entry of a station in a VLAN (0 where the bridge does not filter by VLAN). */
    public Optional<FdbEntry<BridgePort>> find(MacAddress address, int vlan) {
        return Optional.ofNullable(database.find(address, vlan));
    }

    FdbEntry<BridgePort> entry(MacAddress address, int vlan) {
        return database.find(address, vlan);
    }

    /** All entries, newest first. */
    public List<FdbEntry<BridgePort>> all() {
        return database.select(entry -> true);
    }

    /** Whether an entry's time is over though it has not been collected yet. */
    public boolean isExpired(FdbEntry<BridgePort> entry) {
        return entry.ages() && entry.updatedNanos() + bridge.spanningTree().addressLifetimeNanos() <= now();
    }

    /** What is left until old entries are collected, in hundredths of a second. */
    public long collectionTimer() {
        return collection.isPending() ? (collection.timeNanos() - now()) / NANOS_PER_HUNDREDTH : 0;
    }

    private long now() {
        return bridge.stack().events().nowNanos();
    }

    // ---- learning -------------------------------------------------------------------------------------------------

    /** A frame from a station came in through a port (br_fdb_update). */
    void learn(BridgePort port, MacAddress station, int vlan) {
        if (bridge.spanningTree().addressLifetimeNanos() == 0) {
            return;
        }
        FdbEntry<BridgePort> entry = database.find(station, vlan);
        if (entry == null) {
            tell(database.create(station, vlan, port, now()), false);
        } else if (entry.isLocal()) {
            bridge.stack().logRateLimited(() -> bridge.name() + ": received packet on " + port.name()
                    + " with own address as source address (addr:" + station + ", vlan:" + vlan + ")");
        } else {
            entry.updated(now());
            if (entry.port() != port && !entry.isSticky()) {
                entry.moveTo(port);
                entry.setExternallyLearned(false);
                tell(entry, false);
            }
        }
    }

    // ---- the machine's own addresses ------------------------------------------------------------------------------

    /** An address of the machine's own: of a port, or with null of the bridge (br_fdb_add_local). */
    void addLocal(BridgePort port, MacAddress address, int vlan) {
        if (!address.isValidStation()) {
            return;
        }
        FdbEntry<BridgePort> entry = database.find(address, vlan);
        if (entry != null) {
            if (entry.isLocal()) {
                return;
            }
            bridge.log("adding interface " + (port == null ? bridge.name() : port.name())
                    + " with same address as a received packet (addr:" + address + ", vlan:" + vlan + ")");
            remove(entry);
        }
        FdbEntry<BridgePort> created = database.create(address, vlan, port, now());
        created.setLocal(true);
        created.setStatic(true);
        tell(created, false);
    }

    /** An address of the machine's own is no longer in use in a VLAN (br_fdb_find_delete_local). */
    void removeLocal(BridgePort port, MacAddress address, int vlan) {
        FdbEntry<BridgePort> entry = database.find(address, vlan);
        if (entry != null && entry.isLocal() && !entry.isAddedByUser() && entry.port() == port) {
            removeOrHandOver(port, entry);
        }
    }

    /** Takes a local entry out, unless another port or the bridge has the same address (fdb_delete_local). */
    private void removeOrHandOver(BridgePort port, FdbEntry<BridgePort> entry) {
        int vlan = entry.vlan();
        for (BridgePort other : bridge.ports()) {
            if (other != port && other.link().address().equals(entry.address())
                    && (vlan == 0 || other.vlans().contains(vlan))) {
                handOver(entry, other);
                return;
            }
        }
        if (port != null && bridge.address().equals(entry.address())
                && (vlan == 0 || bridge.ownVlans().contains(vlan))) {
            handOver(entry, null);
            return;
        }
        remove(entry);
    }

    private static void handOver(FdbEntry<BridgePort> entry, BridgePort port) {
        entry.moveTo(port);
        entry.setAddedByUser(false);
    }

    /** A port's link got another address (br_fdb_changeaddr). */
    void portReaddressed(BridgePort port) {
        for (FdbEntry<BridgePort> entry : database.select(entry -> isOwnOf(port, entry))) {
            removeOrHandOver(port, entry);
        }
        addOwn(port, port.link().address(), port.vlans());
    }

    private static boolean isOwnOf(BridgePort port, FdbEntry<BridgePort> entry) {
        return entry.port() == port && entry.isLocal() && !entry.isAddedByUser();
    }

    /** The bridge gets another address (br_fdb_change_mac_address); it still has the old one. */
    void bridgeReaddressing(MacAddress newAddress) {
        removeLocal(null, bridge.address(), 0);
        for (BridgeVlans.Membership vlan : bridge.ownVlans().all()) {
            removeLocal(null, bridge.address(), vlan.id());
        }
        addOwn(null, newAddress, bridge.ownVlans());
    }

    private void addOwn(BridgePort port, MacAddress address, BridgeVlans vlans) {
        addLocal(port, address, 0);
        for (BridgeVlans.Membership vlan : vlans.all()) {
            addLocal(port, address, vlan.id());
        }
    }

    // ---- by hand --------------------------------------------------------------------------------------------------

    /**
     * Adds or changes an entry (br_fdb_add).
     *
     * @param port the port; null for the bridge itself
     * @throws NetException EINVAL, EEXIST, ENOENT or EPERM as the kernel has it
     */
    public void put(BridgePort port, FdbRequest request) throws NetException {
        refuseIf(request.address().equals(MacAddress.ZERO), Errno.EINVAL);
        BridgeVlans vlans = port == null ? bridge.ownVlans() : port.vlans();
        if (request.vlan() != 0) {
            refuseIf(!vlans.contains(request.vlan()), Errno.EINVAL);
            put(port, request, request.vlan());
            return;
        }
        put(port, request, 0);
        for (BridgeVlans.Membership vlan : vlans.all()) {
            put(port, request, vlan.id());
        }
    }

    private void put(BridgePort port, FdbRequest request, int vlan) throws NetException {
        if (request.use()) {
            refuseIf(port == null, Errno.EINVAL);
            if (port.state().learns()) {
                learn(port, request.address(), vlan);
            }
        } else if (request.externallyLearned()) {
            putExternallyLearned(port, request, vlan);
        } else {
            putByUser(port, request, vlan);
        }
    }

    private void putExternallyLearned(BridgePort port, FdbRequest request, int vlan) throws NetException {
        if (port == null && request.state() != FdbRequest.State.PERMANENT) {
            throw new NetException(Errno.EINVAL, "bridge: FDB entry towards bridge must be permanent");
        }
        FdbEntry<BridgePort> entry = database.find(request.address(), vlan);
        if (entry == null) {
            entry = database.create(request.address(), vlan, port, now());
        }
        entry.moveTo(port);
        entry.updated(now());
        entry.setExternallyLearned(true);
        entry.setAddedByUser(true);
        entry.setLocal(port == null);
        tell(entry, false);
    }

    private void putByUser(BridgePort port, FdbRequest request, int vlan) throws NetException {
        boolean dynamic = request.state() == FdbRequest.State.REACHABLE;
        refuseIf(port != null && dynamic && !port.state().learns(), Errno.EPERM);
        refuseIf(port == null && request.state() != FdbRequest.State.PERMANENT, Errno.EINVAL);
        refuseIf(request.sticky() && request.state() == FdbRequest.State.PERMANENT, Errno.EINVAL);
        FdbEntry<BridgePort> entry = database.find(request.address(), vlan);
        if (entry == null) {
            refuseIf(!request.create(), Errno.ENOENT);
            entry = database.create(request.address(), vlan, port, now());
        } else {
            refuseIf(request.exclusive(), Errno.EEXIST);
            entry.moveTo(port);
        }
        entry.setLocal(request.state() == FdbRequest.State.PERMANENT);
        entry.setStatic(!dynamic);
        entry.setSticky(request.sticky());
        entry.setAddedByUser(true);
        entry.used(now());
        entry.updated(now());
        tell(entry, false);
    }

    /** Takes a station's entry at a port out, in one VLAN or with 0 in all (br_fdb_delete); ENOENT where there is none. */
    public void delete(BridgePort port, MacAddress address, int vlan) throws NetException {
        boolean found = deleteIn(port, address, vlan);
        if (vlan == 0) {
            BridgeVlans vlans = port == null ? bridge.ownVlans() : port.vlans();
            for (BridgeVlans.Membership membership : vlans.all()) {
                found |= deleteIn(port, address, membership.id());
            }
        }
        refuseIf(!found, Errno.ENOENT);
    }

    private boolean deleteIn(BridgePort port, MacAddress address, int vlan) {
        FdbEntry<BridgePort> entry = database.find(address, vlan);
        if (entry == null || entry.port() != port) {
            return false;
        }
        remove(entry);
        return true;
    }

    private static void refuseIf(boolean condition, Errno errno) throws NetException {
        if (condition) {
            throw new NetException(errno);
        }
    }

    // ---- forgetting -----------------------------------------------------------------------------------------------

    /** Forgets all entries that are not static, of one port or with null of all (br_fdb_flush). */
    void flush(BridgePort port) {
        removeAll(database.select(entry -> (port == null || entry.port() == port) && !entry.isStatic()));
    }

    /**
     * Forgets all entries, also static and local ones (RTM_DELNEIGH in bulk).
     *
     * @param port only those of this port; null for all
     * @param vlan only those of this VLAN; 0 for all
     */
    public void flushAll(BridgePort port, int vlan) {
        removeAll(database.select(entry ->
                (port == null || entry.port() == port) && (vlan == 0 || entry.vlan() == vlan)));
    }

    /** Forgets what was learned behind a port that stopped (br_fdb_delete_by_port). */
    void portStopped(BridgePort port) {
        removeAll(database.select(entry -> entry.port() == port && entry.ages()));
    }

    /** Forgets everything behind a port that leaves. */
    void portRemoved(BridgePort port) {
        for (BridgeVlans.Membership vlan : port.vlans().all()) {
            removeLocal(port, port.link().address(), vlan.id());
        }
        for (FdbEntry<BridgePort> entry : database.select(entry -> entry.port() == port)) {
            if (entry.isLocal()) {
                removeOrHandOver(port, entry);
            } else {
                remove(entry);
            }
        }
    }

    /** Forgets what was learned in a VLAN that a port left. */
    void vlanLeft(BridgePort port, int vlan) {
        removeAll(database.select(entry -> entry.port() == port && entry.vlan() == vlan && entry.ages()));
    }

    private void removeAll(List<FdbEntry<BridgePort>> entries) {
        new ArrayList<>(entries).forEach(this::remove);
    }

    private void remove(FdbEntry<BridgePort> entry) {
        database.remove(entry);
        tell(entry, true);
    }

    private void tell(FdbEntry<BridgePort> entry, boolean removed) {
        bridge.stack().addressChanged(bridge, entry, removed);
    }

    // ---- ageing ---------------------------------------------------------------------------------------------------

    void bridgeOpened() {
        collectAfter(FIRST_COLLECTION_NANOS);
    }

    void bridgeClosed() {
        collection.cancel();
    }

    /** Looks for old entries at once, as the ageing time changed. */
    void collectSoon() {
        collectAfter(0);
    }

    private void collectAfter(long nanos) {
        collection.cancel();
        bridge.stack().events().schedule(nanos, collection);
    }

    private void collect() {
        long lifetime = bridge.spanningTree().addressLifetimeNanos();
        long now = now();
        long next = lifetime;
        for (FdbEntry<BridgePort> entry : database.select(FdbEntry::ages)) {
            long left = entry.updatedNanos() + lifetime - now;
            if (left > 0) {
                next = Math.min(next, left);
            } else {
                remove(entry);
            }
        }
        collectAfter(Math.max(next, LEAST_COLLECTION_INTERVAL_NANOS));
    }
}
