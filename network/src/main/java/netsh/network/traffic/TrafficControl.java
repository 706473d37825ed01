package netsh.network.traffic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.packet.EthernetFrame;
import netsh.network.time.Event;
import netsh.network.trace.DropReason;

/** Traffic control of one link: its disciplines and filters, and what they do with its frames (net/sched/sch_api.c). */
public final class TrafficControl {
    /** The protocol of filters that are for all frames. */
    public static final int ALL_PROTOCOLS = 3;

    private static final int ETHERNET_HEADER = 14;

    private final TrafficDevice device;
    private final TrafficNames names;
    private QueueingDiscipline root;
    private IngressHook ingress;
    /** Those that were made by hand, by name, in the order in which they came. */
    private final Map<Integer, QueueingDiscipline> byHandle = new LinkedHashMap<>();
    private final FilterChain filters = new FilterChain(this);
    private final Event wake = Event.of(this::run);

    /**
     * Traffic control that does nothing yet.
     *
     * @param names the machine's supply of names
     */
    public TrafficControl(TrafficDevice device, TrafficNames names) {
        this.device = device;
        this.names = names;
    }

    /** The link that it works for. */
    public TrafficDevice device() {
        return device;
    }

    // ---- queries --------------------------------------------------------------------------------------------------

    /** The first discipline; empty where the kernel's own is there. */
    public Optional<QueueingDiscipline> root() {
        return Optional.ofNullable(root);
    }

    /** What looks at frames that come in. */
    public Optional<IngressHook> ingress() {
        return Optional.ofNullable(ingress);
    }

    /** A discipline by its name. */
    public Optional<QueueingDiscipline> find(int handle) {
        return Optional.ofNullable(byHandle.get(TrafficHandle.major(handle)));
    }

    /** All disciplines that were made by hand. */
    public List<QueueingDiscipline> all() {
        return List.copyOf(byHandle.values());
    }

    /** All disciplines below the first one, in the order of their coming. */
    public List<QueueingDiscipline> inner() {
        List<QueueingDiscipline> inner = new ArrayList<>(byHandle.values());
        inner.remove(root);
        inner.remove(ingress);
        return inner;
    }

    /** The filters that hang on something. */
    public List<FilterGroup> filters(int parent) {
        return filters.of(parent);
    }

    /** Whether it does nothing any more. */
    public boolean isIdle() {
        return root == null && ingress == null;
    }

    // ---- disciplines ----------------------------------------------------------------------------------------------

    /** What hangs at a place; empty for what the kernel put there by itself. */
    public Optional<QueueingDiscipline> at(int parent) throws NetException {
        QueueingDiscipline there = switch (parent) {
            case TrafficHandle.ROOT -> root;
            case TrafficHandle.INGRESS -> ingress;
            default -> owner(parent).leaf(parent);
        };
        return Optional.ofNullable(there).filter(known -> known.handle() != TrafficHandle.NONE);
    }

    private QueueingDiscipline owner(int parent) throws NetException {
        return find(parent).orElseThrow(() -> new NetException(Errno.ENOENT, "Failed to find specified qdisc"));
    }

    /**
     * Puts a discipline at a place, instead of what is there.
     *
     * @param handle its name; 0 for one that is free
     */
    public void put(QueueingDiscipline discipline, int parent, int handle) throws NetException {
        int name = handle != TrafficHandle.NONE ? TrafficHandle.major(handle) : names.next(byHandle.keySet());
        QueueingDiscipline before = at(parent).orElse(null);
        switch (parent) {
            case TrafficHandle.ROOT -> {
                discipline.attach(this, name, parent);
                root = discipline;
            }
            case TrafficHandle.INGRESS -> {
                discipline.attach(this, name, parent);
                ingress = (IngressHook) discipline;
            }
            default -> {
                QueueingDiscipline owner = owner(parent);
                if (!owner.isClassful()) {
                    throw new NetException(Errno.EOPNOTSUPP);
                }
                discipline.attach(this, name, parent);
                owner.graft(parent, discipline);
            }
        }
        forget(before);
        byHandle.put(name, discipline);
        run();
    }

    /** Takes away what hangs at a place, with all below it. */
    public void remove(QueueingDiscipline discipline) throws NetException {
        if (discipline == root) {
            root = null;
        } else if (discipline == ingress) {
            ingress = null;
        } else {
            owner(discipline.parent()).graft(discipline.parent(), null);
        }
        forget(discipline);
    }

