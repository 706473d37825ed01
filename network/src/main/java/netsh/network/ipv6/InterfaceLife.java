package netsh.network.ipv6;

import netsh.network.addr.Ipv6Address;
import netsh.network.link.Link;
import netsh.network.link.LinkChange;

/** Follows the life of links: when IPv6 comes to one, gets ready, stops and goes (addrconf_notify, addrconf_ifdown). */
final class InterfaceLife {
    private final Ipv6Stack stack;

    InterfaceLife(Ipv6Stack stack) {
        this.stack = stack;
    }

    void linkChanged(Link link, LinkChange change) {
        switch (change) {
            case REGISTER -> stack.makeInterface(link);
            case UNREGISTER -> down(link, true);
            case DOWN -> down(link, false);
            case UP -> {
                if (!link.isSlave()) {
                    up(link);
                }
            }
            case CHANGE -> {
                if (!link.isSlave()) {
                    changed(link);
                }
            }
            case CHANGE_MTU -> mtuChanged(link);
            case CHANGE_ADDRESS -> forgetNeighbors(link);
            case NOTIFY_PEERS -> announce(link);
            case GOING_DOWN, FLAGS, CHANGE_NAME, CHANGE_UPPER -> {
                // Nothing of IPv6 follows from these.
            }
        }
    }

    /** IPv6 came to a link: a router listens to its groups from the beginning. */
    void made(Ipv6Interface owner) {
        if (isReady(owner.link())) {
            owner.setReady(true);
        }
        if (owner.isOn(Ipv6Setting.FORWARDING) && owner.link().isMulticastEnabled()) {
            owner.memberships().join(Ipv6Address.ALL_ROUTERS);
        }
    }

    private static boolean isReady(Link link) {
        return link.isOperationallyUp();
    }

    private void up(Link link) {
        Ipv6Interface owner = stack.interfaceOrNull(link);
        if (owner != null && owner.isOn(Ipv6Setting.DISABLE_IPV6)) {
            return;
        }
        if (owner != null) {
            stack.addressConfiguration().restore(owner);
        }
        if (isReady(link)) {
            Ipv6Interface made = stack.makeInterface(link);
            if (made != null) {
                made.setReady(true);
                configure(made);
            }
        }
    }

    private void changed(Link link) {
        Ipv6Interface owner = stack.interfaceOrNull(link);
        if (owner == null || !link.isUp() || owner.isOn(Ipv6Setting.DISABLE_IPV6)) {
            return;
        }
        stack.fib().markCarrier(link, link.hasCarrier());
        if (!isReady(link)) {
            if (owner.hasNeighbors() && owner.isOn(Ipv6Setting.NDISC_EVICT_NOCARRIER)) {
                owner.neighbors().flush(true);
            }
            return;
        }
        if (owner.isReady()) {
            owner.memberships().resume();
            return;
        }
        owner.setReady(true);
        stack.log("IPv6: ADDRCONF(NETDEV_CHANGE): " + link.name() + ": link becomes ready");
        configure(owner);
    }

    private void configure(Ipv6Interface owner) {
        stack.addressConfiguration().configure(owner);
        stack.detection().resume(owner);
        owner.settings().assign(Ipv6Setting.MTU.ordinal(), owner.link().mtu());
    }

    private void mtuChanged(Link link) {
        Ipv6Interface owner = stack.interfaceOrNull(link);
        if (link.mtu() < Ipv6Interface.LEAST_MTU) {
            down(link, !link.isLoopback());
        } else if (owner != null) {
            owner.settings().assign(Ipv6Setting.MTU.ordinal(), link.mtu());
        } else {
            Ipv6Interface made = stack.makeInterface(link);
            if (made.isReady() && !made.isOn(Ipv6Setting.DISABLE_IPV6)) {
                configure(made);
            }
        }
    }

    /** Takes addresses, routes and neighbours; {@code entirely} where IPv6 leaves the link for good. */
    private void down(Link link, boolean entirely) {
        Ipv6Interface owner = stack.interfaceOrNull(link);
        if (owner == null) {
            return;
        }
        stack.localRoutes().removeAll(link);
        if (owner.hasNeighbors()) {
            owner.neighbors().flush(false);
        }
        owner.solicitor().stop();
        if (entirely || !owner.isOn(Ipv6Setting.KEEP_ADDR_ON_DOWN)) {
            stack.addressConfiguration().removeAll(owner);
        }
        owner.setReady(false);
        owner.memberships().pause();
        owner.anycast().clear();
        if (entirely) {
            stack.removeInterface(link);
        }
    }

    private void forgetNeighbors(Link link) {
        Ipv6Interface owner = stack.interfaceOrNull(link);
        if (owner != null && owner.hasNeighbors()) {
            owner.neighbors().flush(false);
        }
    }

    private void announce(Link link) {
        Ipv6Interface owner = stack.interfaceOrNull(link);
        if (owner != null && owner.isReady()) {
            for (Ipv6InterfaceAddress address : owner.addresses()) {
                if (!address.isTentative()) {
                    stack.control().announce(owner, address.address());
                }
            }
        }
    }

    /** IPv6 is switched off or on again on a link (dev_disable_change). */
    void disabled(Ipv6Interface owner, boolean off) {
        if (off) {
            down(owner.link(), false);
            owner.link().addressFilter().leave(Ipv6Address.ALL_NODES.multicastMac());
        } else if (owner.link().isUp()) {
            owner.link().addressFilter().join(Ipv6Address.ALL_NODES.multicastMac());
            up(owner.link());
        }
    }

    /** The link becomes a router's, or a host's again (dev_forward_change). */
    void forwardingChanged(Ipv6Interface owner, boolean on) {
        MulticastMemberships memberships = owner.memberships();
        if (owner.link().isMulticastEnabled() && !owner.link().isLoopback()) {
            change(memberships, Ipv6Address.ALL_ROUTERS, on);
            change(memberships, MulticastMemberships.INTERFACE_ALL_ROUTERS, on);
            change(memberships, MulticastMemberships.SITE_ALL_ROUTERS, on);
        }
        for (Ipv6InterfaceAddress address : owner.addresses()) {
            if (address.isTentative()) {
                continue;
            }
            if (on) {
                owner.anycast().join(address);
            } else {
                owner.anycast().leave(address);
            }
        }
    }

    private static void change(MulticastMemberships memberships, Ipv6Address group, boolean join) {
        if (join) {
            memberships.join(group);
        } else {
            memberships.leave(group);
        }
    }
}
