package netsh.network.ipv4;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;

/** The IPv4 addresses of a namespace's links (net/ipv4/devinet.c). */
public final class Ipv4Addresses {
    private final NetworkNamespace namespace;
    private final Ipv4Stack stack;
    private final AutomaticRoutes routes;

    Ipv4Addresses(NetworkNamespace namespace, Ipv4Stack stack, AutomaticRoutes routes) {
        this.namespace = namespace;
        this.stack = stack;
        this.routes = routes;
    }

    /** The addresses of a link, in the order in which the kernel lists them. */
    public List<InterfaceAddress> of(Link link) {
        InetDevice device = stack.device(link);
        return device == null ? List.of() : List.copyOf(device.addresses());
    }

    /** The groups that a link is in, with how many joined each. */
    public Map<Ipv4Address, Integer> groups(Link link) {
        InetDevice device = stack.device(link);
        return device == null ? Map.of() : device.groups();
    }

    /** Whether an address belongs to one of the namespace's links (__ip_dev_find). */
    public boolean isLocal(Ipv4Address address) {
        return linkOf(address).isPresent() || address.isLoopback() && stack.isLocal(address);
    }

    /** The first link that has an address. */
    public Optional<Link> linkOf(Ipv4Address address) {
        for (Link link : namespace.links().all()) {
            InetDevice device = stack.device(link);
            if (device != null && device.owns(address)) {
                return Optional.of(link);
            }
        }
        return Optional.empty();
    }

    // ---- adding ---------------------------------------------------------------------------------------------------

    /**
     * Adds an address (inet_rtm_newaddr); 0.0.0.0 is taken and not kept.
     *
     * @throws NetException EEXIST where the link has it, EINVAL for a wrong prefix, lifetime, or scope, ENOBUFS for a link
     *     whose MTU is too small for IPv4
     */
    public InterfaceAddress add(Link link, AddressRequest request) throws NetException {
        check(request);
        InetDevice device = deviceOf(link);
        device.settings().detach();
        device.neighbors().parameters().detach();
        InterfaceAddress address =
                new InterfaceAddress(request, request.label().orElse(link.name()), now());
        if (!address.local().isUnspecified()) {
            insert(device, address);
        }
        return address;
    }

    /**
     * Changes the lifetimes, metric and protocol of an address that the link has, or adds it (NLM_F_REPLACE).
     *
     * @param creates whether it may be added
     * @throws NetException ENODEV where it is not there and may not be added
     */
    public InterfaceAddress replace(Link link, AddressRequest request, boolean creates) throws NetException {
        check(request);
        InetDevice device = deviceOf(link);
        for (InterfaceAddress address : device.addresses()) {
            if (address.prefixLength() == request.prefixLength()
                    && address.local().equals(request.local())
                    && address.covers(request.peer().orElse(request.local()))) {
                modify(device, address, request);
                return address;
            }
        }
        if (!creates) {
            throw new NetException(Errno.ENODEV);
        }
        return add(link, request);
    }

    private void modify(InetDevice device, InterfaceAddress address, AddressRequest request) {
        boolean priorityChanged = address.priority() != request.priority();
        if (priorityChanged) {
            routes.forget(device, address);
        }
        address.modify(request, now());
        if (priorityChanged) {
            routes.add(device, address);
        }
        followLifetime(device, address);
        tell(device, address, false);
    }

    private static void check(AddressRequest request) throws NetException {
        if (request.prefixLength() > 32) {
            throw new NetException(Errno.EINVAL);
        }
        Lifetime lifetime = request.lifetime();
        boolean isNeverValid = lifetime.valid().map(Duration::isZero).orElse(false);
        boolean isPreferredLonger = lifetime.valid().isPresent()
                && (lifetime.preferred().isEmpty()
                        || lifetime.preferred().get().compareTo(lifetime.valid().get()) > 0);
        if (isNeverValid || isPreferredLonger) {
            throw new NetException(Errno.EINVAL);
        }
    }

    private InetDevice deviceOf(Link link) throws NetException {
        InetDevice device = stack.device(link);
        if (device == null) {
            throw new NetException(Errno.ENOBUFS);
        }
        return device;
    }

    /** Puts an address in its place: a primary before those of narrower reach, a secondary at the end. */
    void insert(InetDevice device, InterfaceAddress address) throws NetException {
        List<InterfaceAddress> list = device.changeableAddresses();
        int place = 0;
        for (int i = 0; i < list.size(); i++) {
            InterfaceAddress other = list.get(i);
            if (!other.isSecondary() && address.scope() <= other.scope()) {
                place = i + 1;
            }
            if (other.isOfSameNetworkAs(address)) {
                if (other.local().equals(address.local())) {
                    throw new NetException(Errno.EEXIST);
                }
                if (other.scope() != address.scope()) {
                    throw new NetException(Errno.EINVAL);
                }
                address.setSecondary(true);
            }
        }
        device.link().ipAddressWanted(address.local());
        list.add(address.isSecondary() ? list.size() : place, address);
        followLifetime(device, address);
        tell(device, address, false);
        routes.addressAdded(device, address);
    }

