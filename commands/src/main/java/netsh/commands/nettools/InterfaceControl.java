package netsh.commands.nettools;

import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv4Prefix;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.ipv4.AddressRequest;
import netsh.network.ipv4.InterfaceAddress;
import netsh.network.ipv4.Ipv4Addresses;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.route.RouteScope;

/** The old system calls on one interface, SIOCSIF* (netdevice(7); devinet_ioctl and dev_ioctl of the kernel). */
public final class InterfaceControl {
    private static final int LONGEST_WITH_BROADCAST = 30;

    private final NetworkNamespace namespace;
    private final String name;

    /** The system calls on the interface of a name, be it an alias. */
    public InterfaceControl(NetworkNamespace namespace, String name) {
        this.namespace = namespace;
        this.name = name;
    }

    private boolean isAlias() {
        return name.indexOf(':') >= 0;
    }

    /** The link; ENODEV where there is none. */
    public Link link() throws NetException {
        Link link = namespace.links().byName(InterfaceQuery.linkName(name));
        if (link == null) {
            throw new NetException(Errno.ENODEV);
        }
        return link;
    }

    private Ipv4Addresses addresses() {
        return namespace.ipv4().addresses();
    }

    private Optional<InterfaceAddress> address() throws NetException {
        return addresses().of(link()).stream().filter(address -> address.label().equals(name)).findFirst();
    }

    private InterfaceAddress existingAddress() throws NetException {
        return address().orElseThrow(() -> new NetException(Errno.EADDRNOTAVAIL));
    }

    /** Sets the link up or down; an alias goes with its address (SIOCSIFFLAGS). */
    public void setUp(boolean up) throws NetException {
        Link link = link();
        if (isAlias()) {
            InterfaceAddress address = existingAddress();
            if (!up) {
                delete(link, address);
            }
        } else if (up) {
            link.open();
        } else {
            link.close();
        }
    }

    /** Gives the interface another address with the mask of the address's class; 0.0.0.0 takes it away (SIOCSIFADDR). */
    public void setAddress(Ipv4Address local) throws NetException {
        Link link = link();
        int length = HostInput.classLength(local);
        if (length < 0) {
            throw new NetException(Errno.EINVAL);
        }
        Optional<InterfaceAddress> former = address();
        if (former.isPresent() && former.get().local().equals(local)) {
            return;
        }
        if (former.isPresent()) {
            delete(link, former.get());
        }
        if (local.isUnspecified()) {
            return;
        }
        AddressRequest request = AddressRequest.of(local, length).withLabel(name)
                .withScope(local.isLoopback() ? RouteScope.HOST : RouteScope.UNIVERSE);
        boolean hasBroadcast = InterfaceQuery.isBroadcast(link) && length <= LONGEST_WITH_BROADCAST;
        addresses().add(link, hasBroadcast ? request.withBroadcast(broadcast(local, length)) : request);
    }

    private static Ipv4Address broadcast(Ipv4Address local, int length) {
        return Ipv4Prefix.containing(local, length).broadcast();
    }

    /** Changes the mask; a broadcast address that followed from the old one follows (SIOCSIFNETMASK). */
    public void setNetmask(Ipv4Address mask) throws NetException {
        InterfaceAddress address = existingAddress();
        int length = Integer.bitCount(mask.bits());
        if (mask.bits() != Ipv4Prefix.mask(length)) {
            throw new NetException(Errno.EINVAL);
        }
        if (length == address.prefixLength()) {
            return;
        }
        Ipv4Address followed = new Ipv4Address(address.local().bits() | ~Ipv4Prefix.mask(address.prefixLength()));
        Optional<Ipv4Address> broadcast = address.broadcast();
        if (InterfaceQuery.isBroadcast(link()) && length <= LONGEST_WITH_BROADCAST
                && address.broadcast().equals(Optional.of(followed))) {
            broadcast = Optional.of(new Ipv4Address(address.local().bits() | ~Ipv4Prefix.mask(length)));
        }
        replace(address, address.peer(), length, broadcast);
    }

    /** Changes the broadcast address (SIOCSIFBRDADDR). */
    public void setBroadcast(Ipv4Address broadcast) throws NetException {
        InterfaceAddress address = existingAddress();
        replace(address, address.peer(), address.prefixLength(), Optional.of(broadcast));
    }

    /** Changes the address of the other end (SIOCSIFDSTADDR). */
    public void setPeer(Ipv4Address peer) throws NetException {
        InterfaceAddress address = existingAddress();
        if (HostInput.classLength(peer) < 0) {
            throw new NetException(Errno.EINVAL);
        }
        replace(address, peer, address.prefixLength(), address.broadcast());
    }

    private void replace(InterfaceAddress former, Ipv4Address peer, int length, Optional<Ipv4Address> broadcast)
            throws NetException {
        Link link = link();
        delete(link, former);
        addresses().add(link, new AddressRequest(former.local(), Optional.of(peer), length, broadcast, former.scope(),
                Optional.of(former.label()), former.lifetime(), former.noPrefixRoute(), former.priority(),
                former.protocol()));
    }

    private void delete(Link link, InterfaceAddress address) throws NetException {
        addresses().delete(link, Optional.of(address.local()), Optional.of(address.label()),
                Optional.of(new Ipv4Addresses.Network(address.peer(), address.prefixLength())));
    }

    /** Adds an alias with the next free number, with the mask and broadcast address of the link's own (ifconfig add). */
    void addAlias(Ipv4Address local) throws NetException {
        int number = 0;
        while (hasLabel(name + ":" + number)) {
            number++;
        }
        Optional<InterfaceAddress> own = address();
        InterfaceControl alias = new InterfaceControl(namespace, name + ":" + number);
        alias.setAddress(local);
        if (own.isPresent()) {
            alias.setNetmask(new Ipv4Address(Ipv4Prefix.mask(own.get().prefixLength())));
            if (own.get().broadcast().isPresent()) {
                alias.setBroadcast(own.get().broadcast().get());
            }
        }
    }

    private boolean hasLabel(String label) throws NetException {
        return addresses().of(link()).stream().anyMatch(address -> address.label().equals(label));
    }

    /** Takes the alias of an address away, if there is one (ifconfig del). */
    void deleteAlias(Ipv4Address local) throws NetException {
        for (InterfaceAddress address : addresses().of(link())) {
            if (address.local().equals(local) && address.label().indexOf(':') >= 0) {
                delete(link(), address);
                return;
            }
        }
    }

    /** Changes the MTU (SIOCSIFMTU). */
    public void setMtu(int mtu) throws NetException {
        link().setMtu(mtu);
    }

    /** Changes the queue length; EINVAL for a negative one (SIOCSIFTXQLEN). */
    public void setTransmitQueueLength(int length) throws NetException {
        if (length < 0) {
            throw new NetException(Errno.EINVAL);
        }
        link().setTransmitQueueLength(length);
    }

    /** Changes the hardware address (SIOCSIFHWADDR). */
    public void setHardwareAddress(MacAddress mac) throws NetException {
        link().setAddress(mac);
    }
}
