package netsh.network.ipv4;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netsh.network.addr.Ipv4Address;
import netsh.network.link.Link;
import netsh.network.link.VrfLink;
import netsh.network.neighbor.LinkNeighbors;
import netsh.network.route.RouteScope;

/** What IPv4 knows of a link (struct in_device): its addresses, settings, neighbours and the groups it is in. */
final class InetDevice {
    private final Link link;
    private final DeviceSettings all;
    private final DeviceSettings settings;
    private final LinkNeighbors neighbors;
    private final List<InterfaceAddress> addresses = new ArrayList<>(1);
    private Map<Ipv4Address, Integer> groups = Map.of();
    private VrfLink vrf;
    private boolean usedArp;
    private int knownMtu;

    InetDevice(Link link, DeviceSettings all, DeviceSettings settings, LinkNeighbors neighbors) {
        this.link = link;
        this.all = all;
        this.settings = settings;
        this.neighbors = neighbors;
        usedArp = link.usesArp();
        knownMtu = link.mtu();
    }

    Link link() {
        return link;
    }

    DeviceSettings settings() {
        return settings;
    }

    LinkNeighbors neighbors() {
        return neighbors;
    }

    /** Notes the link's MTU; answers the one that was noted before. */
    int noteMtu() {
        int former = knownMtu;
        knownMtu = link.mtu();
        return former;
    }

    /** Notes whether the link resolves neighbours; true where that changed. */
    /** Notes the VRF that the link is in; true where that is another one than before. */
    boolean noteVrf(VrfLink newVrf) {
        boolean changed = vrf != newVrf;
        vrf = newVrf;
        return changed;
    }

    boolean noteArpUse(boolean usesArp) {
        boolean changed = usedArp != usesArp;
        usedArp = usesArp;
        return changed;
    }

    // ---- settings -------------------------------------------------------------------------------------------------

    /** A setting that is on where the link or all have it on (IN_DEV_ORCONF). */
    boolean either(DeviceSetting setting) {
        return settings.value(setting) != 0 || all.value(setting) != 0;
    }

    /** A setting that is on where the link and all have it on (IN_DEV_ANDCONF). */
    boolean both(DeviceSetting setting) {
        return settings.value(setting) != 0 && all.value(setting) != 0;
    }

    /** A setting whose higher value counts, the link's or that of all (IN_DEV_MAXCONF). */
    int highest(DeviceSetting setting) {
        return Math.max(settings.value(setting), all.value(setting));
    }

    /** A setting of the link alone. */
    boolean own(DeviceSetting setting) {
        return settings.value(setting) != 0;
    }

    boolean forwards() {
        return own(DeviceSetting.FORWARDING);
    }

    /** Whether redirects are listened to: on a router only where the link and all say so (IN_DEV_RX_REDIRECTS). */
    boolean acceptsRedirects() {
        return forwards() ? both(DeviceSetting.ACCEPT_REDIRECTS) : either(DeviceSetting.ACCEPT_REDIRECTS);
    }

    // ---- addresses ------------------------------------------------------------------------------------------------

    /** Its addresses, primaries by rising scope value last to first as the kernel keeps them, secondaries at the end. */
    List<InterfaceAddress> addresses() {
        return Collections.unmodifiableList(addresses);
    }

    List<InterfaceAddress> changeableAddresses() {
        return addresses;
    }

    boolean hasAddresses() {
        return !addresses.isEmpty();
    }

    /** The primary address of a network, null where there is none (inet_ifa_byprefix). */
    InterfaceAddress primaryOf(InterfaceAddress address) {
        for (InterfaceAddress candidate : addresses) {
            if (!candidate.isSecondary() && candidate.isOfSameNetworkAs(address)) {
                return candidate;
            }
        }
        return null;
    }

    boolean owns(Ipv4Address address) {
        for (int i = 0; i < addresses.size(); i++) {
            if (addresses.get(i).local().equals(address)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one network of the link holds both addresses; the second may be 0.0.0.0 (inet_addr_onlink). */
    boolean isOnLink(Ipv4Address one, Ipv4Address other) {
        for (InterfaceAddress address : addresses) {
            if (!address.isSecondary() && address.covers(one) && (other.isUnspecified() || address.covers(other))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The address to send from, null where there is none: a primary one of at most a scope, if possible of the network
     * that the destination lies in (the first part of inet_select_addr).
     */
    Ipv4Address select(Ipv4Address destination, int scope) {
        int widest = either(DeviceSetting.ROUTE_LOCALNET) ? RouteScope.LINK : RouteScope.HOST;
        Ipv4Address first = null;
        for (int i = 0; i < addresses.size(); i++) {
            InterfaceAddress address = addresses.get(i);
            if (address.isSecondary() || Math.min(address.scope(), widest) > scope) {
                continue;
            }
            if (destination.isUnspecified() || address.covers(destination)) {
                return address.local();
            }
            if (first == null) {
                first = address.local();
            }
        }
        return first;
    }

    // ---- groups ---------------------------------------------------------------------------------------------------

    /** The groups that it is in, with how many joined each; oldest first. */
    Map<Ipv4Address, Integer> groups() {
        return Collections.unmodifiableMap(groups);
    }

    boolean isMember(Ipv4Address group) {
        return groups.containsKey(group);
    }

    void join(Ipv4Address group) {
        if (groups.isEmpty()) {
            groups = new LinkedHashMap<>(2);
        }
        groups.merge(group, 1, Integer::sum);
    }

    void leave(Ipv4Address group) {
        groups.computeIfPresent(group, (key, count) -> count == 1 ? null : count - 1);
    }
}
