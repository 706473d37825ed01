package netsh.network.neighbor;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Random;

import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.EthernetPayload;
import netsh.network.time.Event;
import netsh.network.time.EventQueue;
import netsh.network.trace.DropReason;
import netsh.network.trace.PacketObservers;

/**
 * The state machine of neighbour unreachability detection (net/core/neighbour.c; RFC 4861, 7.3):
 *
 * <pre>
 *   NONE, FAILED --packet--> INCOMPLETE --answer--> REACHABLE --time--> STALE --packet--> DELAY --5 s--> PROBE
 *                               | 3 asked             ^                                     |             |
 *                               v                     +-------- confirmation ---------------+-- answer ---+
 *                            FAILED  <--------------------------------------------------- 3 asked --------+
 * </pre>
 */
final class NeighborMachine {
    private static final long LEAST_RETRY_NANOS = 10_000_000L;

    /** What the kernel counts for a packet besides its octets (struct sk_buff and alignment), about. */
    private static final int PACKET_OVERHEAD = 640;

    private NeighborMachine() {}

    // ---- packets --------------------------------------------------------------------------------------------------

    /**
     * Sends a packet to the neighbour, now or once it is resolved (neigh_resolve_output).
     *
     * @return false where the link's queueing discipline refused it
     */
    static boolean send(NeighborEntry entry, EthernetPayload packet) {
        NeighborState before = entry.state;
        if (!before.isConnected()) {
            entry.usedNanos = now(entry);
            if (!before.isValid()) {
                tellOf(entry, before, packet);
            }
            if (!prepare(entry, packet)) {
                return true;
            }
        }
        if (before.isValid()) {
            tellOf(entry, before, packet);
        }
        return transmit(entry, packet);
    }

    private static void tellOf(NeighborEntry entry, NeighborState before, EthernetPayload packet) {
        PacketObservers observers = entry.link().stack().observers();
        if (observers.isActive()) {
            Optional<MacAddress> mac = before.isValid() ? Optional.ofNullable(entry.mac) : Optional.empty();
            observers.tell(new NeighborConsulted(entry.link(), entry.address, before, mac, packet));
        }
    }

    private static boolean transmit(NeighborEntry entry, EthernetPayload packet) {
        Link link = entry.link();
        return link.transmit(EthernetFrame.of(entry.mac, link.address(), packet));
    }

    /** Makes the entry usable for a packet; false where the packet has to wait, or is lost (__neigh_event_send). */
    static boolean prepare(NeighborEntry entry, EthernetPayload packet) {
        return switch (entry.state) {
            case REACHABLE, NOARP, PERMANENT, DELAY, PROBE -> true;
            case STALE -> {
                enter(entry, NeighborState.DELAY);
                startTimer(entry, entry.owner.parameters().nanos(NeighborSetting.DELAY_FIRST_PROBE_TIME));
                yield true;
            }
            case INCOMPLETE -> {
                queue(entry, packet);
                yield false;
            }
            case NONE, FAILED -> {
                beginResolution(entry, packet);
                yield false;
            }
        };
    }

    private static void beginResolution(NeighborEntry entry, EthernetPayload packet) {
        NeighborParameters parameters = entry.owner.parameters();
        if (parameters.value(NeighborSetting.MCAST_SOLICIT) + parameters.value(NeighborSetting.APP_SOLICIT) == 0) {
            enter(entry, NeighborState.FAILED);
            drop(entry, packet, DropReason.NEIGH_FAILED);
            return;
        }
        entry.probes = parameters.value(NeighborSetting.UCAST_SOLICIT);
        enter(entry, NeighborState.INCOMPLETE);
        startTimer(entry, retryNanos(entry));
        queue(entry, packet);
        probe(entry);
    }

    private static void queue(NeighborEntry entry, EthernetPayload packet) {
        if (packet == null) {
            return;
        }
        if (entry.waiting == null) {
            entry.waiting = new ArrayDeque<>(2);
        }
        int limit = entry.owner.parameters().value(NeighborSetting.UNRES_QLEN_BYTES);
        int size = packet.length() + PACKET_OVERHEAD;
        while (!entry.waiting.isEmpty() && entry.waitingBytes + size > limit) {
            EthernetPayload oldest = entry.waiting.removeFirst();
            entry.waitingBytes -= oldest.length() + PACKET_OVERHEAD;
            drop(entry, oldest, DropReason.NEIGH_QUEUEFULL);
        }
        entry.waiting.addLast(packet);
        entry.waitingBytes += size;
    }

