package netsh.network.ipv6;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import netsh.network.addr.Ipv6Address;
import netsh.network.addr.MacAddress;
import netsh.network.link.Link;
import netsh.network.neighbor.LinkNeighbors;
import netsh.network.sysctl.SettingBlock;

/** IPv6 on one link (struct inet6_dev). A link whose MTU is below 1280 has none. */
public final class Ipv6Interface {
    /** The smallest MTU that IPv6 works with (IPV6_MIN_MTU). */
    public static final int LEAST_MTU = 1280;

    private final Ipv6Stack stack;
    private final Link link;
    private final SettingBlock settings;
    private final List<Ipv6InterfaceAddress> addresses = new ArrayList<>(2);
    private final MulticastMemberships memberships;
    private final AnycastAddresses anycast = new AnycastAddresses(this);
    private final RouterSolicitor solicitor = new RouterSolicitor(this);
    private LinkNeighbors neighbors;
    private boolean ready;

    Ipv6Interface(Ipv6Stack stack, Link link, SettingBlock settings) {
        this.stack = stack;
        this.link = link;
        this.settings = settings;
        memberships = new MulticastMemberships(this);
    }

    /** The link. */
    public Link link() {
        return link;
    }

    /** Its addresses, the farthest scope first and within it the newest, as the kernel lists them. */
    public List<Ipv6InterfaceAddress> addresses() {
        return Collections.unmodifiableList(addresses);
    }

    /** The groups that it listens to. */
    public MulticastMemberships memberships() {
        return memberships;
    }

    /** The anycast addresses that it answers to, as a router does to its networks' first address. */
    public AnycastAddresses anycast() {
        return anycast;
    }

    /** Its neighbours. */
    public LinkNeighbors neighbors() {
        if (neighbors == null) {
            neighbors = stack.machine().ndiscTable().attach(link, new NeighborSolicitor(this));
        }
        return neighbors;
    }

    /** Whether anything asked for its neighbours yet; where not, there are none. */
    boolean hasNeighbors() {
        return neighbors != null;
    }

    /** A setting of it, net.ipv6.conf.LINK. */
    public int setting(Ipv6Setting setting) {
        return settings.value(setting.ordinal());
    }

    /** Whether the link was found operational and its addresses were configured (IF_READY). */
    public boolean isReady() {
        return ready;
    }

    Ipv6Stack stack() {
        return stack;
    }

    SettingBlock settings() {
        return settings;
    }

    RouterSolicitor solicitor() {
        return solicitor;
    }

    DuplicateAddressDetection detection() {
        return stack.detection();
    }

    void setReady(boolean isReady) {
        ready = isReady;
    }

    boolean isOn(Ipv6Setting setting) {
        return settings.value(setting.ordinal()) != 0;
    }

    /** Its address of that value, null where it has none. */
    Ipv6InterfaceAddress find(Ipv6Address address) {
        for (int i = 0; i < addresses.size(); i++) {
            if (addresses.get(i).address().equals(address)) {
                return addresses.get(i);
            }
        }
        return null;
    }

    /** Whether it can use that address now (ipv6_chk_addr with a device). */
    boolean owns(Ipv6Address address) {
        Ipv6InterfaceAddress own = find(address);
        return own != null && (!own.isTentative() || own.has(Ipv6AddressFlag.OPTIMISTIC));
    }

    /** The first link-local address that can be used (ipv6_get_lladdr). */
    Optional<Ipv6Address> linkLocalAddress() {
        for (Ipv6InterfaceAddress address : addresses) {
            if (address.scope() == AddressScope.LINK && !address.isTentative()) {
                return Optional.of(address.address());
            }
        }
        return Optional.empty();
    }

    /** Whether an address is its only link-local one (ipv6_lonely_lladdr). */
    boolean isOnlyLinkLocal(Ipv6InterfaceAddress candidate) {
        for (Ipv6InterfaceAddress address : addresses) {
            if (address != candidate && address.scope() == AddressScope.LINK && !address.isTentative()) {
                return false;
            }
        }
        return true;
    }

    /** Puts an address before those of its own and of nearer scope (ipv6_link_dev_addr). */
    void insert(Ipv6InterfaceAddress address) {
        int place = 0;
        while (place < addresses.size() && addresses.get(place).scope().compareTo(address.scope()) > 0) {
            place++;
        }
        addresses.add(place, address);
    }

    void remove(Ipv6InterfaceAddress address) {
        addresses.remove(address);
    }

    /** Whether it does without resolving neighbours and without detection. */
    boolean isNoArp() {
        return !link.usesArp() || link.isLoopback();
    }

    /** Whether frames for a station or group are for this host, as far as the address tells. */
    boolean isOwnStation(MacAddress station) {
        return station.isMulticast() || station.equals(link.address()) || link.isLoopback();
    }

    @Override
    public String toString() {
        return link.name();
    }
}
