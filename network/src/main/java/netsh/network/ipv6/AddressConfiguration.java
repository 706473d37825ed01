package netsh.network.ipv6;

import static netsh.network.ipv6.Ipv6AddressFlag.DEPRECATED;
import static netsh.network.ipv6.Ipv6AddressFlag.NODAD;
import static netsh.network.ipv6.Ipv6AddressFlag.NOPREFIXROUTE;
import static netsh.network.ipv6.Ipv6AddressFlag.OPTIMISTIC;
import static netsh.network.ipv6.Ipv6AddressFlag.PERMANENT;
import static netsh.network.ipv6.Ipv6AddressFlag.TENTATIVE;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.ipv6.Ipv6InterfaceAddress.State;
import netsh.network.link.Link;
import netsh.network.link.VrfLink;

/** Gives links their addresses, by itself or because somebody asks, and takes them away (net/ipv6/addrconf.c). */
final class AddressConfiguration {
    private static final int LINK_LOCAL_PREFIX_LENGTH = 64;
    private static final int GENERATE_EUI64 = 0;

    private final Ipv6Stack stack;
    private final AddressLifetimes lifetimes;

    AddressConfiguration(Ipv6Stack stack) {
        this.stack = stack;
        lifetimes = new AddressLifetimes(stack, this);
    }

    // ---- links ----------------------------------------------------------------------------------------------------

    /** What a link that is ready gets: groups, a route to all groups, a link-local address (addrconf_dev_config). */
    void configure(Ipv6Interface owner) {
        if (owner.link().isLoopback()) {
            configureLoopback(owner);
            return;
        }
        owner.memberships().resume();
        if (!(owner.link() instanceof VrfLink)) {
            stack.localRoutes().addGroups(owner);
        }
        addLinkLocal(owner);
    }

    private void configureLoopback(Ipv6Interface owner) {
        owner.memberships().resume();
        if (owner.find(Ipv6Address.LOOPBACK) == null) {
            Ipv6InterfaceAddress address = insert(owner, Ipv6AddressRequest.of(Ipv6Address.LOOPBACK, 128));
            address.flags.remove(TENTATIVE);
            address.state = State.POSTDAD;
            usable(address);
        }
    }

    /** Makes the link-local address, unless the link is set to have none (addrconf_addr_gen). */
    void addLinkLocal(Ipv6Interface owner) {
        if (owner.setting(Ipv6Setting.ADDR_GEN_MODE) != GENERATE_EUI64) {
            return;
        }
        Ipv6Address address = owner.link().linkLocalAddress().orElse(null);
        if (address == null || owner.find(address) != null) {
            return;
        }
        EnumSet<Ipv6AddressFlag> flags = EnumSet.noneOf(Ipv6AddressFlag.class);
        if (owner.isOn(Ipv6Setting.OPTIMISTIC_DAD) && !owner.isOn(Ipv6Setting.FORWARDING)) {
            flags.add(OPTIMISTIC);
        }
        Ipv6InterfaceAddress made = insert(owner, new Ipv6AddressRequest(
                address, LINK_LOCAL_PREFIX_LENGTH, Optional.empty(), flags, Lifetimes.INFINITE, 0));
        stack.localRoutes().addPrefix(made);
        stack.detection().start(made);
    }

    /** Makes anew what went away when the link was set down (addrconf_permanent_addr). */
    void restore(Ipv6Interface owner) {
        for (Ipv6InterfaceAddress address : copy(owner)) {
            if (!address.has(PERMANENT)) {
                continue;
            }
            if (!address.has(NOPREFIXROUTE)) {
                stack.localRoutes().addPrefix(address);
            }
            if (address.state == State.PREDAD) {
                stack.detection().start(address);
            } else if (address.state == State.POSTDAD) {
                stack.localRoutes().addLocal(address);
            }
        }
    }

    /** Takes all addresses; a link that goes down loses them (addrconf_ifdown). */
    void removeAll(Ipv6Interface owner) {
        for (Ipv6InterfaceAddress address : copy(owner)) {
            forget(address);
            tell(address, true);
        }
    }

    // ---- requests -------------------------------------------------------------------------------------------------

    Ipv6InterfaceAddress add(Link link, Ipv6AddressRequest request) throws NetException {
        checkLifetimes(request);
        Ipv6Interface owner = stack.makeInterface(link);
        if (owner == null) {
            throw new NetException(Errno.EINVAL);
        }
        if (owner.isOn(Ipv6Setting.DISABLE_IPV6)) {
            throw new NetException(Errno.EACCES);
        }
        if (!link.isLoopback()) {
            stack.localRoutes().addGroups(owner);
        }
        checkAddress(owner, request.address());
        if (owner.find(request.address()) != null) {
            throw new NetException(Errno.EEXIST);
        }
        Ipv6InterfaceAddress address = insert(owner, request);
        if (!address.has(NOPREFIXROUTE)) {
            stack.localRoutes().addPrefix(address);
        }
        tell(address, false);
        stack.detection().start(address);
        lifetimes.watch(address);
        return address;
    }