    private static void drop(NeighborEntry entry, EthernetPayload packet, DropReason reason) {
        if (packet != null) {
            entry.link().stack().observers().dropped(entry.link(), packet, reason);
        }
    }

    private static void sendWaiting(NeighborEntry entry) {
        while (entry.waiting != null && !entry.waiting.isEmpty() && entry.state.isValid()) {
            EthernetPayload packet = entry.waiting.removeFirst();
            entry.waitingBytes -= packet.length() + PACKET_OVERHEAD;
            send(entry, packet);
        }
        entry.waiting = null;
        entry.waitingBytes = 0;
    }

    /** Tells the senders of all packets that wait that nobody answers (neigh_invalidate). */
    private static void giveUp(NeighborEntry entry) {
        entry.updatedNanos = now(entry);
        ArrayDeque<EthernetPayload> lost = entry.waiting;
        entry.waiting = null;
        entry.waitingBytes = 0;
        while (lost != null && !lost.isEmpty()) {
            EthernetPayload packet = lost.removeFirst();
            drop(entry, packet, DropReason.NEIGH_FAILED);
            entry.owner.protocol().unreachable(entry, packet);
        }
    }

    /** Ends an entry that leaves the table (neigh_cleanup_and_release). */
    static void end(NeighborEntry entry) {
        entry.removed = true;
        stopTimer(entry);
        ArrayDeque<EthernetPayload> lost = entry.waiting;
        entry.waiting = null;
        while (lost != null && !lost.isEmpty()) {
            drop(entry, lost.removeFirst(), DropReason.NEIGH_DEAD);
        }
    }

    // ---- time -----------------------------------------------------------------------------------------------------

    private static void timeOut(NeighborEntry entry) {
        long now = now(entry);
        long next;
        NeighborParameters parameters = entry.owner.parameters();
        NeighborState before = entry.state;
        if (entry.state == NeighborState.REACHABLE) {
            long reachable = parameters.reachableTimeNanos(now, random(entry));
            if (now < entry.confirmedNanos + reachable) {
                startTimer(entry, entry.confirmedNanos + reachable - now);
                return;
            }
            if (now > entry.usedNanos + parameters.nanos(NeighborSetting.DELAY_FIRST_PROBE_TIME)) {
                enter(entry, NeighborState.STALE);
                tell(entry);
                return;
            }
            enter(entry, NeighborState.DELAY);
            next = parameters.nanos(NeighborSetting.DELAY_FIRST_PROBE_TIME);
        } else if (entry.state == NeighborState.DELAY) {
            if (now <= entry.confirmedNanos + parameters.nanos(NeighborSetting.DELAY_FIRST_PROBE_TIME)) {
                enter(entry, NeighborState.REACHABLE);
                next = Math.max(1, entry.confirmedNanos + parameters.reachableTimeNanos(now, random(entry)) - now);
            } else {
                enter(entry, NeighborState.PROBE);
                entry.probes = 0;
                next = retryNanos(entry);
            }
        } else {
            next = retryNanos(entry);
        }
        if (isAsking(entry) && entry.probes >= mostProbes(entry)) {
            enter(entry, NeighborState.FAILED);
            giveUp(entry);
            tell(entry);
            return;
        }
        startTimer(entry, next);
        if (isAsking(entry)) {
            probe(entry);
        }
        if (entry.state != before) {
            tell(entry);
        }
    }

    private static boolean isAsking(NeighborEntry entry) {
        return entry.state == NeighborState.INCOMPLETE || entry.state == NeighborState.PROBE;
    }

    private static int mostProbes(NeighborEntry entry) {
        NeighborParameters parameters = entry.owner.parameters();
        return parameters.value(NeighborSetting.UCAST_SOLICIT)
                + parameters.value(NeighborSetting.APP_SOLICIT)
                + parameters.value(
                        entry.state == NeighborState.PROBE
                                ? NeighborSetting.MCAST_RESOLICIT
                                : NeighborSetting.MCAST_SOLICIT);
    }

    private static void probe(NeighborEntry entry) {
        entry.owner.protocol().solicit(entry, entry.waiting == null ? null : entry.waiting.peekFirst());
        entry.probes++;
    }

    private static long retryNanos(NeighborEntry entry) {
        return Math.max(LEAST_RETRY_NANOS, entry.owner.parameters().nanos(NeighborSetting.RETRANS_TIME));
    }

