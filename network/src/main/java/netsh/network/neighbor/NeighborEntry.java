package netsh.network.neighbor;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import netsh.network.addr.IpAddress;
import netsh.network.addr.MacAddress;
import netsh.network.link.Link;
import netsh.network.packet.EthernetPayload;
import netsh.network.time.Event;

/** A neighbour on a link (struct neighbour); {@link NeighborMachine} moves it from state to state. */
public final class NeighborEntry {
    final LinkNeighbors owner;
    final IpAddress address;
    MacAddress mac;
    NeighborState state = NeighborState.NONE;
    int probes;
    int protocol;
    long confirmedNanos;
    long updatedNanos;
    long usedNanos;
    boolean removed;
    ArrayDeque<EthernetPayload> waiting;
    int waitingBytes;
    Event timer;
    private EnumSet<NeighborFlag> flags;

    /** Neighbours of the entry in the machine's list, oldest update first; null where it cannot be collected. */
    NeighborEntry previous;

    NeighborEntry next;
    boolean collectable;

    NeighborEntry(LinkNeighbors owner, IpAddress address) {
        this.owner = owner;
        this.address = address;
    }

    /** The link it is on. */
    public Link link() {
        return owner.link();
    }

    /** Its address. */
    public IpAddress address() {
        return address;
    }

    /** Its hardware address, where known. */
    public Optional<MacAddress> mac() {
        return state.isValid() ? Optional.ofNullable(mac) : Optional.empty();
    }

    /** Its hardware address, null where it never was known. */
    public MacAddress macOrNull() {
        return mac;
    }

    /** Its state. */
    public NeighborState state() {
        return state;
    }

    /** How often it was asked since it was last sure. */
    public int probes() {
        return probes;
    }

    /** Who made it, as routes have it; 0 for the kernel itself. */
    public int protocol() {
        return protocol;
    }

    /** When it was last known to be there, in virtual time. */
    public long confirmedNanos() {
        return confirmedNanos;
    }

    /** When its state or address last changed, in virtual time. */
    public long updatedNanos() {
        return updatedNanos;
    }

    /** When a packet last needed its state looked at, in virtual time. */
    public long usedNanos() {
        return usedNanos;
    }

    /** Its marks. */
    public Set<NeighborFlag> flags() {
        return flags == null ? Set.of() : Collections.unmodifiableSet(flags);
    }

    /** Whether it has a mark. */
    public boolean has(NeighborFlag flag) {
        return flags != null && flags.contains(flag);
    }

    void mark(NeighborFlag flag, boolean on) {
        if (on) {
            if (flags == null) {
                flags = EnumSet.noneOf(NeighborFlag.class);
            }
            flags.add(flag);
        } else if (flags != null) {
            flags.remove(flag);
        }
    }
}