    private static void checkLifetimes(Ipv6AddressRequest request) throws NetException {
        Lifetimes asked = request.lifetimes();
        if (asked.validSeconds() == 0 || asked.preferredSeconds() > asked.validSeconds()) {
            throw new NetException(Errno.EINVAL);
        }
        if (request.flags().contains(Ipv6AddressFlag.MANAGETEMPADDR) && request.prefixLength() != 64) {
            throw new NetException(Errno.EINVAL);
        }
    }

    private static void checkAddress(Ipv6Interface owner, Ipv6Address address) throws NetException {
        boolean misplaced = address.isLoopback() && !owner.link().isLoopback();
        if (address.isUnspecified() || address.isMulticast() || misplaced) {
            throw new NetException(Errno.EADDRNOTAVAIL);
        }
    }

    /** Changes flags, lifetimes and metric of an address that the link has (inet6_addr_modify). */
    void modify(Ipv6InterfaceAddress address, Ipv6AddressRequest request) throws NetException {
        checkLifetimes(request);
        boolean hadPrefixRoute = !address.has(NOPREFIXROUTE);
        Set<Ipv6AddressFlag> changeable = EnumSet.of(
                NODAD, Ipv6AddressFlag.HOMEADDRESS, Ipv6AddressFlag.MANAGETEMPADDR, NOPREFIXROUTE);
        address.flags.removeAll(changeable);
        request.flags().stream().filter(changeable::contains).forEach(address.flags::add);
        stack.localRoutes().removePrefix(address, hadPrefixRoute);
        address.metric = request.metric();
        address.renew(request.lifetimes(), stack.events().nowNanos());
        markLifetimes(address);
        if (!address.has(NOPREFIXROUTE)) {
            stack.localRoutes().addPrefix(address);
        }
        tell(address, false);
        lifetimes.watch(address);
    }

    /** Takes an address from its link (ipv6_del_addr). */
    void delete(Ipv6InterfaceAddress address) {
        boolean removesPrefix = address.has(PERMANENT) && !address.has(NOPREFIXROUTE);
        forget(address);
        stack.localRoutes().removePrefix(address, removesPrefix);
        tell(address, true);
    }

    private void forget(Ipv6InterfaceAddress address) {
        Ipv6Interface owner = address.owner;
        address.state = State.DEAD;
        address.detectionStep.cancel();
        lifetimes.forget(address);
        owner.remove(address);
        if (owner.isOn(Ipv6Setting.FORWARDING)) {
            owner.anycast().leave(address);
        }
        owner.memberships().leave(address.address().solicitedNode());
        stack.localRoutes().removeLocal(address);
    }

    private Ipv6InterfaceAddress insert(Ipv6Interface owner, Ipv6AddressRequest request) {
        Ipv6InterfaceAddress address = new Ipv6InterfaceAddress(owner, request, stack.events().nowNanos());
        if (!address.has(NODAD)) {
            address.flags.add(TENTATIVE);
        }
        markLifetimes(address);
        owner.insert(address);
        return address;
    }

    private static void markLifetimes(Ipv6InterfaceAddress address) {
        mark(address, PERMANENT, address.lifetimes.validSeconds() == Lifetimes.FOREVER);
        mark(address, DEPRECATED, address.lifetimes.preferredSeconds() == 0);
    }

    private static void mark(Ipv6InterfaceAddress address, Ipv6AddressFlag flag, boolean isSet) {
        if (isSet) {
            address.flags.add(flag);
        } else {
            address.flags.remove(flag);
        }
    }

    /** The address can be used from now on: packets for it are for this host (ipv6_ifa_notify with RTM_NEWADDR). */
    void usable(Ipv6InterfaceAddress address) {
        stack.localRoutes().addLocal(address);
        if (address.owner.isOn(Ipv6Setting.FORWARDING)) {
            address.owner.anycast().join(address);
        }
        tell(address, false);
    }

    void tell(Ipv6InterfaceAddress address, boolean removed) {
        stack.tell(new Ipv6AddressChanged(address, removed));
    }

    private static List<Ipv6InterfaceAddress> copy(Ipv6Interface owner) {
        return List.copyOf(owner.addresses());
    }
}