    // ---- deleting -------------------------------------------------------------------------------------------------

    /**
     * Deletes the first address of a link that fits (inet_rtm_deladdr).
     *
     * @param local the address; empty for any
     * @param label the label; empty for any
     * @param network the peer's address and prefix length, where they matter
     * @throws NetException EADDRNOTAVAIL where none fits
     */
    public void delete(Link link, Optional<Ipv4Address> local, Optional<String> label, Optional<Network> network)
            throws NetException {
        InetDevice device = stack.device(link);
        if (device != null) {
            for (InterfaceAddress address : device.addresses()) {
                if (local.map(address.local()::equals).orElse(true)
                        && label.map(address.label()::equals).orElse(true)
                        && network.map(wanted -> wanted.isThatOf(address)).orElse(true)) {
                    delete(device, address);
                    return;
                }
            }
        }
        throw new NetException(Errno.EADDRNOTAVAIL);
    }

    /**
     * An address as a request to delete names it.
     *
     * @param peer the peer's address, which is the address itself where there is no peer
     * @param prefixLength how many bits name the network
     */
    public record Network(Ipv4Address peer, int prefixLength) {
        boolean isThatOf(InterfaceAddress address) {
            return address.prefixLength() == prefixLength && address.covers(peer);
        }
    }

    /** Deletes an address; with a primary its secondaries go, unless one is promoted (__inet_del_ifa). */
    void delete(InetDevice device, InterfaceAddress address) {
        List<InterfaceAddress> sameNetwork = new ArrayList<>();
        if (!address.isSecondary()) {
            for (InterfaceAddress other : device.addresses()) {
                if (other.isSecondary() && other.isOfSameNetworkAs(address)) {
                    sameNetwork.add(other);
                }
            }
        }
        boolean promotes = device.either(DeviceSetting.PROMOTE_SECONDARIES) && !sameNetwork.isEmpty();
        if (!promotes) {
            for (InterfaceAddress secondary : sameNetwork) {
                remove(device, secondary);
            }
            remove(device, address);
            return;
        }
        for (InterfaceAddress secondary : sameNetwork) {
            routes.forgetDependent(device, secondary, address);
        }
        int place = placeOfPromoted(device, address);
        remove(device, address);
        InterfaceAddress promoted = sameNetwork.get(0);
        List<InterfaceAddress> list = device.changeableAddresses();
        list.remove(promoted);
        list.add(Math.min(place, list.size()), promoted);
        promoted.setSecondary(false);
        tell(device, promoted, false);
        routes.addressAdded(device, promoted);
        for (InterfaceAddress secondary : sameNetwork.subList(1, sameNetwork.size())) {
            routes.add(device, secondary);
        }
    }

    /** A promoted address goes behind the last primary of at least the old one's scope. */
    private static int placeOfPromoted(InetDevice device, InterfaceAddress leaving) {
        int place = 0;
        List<InterfaceAddress> list = device.addresses();
        int passed = 0;
        for (InterfaceAddress other : list) {
            if (other == leaving) {
                continue;
            }
            passed++;
            if (!other.isSecondary() && leaving.scope() <= other.scope()) {
                place = passed;
            }
        }
        return place;
    }

    private void remove(InetDevice device, InterfaceAddress address) {
        device.changeableAddresses().remove(address);
        if (address.expiry != null) {
            address.expiry.cancel();
        }
        tell(device, address, true);
        routes.addressRemoved(device, address);
        stack.addressRemoved(device.link(), address.local());
    }

    // ---- time -----------------------------------------------------------------------------------------------------

    private void followLifetime(InetDevice device, InterfaceAddress address) {
        if (address.expiry != null) {
            address.expiry.cancel();
            address.expiry = null;
        }
        address.lifetime().valid().ifPresent(valid -> address.expiry = namespace
                .events()
                .schedule(valid, () -> {
                    if (device.addresses().contains(address)) {
                        delete(device, address);
                    }
                }));
    }

    private long now() {
        return namespace.events().nowNanos();
    }

    private void tell(InetDevice device, InterfaceAddress address, boolean deleted) {
        if (namespace.machine().hasChangeListeners()) {
            namespace.machine().tell(namespace, new AddressChanged(device.link(), address, deleted));
        }
    }
}