    private void forget(QueueingDiscipline discipline) {
        if (discipline == null) {
            return;
        }
        byHandle.remove(discipline.handle());
        filters.remove(group -> TrafficHandle.major(group.parent()) == discipline.handle());
        for (TrafficClass part : discipline.classes()) {
            forget(part.leaf());
        }
    }

    /** The link goes down: what waits is lost. */
    public void purge() {
        if (root != null) {
            for (QueuedFrame frame = root.take(); frame != null; frame = root.take()) {
                device.dropped(frame.frame, DropReason.LINK_DOWN);
            }
        }
    }

    // ---- filters --------------------------------------------------------------------------------------------------

    /**
     * Adds a filter.
     *
     * @throws NetException EINVAL where the parent is not there or can have none
     */
    public void add(FilterRequest request) throws NetException {
        QueueingDiscipline owner = find(request.parent())
                .orElseThrow(() -> new NetException(Errno.EINVAL, "Parent Qdisc doesn't exists"));
        if (!owner.isClassful()) {
            throw new NetException(Errno.EINVAL, "Qdisc not classful");
        }
        filters.add(request);
    }

    /** Removes filters. */
    public void removeFilters(Predicate<FilterGroup> areMeant) {
        filters.remove(areMeant);
    }

    void bind(int parent, int classId) {
        find(parent).ifPresent(owner -> owner.bind(classId));
    }

    void unbind(int parent, int classId) {
        find(parent).ifPresent(owner -> owner.unbind(classId));
    }

    int freeActionIndex(Class<? extends FilterAction> kind) {
        int most = 0;
        for (FilterAction action : filters.actions()) {
            if (kind.isInstance(action)) {
                most = Math.max(most, action.index());
            }
        }
        return most + 1;
    }

    Classification classify(int parent, QueuedFrame frame) {
        return filters.hasAny(parent) ? filters.classify(parent, frame, frame.length, frame.origin) : Classification.NONE;
    }

    // ---- frames ---------------------------------------------------------------------------------------------------

    /**
     * Takes a frame that the link shall send.
     *
     * @param origin where a redirected frame came from; null for one of the link's own
     * @param back what a filter that takes the frame gives it back to
     * @return false where it was lost and the sender shall know
     */
    public boolean transmit(EthernetFrame frame, FrameOrigin origin, FrameOrigin back) {
        QueuedFrame queued = new QueuedFrame(frame, origin);
        if (ingress != null && ingress.egressParent() != TrafficHandle.NONE && back != null) {
            Classification said = filters.classify(ingress.egressParent(), queued, queued.length, back);
            if (said.isTaken()) {
                if (said.isDropped()) {
                    ingress.drop(queued);
                }
                return !said.isDropped();
            }
        }
        return enqueue(queued);
    }

    boolean enqueue(QueuedFrame frame) {
        if (root == null) {
            device.sendNow(frame.frame, frame.origin);
            return true;
        }
        boolean taken = root.enqueue(frame);
        run();
        return taken;
    }

    /**
     * Looks at a frame that the link received.
     *
     * @param back what a filter that takes the frame gives it back to
     * @return whether it goes on to the protocols
     */
    public boolean admits(EthernetFrame frame, FrameOrigin back) {
        if (ingress == null) {
            return true;
        }
        QueuedFrame queued = new QueuedFrame(frame, null);
        Classification said =
                filters.classify(ingress.ingressParent(), queued, queued.length - ETHERNET_HEADER, back);
        ingress.statistics().countBytes(queued.length - ETHERNET_HEADER);
        if (said.isDropped()) {
            ingress.drop(queued);
        }
        return !said.isTaken();
    }

    /** Sends what may go now (__qdisc_run). */
    private void run() {
        if (root == null || !root.isAttached()) {
            return;
        }
        for (QueuedFrame frame = root.take(); frame != null; frame = root == null ? null : root.take()) {
            if (frame.isCorrupt) {
                device.dropped(frame.frame, DropReason.SKB_CSUM);
            } else {
                device.sendNow(frame.frame, frame.origin);
            }
        }
    }

    /** Wants to be asked again at a time. */
    void wakeAt(long timeNanos) {
        if (wake.isPending()) {
            if (wake.timeNanos() <= timeNanos && wake.timeNanos() > device.events().nowNanos()) {
                return;
            }
            wake.cancel();
        }
        device.events().schedule(Math.max(0, timeNanos - device.events().nowNanos()), wake);
    }
}