    private static void startTimer(NeighborEntry entry, long delayNanos) {
        if (entry.timer == null) {
            entry.timer = Event.of(() -> timeOut(entry));
        }
        entry.timer.cancel();
        events(entry).schedule(delayNanos, entry.timer);
    }

    private static void stopTimer(NeighborEntry entry) {
        if (entry.timer != null) {
            entry.timer.cancel();
        }
    }

    // ---- news -----------------------------------------------------------------------------------------------------

    /**
     * Takes news of a neighbour in (neigh_update).
     *
     * @param mac its hardware address; null to keep the one that is known
     * @throws NetException EPERM where only an administrator may change the entry, EINVAL where no address is known
     */
    static void update(NeighborEntry entry, MacAddress mac, NeighborState wanted, NeighborUpdate strength)
            throws NetException {
        NeighborState old = entry.state;
        if (strength != NeighborUpdate.ADMIN && (old == NeighborState.NOARP || old == NeighborState.PERMANENT)) {
            throw new NetException(Errno.EPERM);
        }
        if (!wanted.isValid()) {
            invalidate(entry, wanted);
            return;
        }
        MacAddress address = mac == null || mac.equals(entry.mac) && old.isValid() ? entry.mac : mac;
        if (mac == null && !old.isValid()) {
            throw new NetException(Errno.EINVAL, "No link layer address given");
        }
        if (wanted.isConnected()) {
            entry.confirmedNanos = now(entry);
        }
        NeighborState state = wanted;
        if (old.isValid()) {
            if (address != entry.mac && strength == NeighborUpdate.KEEP) {
                return;
            }
            if (address != entry.mac && strength == NeighborUpdate.WEAK_OVERRIDE) {
                if (!old.isConnected()) {
                    return;
                }
                address = entry.mac;
                state = NeighborState.STALE;
            } else if (address == entry.mac && wanted == NeighborState.STALE && strength != NeighborUpdate.ADMIN) {
                state = old;
            }
        }
        apply(entry, old, state, address);
    }

    private static void apply(NeighborEntry entry, NeighborState old, NeighborState state, MacAddress address) {
        boolean addressChanged = address != entry.mac;
        if (state != old || addressChanged) {
            entry.updatedNanos = now(entry);
            entry.owner.table().touched(entry);
        }
        if (state != old) {
            stopTimer(entry);
            if (state == NeighborState.PROBE) {
                entry.probes = 0;
            }
            entry.state = state;
            if (state.isTimed()) {
                startTimer(entry, state == NeighborState.REACHABLE ? reachableNanos(entry) : 0);
            }
        }
        if (addressChanged) {
            entry.mac = address;
            if (!state.isConnected()) {
                entry.confirmedNanos =
                        now(entry) - 2 * entry.owner.parameters().nanos(NeighborSetting.BASE_REACHABLE_TIME);
            }
        }
        if (state != old || addressChanged) {
            tell(entry);
        }
        if (state != old && !old.isValid()) {
            sendWaiting(entry);
        }
    }

    private static void invalidate(NeighborEntry entry, NeighborState wanted) {
        NeighborState old = entry.state;
        stopTimer(entry);
        entry.state = wanted;
        if ((old == NeighborState.INCOMPLETE || old == NeighborState.PROBE) && wanted == NeighborState.FAILED) {
            giveUp(entry);
            tell(entry);
        } else if (old.isValid()) {
            tell(entry);
        }
    }

    /** Something above heard from the neighbour (dst_confirm). */
    static void confirm(NeighborEntry entry) {
        entry.confirmedNanos = now(entry);
    }

    private static void enter(NeighborEntry entry, NeighborState state) {
        stopTimer(entry);
        entry.state = state;
        entry.updatedNanos = now(entry);
        entry.owner.table().touched(entry);
    }

    private static long reachableNanos(NeighborEntry entry) {
        return entry.owner.parameters().reachableTimeNanos(now(entry), random(entry));
    }

    private static void tell(NeighborEntry entry) {
        entry.owner.protocol().changed(entry, false);
    }

    private static Random random(NeighborEntry entry) {
        return entry.link().stack().random();
    }

    private static EventQueue events(NeighborEntry entry) {
        return entry.link().stack().events();
    }

    private static long now(NeighborEntry entry) {
        return events(entry).nowNanos();
    }
}
