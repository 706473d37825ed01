package netsh.network.ipv6;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.Link;

/** The IPv6 addresses of a namespace's links: what {@code ip -6 addr} and {@code ifconfig} show and change. */
public final class Ipv6Addresses {
    private final Ipv6Stack stack;

    Ipv6Addresses(Ipv6Stack stack) {
        this.stack = stack;
    }

    /** The addresses of a link, in the order in which the kernel lists them. */
    public List<Ipv6InterfaceAddress> of(Link link) {
        return stack.on(link).map(Ipv6Interface::addresses).map(List::copyOf).orElse(List.of());
    }

    /** All addresses, link by link. */
    public List<Ipv6InterfaceAddress> all() {
        List<Ipv6InterfaceAddress> all = new ArrayList<>();
        for (Link link : stack.namespace().links().all()) {
            all.addAll(of(link));
        }
        return all;
    }

    /** An address of a link. */
    public Optional<Ipv6InterfaceAddress> find(Link link, Ipv6Address address) {
        return stack.on(link).map(owner -> owner.find(address));
    }

    /**
     * Gives a link an address (inet6_rtm_newaddr without NLM_F_REPLACE).
     *
     * @throws NetException EEXIST where the link has it, EADDRNOTAVAIL where no link can have it, EACCES where IPv6 is
     *     switched off on the link, EINVAL where the lifetimes contradict or the link's MTU is too small
     */
    public Ipv6InterfaceAddress add(Link link, Ipv6AddressRequest request) throws NetException {
        return stack.addressConfiguration().add(link, request);
    }

    /** Changes an address that the link has; ENOENT where it has not. */
    public Ipv6InterfaceAddress change(Link link, Ipv6AddressRequest request) throws NetException {
        Ipv6InterfaceAddress address =
                find(link, request.address()).orElseThrow(() -> new NetException(Errno.ENOENT));
        stack.addressConfiguration().modify(address, request);
        return address;
    }

    /** Changes an address that the link has, else adds it. */
    public Ipv6InterfaceAddress replace(Link link, Ipv6AddressRequest request) throws NetException {
        return find(link, request.address()).isPresent() ? change(link, request) : add(link, request);
    }

    /**
     * Takes an address from a link (inet6_addr_del).
     *
     * @throws NetException ENXIO where the link has no IPv6, EADDRNOTAVAIL where it has no such address of that length
     */
    public void delete(Link link, Ipv6Address address, int prefixLength) throws NetException {
        Ipv6Interface owner = stack.on(link).orElseThrow(() -> new NetException(Errno.ENXIO));
        Ipv6InterfaceAddress found = owner.find(address);
        if (found == null || found.prefixLength() != prefixLength) {
            throw new NetException(Errno.EADDRNOTAVAIL);
        }
        stack.addressConfiguration().delete(found);
    }
}
