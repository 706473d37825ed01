package netsh.network.ipv6;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netsh.network.addr.Ipv6Address;
import netsh.network.route.Route;

/** The anycast addresses of a link: the subnet routers' of each network that a router has there (net/ipv6/anycast.c). */
public final class AnycastAddresses {
    private static final int LONGEST_PREFIX = 126;

    private final Ipv6Interface owner;
    private Map<Ipv6Address, Membership> members;

    private static final class Membership {
        int users = 1;
        Route route;
    }

    AnycastAddresses(Ipv6Interface owner) {
        this.owner = owner;
    }

    /** The addresses, newest first. */
    public List<Ipv6Address> all() {
        if (members == null) {
            return List.of();
        }
        List<Ipv6Address> newestFirst = new ArrayList<>();
        members.keySet().forEach(address -> newestFirst.add(0, address));
        return newestFirst;
    }

    /** Answers from now on to the first address of a network that the link has an address in (addrconf_join_anycast). */
    void join(Ipv6InterfaceAddress address) {
        Ipv6Address network = address.prefix().address();
        if (address.prefixLength() > LONGEST_PREFIX || network.isUnspecified()) {
            return;
        }
        if (members == null) {
            members = new LinkedHashMap<>();
        }
        Membership known = members.get(network);
        if (known != null) {
            known.users++;
            return;
        }
        Membership membership = new Membership();
        members.put(network, membership);
        membership.route = owner.stack().localRoutes().addAnycast(owner, network);
        owner.memberships().join(network.solicitedNode());
    }

    /** The reverse of {@link #join}. */
    void leave(Ipv6InterfaceAddress address) {
        Ipv6Address network = address.prefix().address();
        Membership membership = members == null ? null : members.get(network);
        if (membership == null || --membership.users > 0) {
            return;
        }
        members.remove(network);
        owner.memberships().leave(network.solicitedNode());
        owner.stack().localRoutes().remove(membership.route);
    }

    boolean contains(Ipv6Address address) {
        return members != null && members.containsKey(address);
    }

    void clear() {
        members = null;
    }
}
