package netsh.network.link;

import java.util.List;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import netsh.network.addr.Ipv6Address;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.trace.PacketObservers;
import netsh.network.trace.Place;

/** What a link is: its names, addresses and limits. The first of the three layers of {@link Link}. */
abstract sealed class LinkProperties implements Place permits LinkStatus {
    /** What splits up segments as large as a socket may make them (GSO_MAX_SIZE of software links). */
    static final int SOFTWARE_SEGMENTATION_SIZE = 524_280;
    static final int PLAIN_SEGMENTATION_SIZE = 65_536;

    final LinkStatistics statistics = new LinkStatistics();
    final LinkKind kind;
    NetworkStack stack;
    /** Who listens to packets; the same as the namespace's, kept here since every frame asks. */
    PacketObservers observers;
    int index;
    String name;
    final MacAddress firstAddress;
    private MacAddress address;
    private int mtu;
    private int transmitQueueLength;
    private String alias;
    private int group;
    private UncommonAttributes uncommon = UncommonAttributes.DEFAULT;
    private Object inet6;
    private Map<String, Boolean> features = Map.of();
    private final AddressFilter addressFilter = new AddressFilter();

    LinkProperties(LinkKind kind, String name, MacAddress address, int mtu, int transmitQueueLength) {
        this.kind = kind;
        this.name = name;
        firstAddress = address;
        this.address = address;
        this.mtu = mtu;
        this.transmitQueueLength = transmitQueueLength;
    }

    // ---- queries --------------------------------------------------------------------------------------------------

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

    /** Whether it is the loopback link of its namespace. */
    public final boolean isLoopback() {
        return kind == LinkKind.LOOPBACK;
    }

    /** Whether frames have Ethernet headers. */
    public boolean isEthernet() {
        return true;
    }

    /** Its speed in Mb/s as ethtool tells it; 0 where the driver tells none. */
    public int speedMegabits() {
        return 0;
    }

    /** Octets of a segment that the card, or what stands for it, splits up itself (tso_max_size). */
    public int mostSegmentationSize() {
        return PLAIN_SEGMENTATION_SIZE;
    }

    /** Whether it looks for other stations' addresses by itself, and need not receive all for them (IFF_UNICAST_FLT). */
    boolean filtersStations() {
        return false;
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

    /** The IPv6 address that follows from its hardware address or its like; empty where none does. */
    public Optional<Ipv6Address> linkLocalAddress() {
        return Optional.of(Ipv6Address.linkLocal(address));
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

    /** The links that receive what it sends, at the other ends of its cable; empty where it has none. */
    public List<Link> farEnds() {
        return List.of();
    }

    // ---- changes --------------------------------------------------------------------------------------------------

    /** Tells everybody of a change; only called while the link is registered. */
    abstract void tell(LinkChange change);

    final void tellIfRegistered(LinkChange change) {
        if (stack != null) {
            tell(change);
        }
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
        tellIfRegistered(LinkChange.CHANGE_ADDRESS);
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
        tellIfRegistered(LinkChange.CHANGE_MTU);
    }

    /** Changes how many frames its queueing discipline may hold (dev_change_tx_queue_len). */
    public final void setTransmitQueueLength(int newLength) {
        if (newLength != transmitQueueLength) {
            transmitQueueLength = newLength;
            tellIfRegistered(LinkChange.CHANGE);
        }
    }

    /** The features that somebody switched, by the kernel's names; all others are as the driver has them. */
    public final Map<String, Boolean> features() {
        return Collections.unmodifiableMap(features);
    }

    /** Switches a feature; it changes what is shown, as no frame in the lab is ever half finished. */
    public final void setFeature(String featureName, boolean on) {
        if (features.isEmpty()) {
            features = new TreeMap<>();
        }
        features.put(featureName, on);
    }

    /** Describes it; an empty text takes the description away. */
    public final void setAlias(String text) {
        alias = text.isEmpty() ? null : text;
    }

    /** Puts it into a group. */
    public final void setGroup(int newGroup) {
        group = newGroup;
    }

    @Override
    public final String toString() {
        return name;
    }
}
