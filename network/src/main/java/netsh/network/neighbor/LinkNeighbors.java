package netsh.network.neighbor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netsh.network.addr.IpAddress;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.packet.EthernetPayload;
import netsh.network.trace.DropReason;

/** The neighbours of one family on one link. */
public final class LinkNeighbors {
    private final NeighborTable table;
    private final Link link;
    private final NeighborProtocol protocol;
    private final NeighborParameters parameters;
    private Map<IpAddress, NeighborEntry> entries = Map.of();

    LinkNeighbors(NeighborTable table, Link link, NeighborProtocol protocol, NeighborParameters parameters) {
        this.table = table;
        this.link = link;
        this.protocol = protocol;
        this.parameters = parameters;
    }

    /** The link. */
    public Link link() {
        return link;
    }

    /** How neighbours are resolved on it. */
    public NeighborParameters parameters() {
        return parameters;
    }

    NeighborProtocol protocol() {
        return protocol;
    }

    NeighborTable table() {
        return table;
    }

    /** All of them, oldest first. */
    public List<NeighborEntry> all() {
        return List.copyOf(entries.values());
    }

    /** The entry of an address, null where there is none. */
    public NeighborEntry find(IpAddress address) {
        return entries.get(address);
    }

    /**
     * The entry of an address; a new one where there is none.
     *
     * @throws NetException ENOBUFS where the machine's table is full
     */
    public NeighborEntry findOrCreate(IpAddress address) throws NetException {
        NeighborEntry entry = entries.get(address);
        return entry != null ? entry : create(address, false);
    }

    /** A new entry; one that is never collected does not count against the table's limits. */
    NeighborEntry create(IpAddress address, boolean isExempt) throws NetException {
        if (!isExempt && !table.hasRoom(now())) {
            throw new NetException(Errno.ENOBUFS);
        }
        NeighborEntry entry = new NeighborEntry(this, address);
        entry.updatedNanos = now();
        entry.usedNanos = now();
        entry.confirmedNanos = now() - 2 * parameters.nanos(NeighborSetting.BASE_REACHABLE_TIME);
        MacAddress known = protocol.knownAddress(address);
        if (known != null) {
            entry.mac = known;
            entry.state = NeighborState.NOARP;
        }
        if (entries.isEmpty()) {
            entries = new LinkedHashMap<>(4);
        }
        entries.put(address, entry);
        table.added(entry, !isExempt);
        return entry;
    }

    /**
     * Sends a packet to a neighbour, now or once it is resolved.
     *
     * @return null, or ENOBUFS where the machine's table is full or the link's queueing discipline refuses the packet
     */
    public Errno send(IpAddress neighbor, EthernetPayload packet) {
        NeighborEntry entry = entries.get(neighbor);
        if (entry == null) {
            try {
                entry = create(neighbor, false);
            } catch (NetException full) {
                link.stack().observers().dropped(link, packet, DropReason.NEIGH_CREATEFAIL);
                return full.errno();
            }
        }
        return NeighborMachine.send(entry, packet) ? null : Errno.ENOBUFS;
    }

    /**
     * Takes news of a neighbour in; does nothing where only an administrator may change the entry (neigh_update).
     *
     * @param mac its hardware address; null to keep the one that is known
     */
    public void update(NeighborEntry entry, MacAddress mac, NeighborState state, NeighborUpdate strength) {
        try {
            NeighborMachine.update(entry, mac, state, strength);
        } catch (NetException refused) {
            // News from the network about an entry that an administrator made are passed over.
            return;
        }
    }

    /** An administrator changes an entry; EINVAL where no hardware address is known. */
    void administer(NeighborEntry entry, MacAddress mac, NeighborState state) throws NetException {
        NeighborMachine.update(entry, mac, state, NeighborUpdate.ADMIN);
        table.setCollectable(entry, state != NeighborState.PERMANENT && !entry.has(NeighborFlag.EXTERN_LEARN));
    }

    /** Marks an entry, such as a router's. */
    public void mark(NeighborEntry entry, NeighborFlag flag, boolean on) {
        entry.mark(flag, on);
    }

    /** Starts to resolve a neighbour without a packet that waits for it; a stale one is checked (neigh_event_send). */
    public void probe(NeighborEntry entry) {
        entry.usedNanos = now();
        NeighborMachine.prepare(entry, null);
    }

    /** Something above heard from the neighbour, so it is there (dst_confirm). */
    public void confirm(IpAddress neighbor) {
        NeighborEntry entry = entries.get(neighbor);
        if (entry != null) {
            NeighborMachine.confirm(entry);
        }
    }

    /** Takes an entry out. */
    public void remove(NeighborEntry entry) {
        if (entries.remove(entry.address(), entry)) {
            table.removed(entry);
            NeighborMachine.end(entry);
            protocol.changed(entry, true);
        }
    }

    /**
     * Takes all entries out, as when the link goes down (neigh_flush_dev).
     *
     * @param keepsPermanent whether what an administrator made stays
     */
    public void flush(boolean keepsPermanent) {
        for (NeighborEntry entry : new ArrayList<>(entries.values())) {
            boolean stays = keepsPermanent
                    && (entry.state() == NeighborState.PERMANENT || entry.has(NeighborFlag.EXTERN_LEARN));
            if (!stays) {
                remove(entry);
            }
        }
    }

    private long now() {
        return link.stack().events().nowNanos();
    }
}
