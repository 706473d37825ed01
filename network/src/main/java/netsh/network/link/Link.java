package netsh.network.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import netsh.network.addr.IpAddress;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.packet.EthernetFrame;
import netsh.network.time.EventQueue;
import netsh.network.trace.DropReason;
import netsh.network.traffic.FrameOrigin;
import netsh.network.traffic.QueueingDiscipline;
import netsh.network.traffic.TrafficControl;
import netsh.network.traffic.TrafficDevice;

/**
 * A link: the kernel's net_device. This class has what all kinds share (net/core/dev.c); a kind says how frames leave,
 * what carrier it has and what happens when it is opened, closed and removed.
 */
public abstract sealed class Link extends LinkStatus implements TrafficDevice
        permits LoopbackLink, PhysicalLink, VethLink, BridgeLink, VlanLink, DummyLink, TunLink,
        MacvlanLink, IpvlanLink, BondLink, IfbLink, VrfLink,
        VxlanLink, OpenvswitchLink,
        IpTunnelLink {
    /** The longest name, in characters (IFNAMSIZ less the final zero). */
    public static final int MOST_NAME_LENGTH = 15;

    private Link master;
    private FrameHandler frameHandler;
    private final List<FrameTap> taps = new ArrayList<>(0);
    private final List<VlanLink> vlans = new ArrayList<>(0);
    /** What else stands on it and follows it. */
    private final List<Link> stacked = new ArrayList<>(0);
    private boolean receivesAllForStations;
    /** Null while the link has only what the kernel gives it. */
    private TrafficControl traffic;

    Link(LinkKind kind, String name, MacAddress address, int mtu, int transmitQueueLength) {
        super(kind, name, address, mtu, transmitQueueLength);
    }

    // ---- relations ------------------------------------------------------------------------------------------------

    /** The bridge that it is a port of, or another master; null where it has none. */
    public final Link master() {
        return master;
    }

    /** What takes its frames before the protocols do; null where nothing does. */
    final FrameHandler frameHandler() {
        return frameHandler;
    }

    /** Lets something take its frames before the protocols do; null for nothing any more (netdev_rx_handler_register). */
    final void assignFrameHandler(FrameHandler handler) {
        frameHandler = handler;
    }

    /** Whether its frames may not be taken before the protocols see them (IFF_NO_RX_HANDLER). */
    boolean refusesFrameHandler() {
        return false;
    }

    /** The links right below it: what it stands on, or its ports. */
    public List<Link> lowers() {
        return List.of();
    }

    /** The VRF that its packets belong to: itself, or its master; null where there is none (l3mdev_master_dev_rcu). */
    public final VrfLink vrf() {
        if (this instanceof VrfLink vrf) {
            return vrf;
        }
        return master instanceof VrfLink vrf ? vrf : null;
    }

    /** Whether a socket that is bound to {@code bound} takes what came in by this link (inet_sk_bound_dev_eq). */
    public final boolean isWithin(Link bound) {
        return bound == this || bound instanceof VrfLink && bound == master;
    }

    /** Whether it stands on another link, or on one that does (netdev_has_upper_dev_all_rcu). */
    final boolean isAbove(Link other) {
        for (Link lower : lowers()) {
            if (lower == other || lower.isAbove(other)) {
                return true;
            }
        }
        return false;
    }

    static int leastSegmentationSize(List<Link> links) {
        int least = SOFTWARE_SEGMENTATION_SIZE;
        for (Link link : links) {
            least = Math.min(least, link.mostSegmentationSize());
        }
        return least;
    }

    /** Lets a link that is no VLAN stand on it, to follow its changes and go with it. */
    final void addStacked(Link upper) {
        stacked.add(upper);
    }

    final void removeStacked(Link upper) {
        stacked.remove(upper);
    }

    /** What a link that stands on another does when that changed. */
    void lowerChanged(LinkChange change) {}

    /** The VLAN links on top of it. */
    public final List<VlanLink> vlans() {
        return List.copyOf(vlans);
    }

    // ---- up, down, name, master -----------------------------------------------------------------------------------

    /** Sets it up (dev_open); does nothing where it is up. */
    public final void open() throws NetException {
        if (up) {
            return;
        }
        opening();
        up = true;
        hasQueueingDiscipline = true;
        opened();
        followStations();
        tell(LinkChange.UP);
    }

    /** Sets it down (dev_close); does nothing where it is down. */
    public final void close() {
        if (!up) {
            return;
        }
        tell(LinkChange.GOING_DOWN);
        up = false;
        if (traffic != null) {
            traffic.purge();
        }
        closed();
        tell(LinkChange.DOWN);
    }

    /** Refuses where the kind cannot be opened now. */
    void opening() throws NetException {}

    /** What the kind does once it is up. */
    void opened() {}

    /** What the kind does once it is down. */
    void closed() {}

    /** Gives it another name, which may be a pattern such as "eth%d" (dev_change_name); EBUSY while it is up. */
    public final void rename(String wanted) throws NetException {
        if (wanted.equals(name)) {
            return;
        }
        if (up) {
            throw new NetException(Errno.EBUSY);
        }
        String newName = LinkName.resolve(wanted, stack.links());
        stack.links().remove(this);
        name = newName;
        stack.links().add(this);
        tell(LinkChange.CHANGE_NAME);
    }

    /** Tells of a change: the protocols first, then the master and the VLAN links (call_netdevice_notifiers). */
    @Override
    final void tell(LinkChange change) {
        stack.changed(this, change);
        if (master != null) {
            master.portLinkChanged(this, change);
        }
        for (int i = 0; i < vlans.size(); i++) {
            vlans.get(i).lowerChanged(change);
        }
        for (int i = 0; i < stacked.size(); i++) {
            stacked.get(i).lowerChanged(change);
        }
    }

    /** What a master does when one of its ports changed. */
    void portLinkChanged(Link port, LinkChange change) {}

    /** Makes it a port of {@code newMaster}; null takes it out (do_set_master). */
    public final void setMaster(Link newMaster) throws NetException {
        if (master != null) {
            if (master == newMaster) {
                return;
            }
            if (master.isMasterOfPorts()) {
                throw new NetException(Errno.EOPNOTSUPP);
            }
            master.release(this);
        }
        if (newMaster != null) {
            newMaster.enslave(this);
        }
    }

    /** Whether its ports come and go by other means than enslaving, as an Open vSwitch datapath's do. */
    public boolean isMasterOfPorts() {
        return false;
    }

    /** Takes a link as a port; only masters can (ndo_add_slave). */
    void enslave(Link port) throws NetException {
        throw new NetException(Errno.EOPNOTSUPP);
    }

    /** Lets a port go (ndo_del_slave). */
    void release(Link port) {
        throw new IllegalStateException(name + " has no ports");
    }

    /** What {@link #enslave} and {@link #release} tell the port of it. */
    final void assignMaster(Link newMaster, FrameHandler handler) {
        master = newMaster;
        frameHandler = handler;
        tell(LinkChange.CHANGE_UPPER);
    }

    // ---- life -----------------------------------------------------------------------------------------------------

    /**
     * Puts it into a namespace (register_netdevice).
     *
     * @param wantedIndex the index it shall have; empty for the next free one
     * @throws NetException EEXIST where the name is taken, EBUSY where the index is
     */
    public final void register(NetworkStack newStack, Optional<Integer> wantedIndex) throws NetException {
        LinkTable links = newStack.links();
        name = LinkName.resolve(name, links);
        if (wantedIndex.isPresent() && links.byIndex(wantedIndex.get()) != null) {
            throw new NetException(Errno.EBUSY);
        }
        stack = newStack;
        observers = newStack.observers();
        index = wantedIndex.orElseGet(links::newIndex);
        settleWithoutCarrier();
        links.add(this);
        stack.randomAddresses().use(firstAddress);
        registered();
        tell(LinkChange.REGISTER);
    }

    /** What the kind does once it is registered. */
    void registered() {}

    /** Whether it is in a namespace's table. */
    public final boolean isRegistered() {
        return stack != null;
    }

    /** Removes it and what cannot be without it: its peer, the VLAN links on it. */
    public final void delete() {
        List<Link> doomed = new ArrayList<>();
        collectDependents(doomed);
        doomed.forEach(Link::deleting);
        for (Link link : doomed) {
            link.unregister();
        }
    }

    /** Adds itself and the links that go with it, in the order in which they are to be removed. */
    void collectDependents(List<Link> doomed) {
        if (doomed.contains(this)) {
            return;
        }
        for (VlanLink vlan : vlans) {
            vlan.collectDependents(doomed);
        }
        for (Link upper : stacked) {
            upper.collectDependents(doomed);
        }
        doomed.add(this);
    }

    private void unregister() {
        unregistering();
        close();
        if (master != null) {
            master.release(this);
        }
        hasQueueingDiscipline = false;
        tell(LinkChange.UNREGISTER);
        stack.links().remove(this);
        stack.randomAddresses().release(firstAddress);
        unregistered();
        stack = null;
    }

    /** What the kind does before it and all that goes with it are taken down (rtnl_link_ops.dellink). */
    void deleting() {}

    /** What the kind does first of all when it is removed. */
    void unregistering() {}

    /** What the kind does once it is out of the table; it still knows its namespace. */
    void unregistered() {}

    /** Whether a user's wish to delete it is heard and not followed: it goes with its module only. */
    public boolean staysForUsers() {
        return false;
    }

    /** Whether it must stay in its namespace (NETIF_F_NETNS_LOCAL). */
    public boolean isBoundToNamespace() {
        return false;
    }

    /**
     * Moves it to another namespace (dev_change_net_namespace): it goes down and loses its master and addresses, and
     * keeps its index where that is free.
     *
     * @param newName the name it shall have there
     */
    public final void moveTo(NetworkStack newStack, String newName) throws NetException {
        moveTo(newStack, newName, Optional.empty());
    }

    /**
     * The same with an index that it shall have there.
     *
     * @throws NetException EINVAL where it is bound to its namespace, EEXIST where the name is taken, EBUSY where the index is
     */
    public final void moveTo(NetworkStack newStack, String newName, Optional<Integer> wantedIndex) throws NetException {
        if (isBoundToNamespace()) {
            throw new NetException(Errno.EINVAL);
        }
        if (newStack == stack) {
            return;
        }
        String resolvedName = LinkName.resolve(newName, newStack.links());
        if (wantedIndex.isPresent() && newStack.links().byIndex(wantedIndex.get()) != null) {
            throw new NetException(Errno.EBUSY);
        }
        close();
        traffic = null;
        if (master != null) {
            master.release(this);
        }
        int newIndex = wantedIndex.orElseGet(() -> newStack.links().byIndex(index) == null
                ? index : newStack.links().newIndex());
        hasQueueingDiscipline = false;
        stack.leaving(this, newStack, newIndex);
        tell(LinkChange.UNREGISTER);
        stack.links().remove(this);
        stack = newStack;
        observers = newStack.observers();
        name = resolvedName;
        index = newIndex;
        newStack.links().add(this);
        tell(LinkChange.REGISTER);
    }

    /** The VLAN links on top of it as they are kept, for the data path. */
    final List<VlanLink> vlanList() {
        return vlans;
    }

    /** Puts a VLAN link among the others, by protocol and number, as the kernel walks them. */
    final void addVlan(VlanLink vlan) {
        int place = 0;
        while (place < vlans.size() && vlans.get(place).precedes(vlan)) {
            place++;
        }
        vlans.add(place, vlan);
    }

    final void removeVlan(VlanLink vlan) {
        vlans.remove(vlan);
    }

    // ---- frames ---------------------------------------------------------------------------------------------------

    /** Refuses an IP address that shall be added to it, where the kind does not allow it (inetaddr_validator_chain). */
    public void ipAddressWanted(IpAddress address) throws NetException {}

    /** Whether it shall receive what is sent to a group. */
    final boolean hearsGroup(MacAddress group) {
        return group.isBroadcast() || promiscuity() > 0 || allMulticastCount() > 0 || addressFilter().hasJoined(group);
    }

    /** Lets the frames to a station in; false where they are let in already (dev_uc_add_excl). */
    public final boolean addStation(MacAddress station) {
        boolean isNew = addressFilter().addStation(station);
        followStations();
        return isNew;
    }

    /** Lets the frames to a station in no more; false where they were not. */
    public final boolean removeStation(MacAddress station) {
        boolean was = addressFilter().removeStation(station);
        followStations();
        return was;
    }

    /** A link that cannot tell stations apart receives all while there are any (__dev_set_rx_mode). */
    private void followStations() {
        boolean wants = !addressFilter().stations().isEmpty();
        if (up && !filtersStations() && wants != receivesAllForStations) {
            receivesAllForStations = wants;
            addPromiscuity(wants ? 1 : -1);
        }
    }

    /** Lets a packet socket see the link's frames. */
    public final void addTap(FrameTap tap) {
        taps.add(tap);
    }

    /** Takes a packet socket away. */
    public final void removeTap(FrameTap tap) {
        taps.remove(tap);
    }

    /**
     * Sends a frame (dev_queue_xmit). A link that is down or without carrier has a queueing discipline that swallows
     * everything and counts nothing.
     *
     * @return false where a queueing discipline refused it and the sender shall know (ENOBUFS)
     */
    public final boolean transmit(EthernetFrame frame) {
        if (traffic == null) {
            sendNow(frame, null);
            return true;
        }
        return up && hasCarrier()
                ? traffic.transmit(frame, null, given -> traffic().transmit(given, null, null))
                : droppedWithoutCarrier(frame);
    }

    private boolean droppedWithoutCarrier(EthernetFrame frame) {
        observers.dropped(this, frame, up ? DropReason.NO_CARRIER : DropReason.LINK_DOWN);
        return true;
    }

    /** Sends a frame that traffic control lets go (dev_hard_start_xmit). */
    @Override
    public final void sendNow(EthernetFrame frame, FrameOrigin origin) {
        if (!up || !hasCarrier()) {
            droppedWithoutCarrier(frame);
            return;
        }
        if (!taps.isEmpty()) {
            showTaps(frame, true);
        }
        if (observers.isActive()) {
            observers.tell(new FrameSent(this, frame));
        }
        if (origin == null) {
            send(frame);
        } else {
            sendRedirected(frame, origin);
        }
    }

    /** Sends a frame that a filter of another link redirected here. */
    void sendRedirected(EthernetFrame frame, FrameOrigin origin) {
        send(frame);
    }

    @Override
    public final boolean redirect(EthernetFrame frame, FrameOrigin origin) {
        if (traffic == null) {
            sendNow(frame, origin);
            return true;
        }
        return traffic.transmit(frame, origin, null);
    }

    @Override
    public final EventQueue events() {
        return stack.events();
    }

    @Override
    public final Random random() {
        return stack.random();
    }

    @Override
    public final void dropped(EthernetFrame frame, DropReason reason) {
        observers.dropped(this, frame, reason);
    }

    /** Its traffic control; made where it has none yet. */
    public final TrafficControl traffic() {
        if (traffic == null) {
            traffic = new TrafficControl(this, stack.trafficNames());
        }
        return traffic;
    }

    /** Its traffic control, where something was set there by hand. */
    public final Optional<TrafficControl> trafficInUse() {
        return Optional.ofNullable(traffic).filter(control -> !control.isIdle());
    }

    @Override
    Optional<String> chosenQueueingDiscipline() {
        return trafficInUse().flatMap(TrafficControl::root).map(QueueingDiscipline::kind);
    }

    /** Sends a frame the kind's own way (ndo_start_xmit); the kind counts it. */
    abstract void send(EthernetFrame frame);

    /** Shows a frame that passes through to whoever listens on the link, without receiving it. */
    final void overhear(EthernetFrame frame) {
        if (!taps.isEmpty()) {
            showTaps(frame, false);
        }
    }

    /** Takes a frame that came in (__netif_receive_skb_core). */
    final void receive(EthernetFrame frame) {
        if (stack == null) {
            return;
        }
        if (!up) {
            statistics.receiveDropped++;
            observers.dropped(this, frame, DropReason.DEV_READY);
            return;
        }
        statistics.received(receivedLength(frame));
        if (frame.destination().isMulticast()) {
            countMulticast(frame);
        }
        if (observers.isActive()) {
            observers.tell(new FrameReceived(this, frame));
        }
        if (!taps.isEmpty()) {
            showTaps(frame, false);
        }
        if (traffic != null && !traffic.admits(frame, this::receiveAdmitted)) {
            return;
        }
        receiveAdmitted(frame);
    }

    /** The way of a received frame behind the filters for what comes in. */
    private void receiveAdmitted(EthernetFrame frame) {
        if (stack == null) {
            return;
        }
        if (frame.tag() != null && VlanLink.deliver(this, frame, vlans)) {
            return;
        }
        if (frameHandler != null && !frameHandler.passes(this, frame)) {
            return;
        }
        if (isForOtherGroup(frame.destination())) {
            observers.dropped(this, frame, DropReason.OTHERHOST);
            return;
        }
        stack.receive(this, withoutPriorityTag(frame));
    }

    /** Whether a frame is for a group that nobody joined here; the protocols would find the same, at more cost. */
    private boolean isForOtherGroup(MacAddress destination) {
        return destination.isMulticast() && isEthernet() && !isLoopback() && !hearsGroup(destination);
    }

    /** A tag that only says a priority is no hindrance to a host without VLANs. */
    private static EthernetFrame withoutPriorityTag(EthernetFrame frame) {
        return frame.tag() != null && frame.tag().id() == 0 ? frame.popTag() : frame;
    }

    /** How many octets of a frame the kind counts as received. */
    int receivedLength(EthernetFrame frame) {
        return frame.length();
    }

    /** Counts a group frame, where the kind does. */
    void countMulticast(EthernetFrame frame) {}

    private void showTaps(EthernetFrame frame, boolean outgoing) {
        for (FrameTap tap : taps.toArray(new FrameTap[0])) {
            tap.see(this, frame, outgoing);
        }
    }
}
