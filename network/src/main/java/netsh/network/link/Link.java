package netsh.network.link;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.packet.EthernetFrame;
import netsh.network.trace.DropReason;
import netsh.network.trace.Place;

/**
 * A link: the kernel's net_device. This class has what all kinds share (net/core/dev.c); a kind says how frames leave,
 * what carrier it has and what happens when it is opened, closed and removed.
 */
public abstract sealed class Link implements Place
        permits LoopbackLink, PhysicalLink, VethLink, BridgeLink, VlanLink, DummyLink, TunLink {
    /** The longest name, in characters (IFNAMSIZ less the final zero). */
    public static final int MOST_NAME_LENGTH = 15;

    final LinkStatistics statistics = new LinkStatistics();
    private final LinkKind kind;
    private NetworkStack stack;
    private int index;
    private String name;
    private MacAddress address;
    private int mtu;
    private int transmitQueueLength;
    private String alias;
    private int group;

    private boolean up;
    private boolean carrier = true;
    private boolean noArp;
    private boolean multicast = true;
    private boolean dynamic;
    private boolean noTrailers;
    private int promiscuity;
    private boolean promiscuousByUser;
    private int allMulticast;
    private boolean allMulticastByUser;
    private OperState operState = OperState.UNKNOWN;
    private int carrierUpCount;
    private int carrierDownCount;
    private boolean hasQueueingDiscipline;
    private UncommonAttributes uncommon = UncommonAttributes.DEFAULT;

    private Object inet6;
    private Link master;
    private FrameHandler frameHandler;
    private final List<FrameTap> taps = new ArrayList<>(0);
    private final List<VlanLink> vlans = new ArrayList<>(0);
    private final AddressFilter addressFilter = new AddressFilter();

    Link(LinkKind kind, String name, MacAddress address, int mtu, int transmitQueueLength) {
        this.kind = kind;
        this.name = name;
        this.address = address;
        this.mtu = mtu;
        this.transmitQueueLength = transmitQueueLength;
    }

    // ---- identity -------------------------------------------------------------------------------------------------

    /** What kind of link it is. */
    public final LinkKind kind() {
        return kind;
    }

    /** The namespace it is in. */
    public final NetworkStack stack() {
        return stack;
    }

    /** Its index, unique in its namespace. */
    public final int index() {
        return index;
    }

    /** Its name, unique in its namespace. */
    public final String name() {
        return name;
    }

    @Override
    public final String placeName() {
        return name;
    }

    /** Its hardware address. */
    public final MacAddress address() {
        return address;
    }

    /** The largest packet that it carries, in octets without the link's header. */
    public final int mtu() {
        return mtu;
    }

    /** The smallest MTU that it can be set to. */
    public int leastMtu() {
        return 68;
    }

    /** The largest MTU that it can be set to; 0 where nothing limits it. */
    public int mostMtu() {
        return 0;
    }

    /** Frames that its queueing discipline may hold (txqueuelen). */
    public final int transmitQueueLength() {
        return transmitQueueLength;
    }

    /** Its free description (ifalias). */
    public final Optional<String> alias() {
        return Optional.ofNullable(alias);
    }

    /** The group that it is in; 0 is "default". */
    public final int group() {
        return group;
    }

    /** Its counters. */
    public final LinkStatistics statistics() {
        return statistics;
    }

    /** How often its carrier came. */
    public final int carrierUpCount() {
        return carrierUpCount;
    }

    /** How often its carrier went. */
    public final int carrierDownCount() {
        return carrierDownCount;
    }

    // ---- state ----------------------------------------------------------------------------------------------------

    /** Whether it is set up (IFF_UP). */
    public final boolean isUp() {
        return up;
    }

    /** The name of its queueing discipline: "noop" until it is first set up in its namespace. */
    public final String queueingDiscipline() {
        return hasQueueingDiscipline ? defaultQueueingDiscipline() : "noop";
    }

    /** The queueing discipline that the kind gets when it is set up (attach_default_qdiscs). */
    String defaultQueueingDiscipline() {
        return "noqueue";
    }

    /** Whether it has carrier (IFF_LOWER_UP). */
    public final boolean hasCarrier() {
        return carrier;
    }

    /** Its operational state as reported: DOWN while it is not up. */
    public final OperState operState() {
        return up ? operState : OperState.DOWN;
    }

    /** Whether it is operationally up (netif_oper_up), which the flag RUNNING shows. */
    public final boolean isOperationallyUp() {
        return up && (operState == OperState.UP || operState == OperState.UNKNOWN);
    }

    /** Whether it resolves neighbours (no NOARP flag). */
    public final boolean usesArp() {
        return !noArp;
    }

    /** Whether multicast is on (MULTICAST flag). */
    public final boolean isMulticastEnabled() {
        return multicast;
    }

    /** Whether it is the loopback link of its namespace. */
    public final boolean isLoopback() {
        return kind == LinkKind.LOOPBACK;
    }

    /** Whether frames have Ethernet headers. */
    public boolean isEthernet() {
        return true;
    }

    /** How many have asked it to receive everything. */
    public final int promiscuity() {
        return promiscuity;
    }

    /** How many have asked it to receive all groups. */
    public final int allMulticastCount() {
        return allMulticast;
    }

    /** The bridge that it is a port of, or another master; null where it has none. */
    public final Link master() {
        return master;
    }

    /** What takes its frames before the protocols do; null where nothing does. */
    final FrameHandler frameHandler() {
        return frameHandler;
    }

    /** Its speed in Mb/s as ethtool tells it; 0 where the driver tells none. */
    public int speedMegabits() {
        return 0;
    }

    /** The addresses that it lets in beside its own. */
    public final AddressFilter addressFilter() {
        return addressFilter;
    }

    /** What IPv6 keeps of it (ip6_ptr of the kernel's net_device); null where that is nothing. */
    public final Object inet6() {
        return inet6;
    }

    /** Lets IPv6 keep something where its input finds it at once. */
    public final void setInet6(Object newInet6) {
        inet6 = newInet6;
    }

    /** The VLAN links on top of it. */
    public final List<VlanLink> vlans() {
        return List.copyOf(vlans);
    }

    /** What few links have set. */
    public final UncommonAttributes uncommon() {
        return uncommon;
    }

    /** Changes what few links have set. */
    public final void setUncommon(UncommonAttributes newAttributes) {
        uncommon = newAttributes;
    }

    /** The address that it had when it was made, where that is remembered and another one is set now. */
    public Optional<MacAddress> permanentAddress() {
        return Optional.empty();
    }

    /** Whether it has a hardware address at all. */
    public final boolean hasAddress() {
        return isEthernet() || isLoopback();
    }

    /** The address of everybody on its wire. */
    public final MacAddress broadcast() {
        return uncommon.broadcast().orElse(isLoopback() ? MacAddress.ZERO : MacAddress.BROADCAST);
    }

    /** The link that it stands on or is paired with (iflink); empty where there is none. */
    public Optional<Link> lower() {
        return Optional.empty();
    }

    /** Its flags as they are reported. */
    public final Set<LinkFlag> flags() {
        EnumSet<LinkFlag> flags = EnumSet.noneOf(LinkFlag.class);
        addKindFlags(flags);
        put(flags, LinkFlag.NOARP, noArp);
        put(flags, LinkFlag.MULTICAST, multicast);
        put(flags, LinkFlag.ALLMULTI, allMulticastByUser);
        put(flags, LinkFlag.PROMISC, promiscuousByUser);
        put(flags, LinkFlag.DYNAMIC, dynamic);
        put(flags, LinkFlag.NOTRAILERS, noTrailers);
        put(flags, LinkFlag.UP, up);
        put(flags, LinkFlag.LOWER_UP, up && carrier);
        put(flags, LinkFlag.RUNNING, isOperationallyUp());
        return flags;
    }

    private static void put(Set<LinkFlag> flags, LinkFlag flag, boolean isSet) {
        if (isSet) {
            flags.add(flag);
        }
    }

    /** Adds the flags that follow from the kind. */
    void addKindFlags(Set<LinkFlag> flags) {
        flags.add(LinkFlag.BROADCAST);
    }

    // ---- changes --------------------------------------------------------------------------------------------------

    /** Sets it up (dev_open); does nothing where it is up. */
    public final void open() throws NetException {
        if (up) {
            return;
        }
        opening();
        up = true;
        hasQueueingDiscipline = true;
        opened();
        tell(LinkChange.UP);
    }

    /** Sets it down (dev_close); does nothing where it is down. */
    public final void close() {
        if (!up) {
            return;
        }
        tell(LinkChange.GOING_DOWN);
        up = false;
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

    /** Changes its hardware address (dev_set_mac_address). */
    public final void setAddress(MacAddress newAddress) throws NetException {
        if (!hasAddress()) {
            throw new NetException(Errno.EOPNOTSUPP);
        }
        if (!isLoopback() && !newAddress.isValidStation()) {
            throw new NetException(Errno.EADDRNOTAVAIL);
        }
        addressChanging(newAddress);
        assignAddress(newAddress);
    }

    /** Refuses where the kind does not take the address. */
    void addressChanging(MacAddress newAddress) throws NetException {}

    /** Takes another address without telling anybody yet. */
    final void assignAddressQuietly(MacAddress newAddress) {
        address = newAddress;
    }

    final void assignAddress(MacAddress newAddress) {
        address = newAddress;
        if (stack != null) {
            tell(LinkChange.CHANGE_ADDRESS);
        }
    }

    /** Changes its MTU (dev_set_mtu). */
    public final void setMtu(int newMtu) throws NetException {
        if (newMtu == mtu) {
            return;
        }
        if (newMtu < leastMtu()) {
            throw new NetException(Errno.EINVAL, "mtu less than device minimum");
        }
        if (mostMtu() > 0 && newMtu > mostMtu()) {
            throw new NetException(Errno.EINVAL, "mtu greater than device maximum");
        }
        mtuChanging(newMtu);
        assignMtu(newMtu);
    }

    /** Refuses where the kind does not take the MTU. */
    void mtuChanging(int newMtu) throws NetException {}

    final void assignMtu(int newMtu) {
        mtu = newMtu;
        if (stack != null) {
            tell(LinkChange.CHANGE_MTU);
        }
    }

    public final void setTransmitQueueLength(int newLength) {
        if (newLength != transmitQueueLength) {
            transmitQueueLength = newLength;
            flagsChanged();
        }
    }

    /** Describes it; an empty text takes the description away. */
    public final void setAlias(String text) {
        alias = text.isEmpty() ? null : text;
    }

    public final void setGroup(int newGroup) {
        group = newGroup;
    }

    public final void setArp(boolean on) {
        noArp = !on;
        flagsChanged();
    }

    public final void setMulticast(boolean on) {
        multicast = on;
        flagsChanged();
    }

    public final void setDynamic(boolean on) {
        dynamic = on;
        flagsChanged();
    }

    public final void setTrailers(boolean on) {
        noTrailers = !on;
        flagsChanged();
    }

    /** Switches receiving everything, as the user's own wish among those that are counted. */
    public final void setPromiscuous(boolean on) {
        if (promiscuousByUser != on) {
            promiscuousByUser = on;
            addPromiscuity(on ? 1 : -1);
            flagsChanged();
        }
    }

    /** Switches receiving all groups, as the user's own wish among those that are counted. */
    public final void setAllMulticast(boolean on) {
        if (allMulticastByUser != on) {
            allMulticastByUser = on;
            allMulticast += on ? 1 : -1;
            flagsChanged();
        }
    }

    /** Counts one more or one fewer that wants to receive everything (dev_set_promiscuity). */
    public final void addPromiscuity(int change) {
        boolean before = promiscuity > 0;
        promiscuity += change;
        if (stack != null && before != promiscuity > 0) {
            stack.log("device " + name + (before ? " left" : " entered") + " promiscuous mode");
            stack.changed(this, LinkChange.CHANGE);
        }
    }

    /** Counts one more or one fewer that wants to receive all groups (dev_set_allmulti). */
    public final void addAllMulticast(int change) {
        allMulticast += change;
    }

    private void flagsChanged() {
        if (stack != null) {
            tell(LinkChange.CHANGE);
        }
    }

    /** Tells of a change: the protocols first, then the master and the VLAN links (call_netdevice_notifiers). */
    private void tell(LinkChange change) {
        stack.changed(this, change);
        if (master != null) {
            master.portLinkChanged(this, change);
        }
        for (int i = 0; i < vlans.size(); i++) {
            vlans.get(i).parentChanged(change);
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
            master.release(this);
        }
        if (newMaster != null) {
            newMaster.enslave(this);
        }
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

    // ---- carrier --------------------------------------------------------------------------------------------------

    /** Carrier comes or goes (netif_carrier_on, netif_carrier_off). */
    final void setCarrier(boolean on) {
        if (carrier == on) {
            return;
        }
        carrier = on;
        if (on) {
            carrierUpCount++;
        } else {
            carrierDownCount++;
        }
        if (stack != null) {
            stack.linkWatch().fire(this, up && (isStacked() || on));
        }
    }

    /** Switches the carrier by hand (dev_change_carrier); EOPNOTSUPP where the kind cannot. */
    public void changeCarrier(boolean on) throws NetException {
        throw new NetException(Errno.EOPNOTSUPP);
    }

    /** Whether its lower link's index differs from its own, by which the kernel tells a link that stands on another. */
    private boolean isStacked() {
        return lower().isPresent() && lower().get().index() != index;
    }

    /** Whether there was no carrier when the kind was made; such a link has a definite state from the beginning. */
    final void startWithoutCarrier() {
        carrier = false;
        carrierDownCount++;
    }

    /** Derives the operational state from the carrier (rfc2863_policy). */
    final void settleOperState() {
        OperState settled = settledOperState();
        if (settled != operState) {
            operState = settled;
            if (stack != null && up) {
                tell(LinkChange.CHANGE);
            }
        }
        carrierSettled();
    }

    private OperState settledOperState() {
        if (carrier) {
            return uncommon.linkMode() == LinkMode.DORMANT ? OperState.DORMANT : OperState.UP;
        }
        return isStacked() ? OperState.LOWERLAYERDOWN : OperState.DOWN;
    }

    /** Sets the operational state as a user-space supplicant does (set_operstate): only some changes are heeded. */
    public final void requestOperState(OperState wanted) {
        boolean heeded = switch (wanted) {
            case UP -> operState == OperState.DORMANT || operState == OperState.TESTING || operState == OperState.UNKNOWN;
            case DORMANT, TESTING -> operState == OperState.UP || operState == OperState.UNKNOWN;
            case UNKNOWN, NOTPRESENT, DOWN, LOWERLAYERDOWN -> false;
        };
        if (heeded) {
            operState = wanted;
            flagsChanged();
        }
    }

    /** What the kind does once a carrier change has been followed. */
    void carrierSettled() {}

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
        index = wantedIndex.orElseGet(links::newIndex);
        if (!carrier) {
            operState = settledOperState();
        }
        links.add(this);
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
        unregistered();
        stack = null;
    }

    /** What the kind does before it and all that goes with it are taken down (rtnl_link_ops.dellink). */
    void deleting() {}

    /** What the kind does first of all when it is removed. */
    void unregistering() {}

    /** What the kind does once it is out of the table; it still knows its namespace. */
    void unregistered() {}

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
     */
    public final void transmit(EthernetFrame frame) {
        if (!up || !carrier) {
            stack.observers().dropped(this, frame, up ? DropReason.NO_CARRIER : DropReason.LINK_DOWN);
            return;
        }
        if (!taps.isEmpty()) {
            showTaps(frame, true);
        }
        if (stack.observers().isActive()) {
            stack.observers().tell(new FrameSent(this, frame));
        }
        send(frame);
    }

    /** Sends a frame the kind's own way (ndo_start_xmit); the kind counts it. */
    abstract void send(EthernetFrame frame);

    /** Takes a frame that came in (__netif_receive_skb_core). */
    final void receive(EthernetFrame frame) {
        if (stack == null) {
            return;
        }
        if (!up) {
            statistics.receiveDropped++;
            stack.observers().dropped(this, frame, DropReason.DEV_READY);
            return;
        }
        statistics.received(receivedLength(frame));
        if (frame.destination().isMulticast()) {
            countMulticast(frame);
        }
        if (stack.observers().isActive()) {
            stack.observers().tell(new FrameReceived(this, frame));
        }
        if (!taps.isEmpty()) {
            showTaps(frame, false);
        }
        if (frame.tag() != null && VlanLink.deliver(this, frame, vlans)) {
            return;
        }
        if (frameHandler != null && !frameHandler.passes(this, frame)) {
            return;
        }
        stack.receive(this, withoutPriorityTag(frame));
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

    @Override
    public final String toString() {
        return name;
    }
}
