package netsh.network.tunnel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.time.EventQueue;

/** Where the stations behind a VXLAN link are (the fdb_head of drivers/net/vxlan). */
public final class VxlanForwardingDatabase {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final long GOLDEN_RATIO_64 = 0x61C8_8646_80B5_83EBL;
    private static final int BUCKET_BITS = 8;

    /** The kernel walks its buckets one after the other, and finds the newest entry of each first. */
    private static final Comparator<VxlanEntry> KERNEL_ORDER = Comparator
            .comparingInt((VxlanEntry entry) -> bucket(entry.station()))
            .thenComparing(Comparator.comparingLong((VxlanEntry entry) -> entry.number).reversed());

    private final EventQueue clock;
    private final Listener listener;
    private final Map<MacAddress, VxlanEntry> entries = new HashMap<>(4);
    private long nextNumber;

    /** What to do where the station is known already, or is not. */
    public enum Mode {
        /** It must be new (NLM_F_EXCL). */
        ADD,
        /** A group, or the unknown stations, get one destination more (NLM_F_APPEND). */
        APPEND,
        /** The first destination of a station is replaced (NLM_F_REPLACE). */
        REPLACE
    }

    /** Hears of changes. */
    @FunctionalInterface
    public interface Listener {
        /** Frames for the entry's station go to that place now, or no longer. */
        void changed(VxlanEntry entry, VxlanDestination destination, boolean removed);
    }

    /** An empty database that tells the time by {@code clock}. */
    public VxlanForwardingDatabase(EventQueue clock, Listener listener) {
        this.clock = clock;
        this.listener = listener;
    }

    /** hash_64() over the octets as a little-endian number: the order of the buckets is the real kernel's. */
    private static int bucket(MacAddress station) {
        long littleEndian = Long.reverseBytes(station.bits() << 16);
        return (int) ((littleEndian << 16) * GOLDEN_RATIO_64 >>> 64 - BUCKET_BITS);
    }

    // ---- queries --------------------------------------------------------------------------------------------------

    /** All entries in the kernel's order. */
    public List<VxlanEntry> all() {
        List<VxlanEntry> all = new ArrayList<>(entries.values());
        all.sort(KERNEL_ORDER);
        return all;
    }

    /** What is known of a station. */
    public Optional<VxlanEntry> find(MacAddress station) {
        return Optional.ofNullable(entries.get(station));
    }

    /** Where frames for a station go, null where it is not known; counts as a use of the entry (vxlan_find_mac). */
    public VxlanEntry use(MacAddress station) {
        VxlanEntry entry = entries.get(station);
        if (entry != null) {
            entry.usedNanos = clock.nowNanos();
        }
        return entry;
    }

    // ---- changes --------------------------------------------------------------------------------------------------

    /**
     * Adds to what is known, or changes it (vxlan_fdb_update).
     *
     * @param most how many entries there may be; 0 for any number
     * @throws NetException EEXIST, EOPNOTSUPP or ENOSPC
     */
    public void put(
            MacAddress station,
            VxlanDestination destination,
            VxlanEntry.State state,
            Set<VxlanEntry.Flag> flags,
            Mode mode,
            long most)
            throws NetException {
        VxlanEntry entry = entries.get(station);
        if (entry == null) {
            create(station, destination, state, flags, mode, most);
        } else if (mode == Mode.ADD) {
            throw new NetException(Errno.EEXIST);
        } else {
            change(entry, destination, state, flags, mode);
        }
    }

    private void create(
            MacAddress station,
            VxlanDestination destination,
            VxlanEntry.State state,
            Set<VxlanEntry.Flag> flags,
            Mode mode,
            long most)
            throws NetException {
        if (mode == Mode.REPLACE && !station.isValidStation()) {
            throw new NetException(Errno.EOPNOTSUPP);
        }
        if (most > 0 && entries.size() >= most) {
            throw new NetException(Errno.ENOSPC);
        }
        VxlanEntry entry = new VxlanEntry(station, nextNumber++, state, flags, clock.nowNanos());
        entry.destinations.add(destination);
        entries.put(station, entry);
        listener.changed(entry, destination, false);
    }

    private void change(
            VxlanEntry entry,
            VxlanDestination destination,
            VxlanEntry.State state,
            Set<VxlanEntry.Flag> flags,
            Mode mode)
            throws NetException {
        boolean isOther = entry.state != state || !entry.flags().equals(flags);
        if (isOther) {
            entry.state = state;
            entry.setFlags(flags);
            entry.updatedNanos = clock.nowNanos();
        }
        boolean isNew = !entry.destinations.contains(destination);
        if (mode == Mode.REPLACE) {
            if (!entry.isOneStation()) {
                throw new NetException(Errno.EOPNOTSUPP, "Cannot replace non-unicast fdb entries");
            }
            if (isNew) {
                entry.destinations.set(0, destination);
                entry.updatedNanos = clock.nowNanos();
            }
        } else if (isNew && !entry.isOneStation()) {
            entry.destinations.add(destination);
        }
        if (isOther || isNew && entry.destinations.contains(destination)) {
            listener.changed(entry, destination, false);
        }
    }

    /** A station was heard at another place (vxlan_snoop). */
    public void move(VxlanEntry entry, VxlanDestination destination) {
        entry.destinations.set(0, destination);
        entry.updatedNanos = clock.nowNanos();
        listener.changed(entry, destination, false);
    }

    /**
     * Forgets a station, or one of several places to send to.
     *
     * @param destination which place; empty for all
     * @throws NetException ENOENT where the station is not known
     */
    public void delete(MacAddress station, Optional<VxlanDestination> destination) throws NetException {
        VxlanEntry entry = entries.get(station);
        if (entry == null) {
            throw new NetException(Errno.ENOENT);
        }
        if (destination.isEmpty()) {
            forget(List.of(entry));
        } else if (entry.destinations.remove(destination.get())) {
            listener.changed(entry, destination.get(), true);
            if (entry.destinations.isEmpty()) {
                entries.remove(station);
            }
        }
    }

    private void forget(List<VxlanEntry> forgotten) {
        for (VxlanEntry entry : forgotten) {
            entries.remove(entry.station());
            entry.destinations.forEach(destination -> listener.changed(entry, destination, true));
        }
    }

    /** Forgets what was not put there to stay, as when the link goes down (vxlan_flush). */
    public void flush() {
        forget(all().stream().filter(entry -> entry.state == VxlanEntry.State.REACHABLE).toList());
    }

    /** Forgets the stations that nothing was sent to for the ageing time (vxlan_cleanup). */
    public void age(long ageingSeconds) {
        long oldest = clock.nowNanos() - ageingSeconds * NANOS_PER_SECOND;
        List<VxlanEntry> aged = all().stream()
                .filter(entry -> entry.state == VxlanEntry.State.REACHABLE
                        && !entry.flags().contains(VxlanEntry.Flag.EXTERN_LEARN)
                        && entry.usedNanos <= oldest)
                .toList();
        aged.forEach(entry -> entry.state = VxlanEntry.State.STALE);
        forget(aged);
    }
}
