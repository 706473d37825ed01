package netsh.network.ipv4;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.link.LinkChange;
import netsh.network.packet.ArpPacket;
import netsh.network.route.RouteScope;

/** Follows what happens to links (inetdev_event, fib_netdev_event and arp_netdev_event of the kernel). */
final class InetDeviceLife {
    private static final int LEAST_MTU = 68;
    private static final Ipv4Address ALL_HOSTS = Ipv4Address.of("224.0.0.1");
    private static final Ipv4Address LOOPBACK = Ipv4Address.of("127.0.0.1");
    private static final int LOOPBACK_LENGTH = 8;

    private final NetworkNamespace namespace;
    private final Ipv4Stack stack;
    private final Map<Link, InetDevice> devices;
    private final AutomaticRoutes routes;

    InetDeviceLife(
            NetworkNamespace namespace, Ipv4Stack stack, Map<Link, InetDevice> devices, AutomaticRoutes routes) {
        this.namespace = namespace;
        this.stack = stack;
        this.devices = devices;
        this.routes = routes;
    }

    void changed(Link link, LinkChange change) {
        InetDevice device = devices.get(link);
        if (device == null) {
            if (change == LinkChange.REGISTER || change == LinkChange.CHANGE_MTU) {
                create(link);
            }
            return;
        }
        switch (change) {
            case UP -> up(device);
            case DOWN -> down(device);
            case CHANGE -> stateChanged(device);
            case CHANGE_MTU -> mtuChanged(device);
            case CHANGE_ADDRESS -> addressChanged(device);
            case CHANGE_NAME -> renamed(device);
            case NOTIFY_PEERS -> announce(device);
            case UNREGISTER -> destroy(device);
            case CHANGE_UPPER -> upperChanged(device);
            case REGISTER, GOING_DOWN, FLAGS -> {}
        }
    }

    private void create(Link link) {
        if (link.mtu() < LEAST_MTU) {
            return;
        }
        DeviceSettings settings = stack.settings().defaults().copy();
        if (link.isLoopback()) {
            settings.set(DeviceSetting.DISABLE_XFRM, 1);
            settings.set(DeviceSetting.DISABLE_POLICY, 1);
        }
        InetDevice device = new InetDevice(
                link,
                stack.settings().all(),
                settings,
                namespace.machine().arpTable().attach(link, stack.arp(link)));
        devices.put(link, device);
        device.join(ALL_HOSTS);
    }

    private void up(InetDevice device) {
        Link link = device.link();
        if (link.isLoopback()) {
            addLoopbackAddress(device);
        }
        routes.linkUp(device);
        if (device.either(DeviceSetting.ARP_NOTIFY)) {
            announce(device);
        }
    }

    private void addLoopbackAddress(InetDevice device) {
        AddressRequest request = AddressRequest.of(LOOPBACK, LOOPBACK_LENGTH).withScope(RouteScope.HOST);
        String label = device.link().name();
        try {
            stack.addresses().insert(
                    device, new InterfaceAddress(request, label, namespace.events().nowNanos()));
        } catch (NetException alreadyThere) {
            // Nobody took it away while the link was down.
            return;
        }
    }

    private void down(InetDevice device) {
        routes.disable(device.link(), false);
        device.neighbors().flush(false);
    }

    private void stateChanged(InetDevice device) {
        Link link = device.link();
        if (device.noteArpUse(link.usesArp())) {
            device.neighbors().flush(false);
        }
        if (!link.isUp()) {
            return;
        }
        routes.carrierChanged(link);
        if (!link.hasCarrier() && device.both(DeviceSetting.ARP_EVICT_NOCARRIER)) {
            device.neighbors().flush(true);
        }
    }

    /** A link that joins or leaves a VRF loses its routes; they come again in the other table (fib_netdev_event). */
    private void upperChanged(InetDevice device) {
        if (device.noteVrf(device.link().vrf())) {
            routes.disable(device.link(), true);
        }
    }

    private void mtuChanged(InetDevice device) {
        stack.linkMtuChanged(device.link(), device.noteMtu(), device.link().mtu());
        if (device.link().mtu() < LEAST_MTU) {
            destroy(device);
        }
    }

    private void addressChanged(InetDevice device) {
        device.neighbors().flush(false);
        if (device.either(DeviceSetting.ARP_NOTIFY)) {
            announce(device);
        }
    }

    /** Tells everybody on the link this host's addresses (inetdev_send_gratuitous_arp). */
    private void announce(InetDevice device) {
        if (!device.link().isUp()) {
            return;
        }
        ArpProtocol arp = stack.arp(device.link());
        for (InterfaceAddress address : device.addresses()) {
            Ipv4Address own = address.local();
            MacAddress mac = device.link().address();
            arp.send(new ArpPacket(ArpPacket.Operation.REQUEST, mac, own, mac, own), MacAddress.BROADCAST);
        }
    }

    /** Labels follow the link's name: the first is the name, later ones keep what stands behind the colon. */
    private static void renamed(InetDevice device) {
        String name = device.link().name();
        int number = 0;
        for (InterfaceAddress address : device.addresses()) {
            int colon = address.label().indexOf(':');
            String ending = colon >= 0 ? address.label().substring(colon) : ":" + (number + 1);
            String label = number == 0 ? name : name + ending;
            number++;
            if (label.length() > Link.MOST_NAME_LENGTH) {
                label = name.substring(0, Math.max(0, Link.MOST_NAME_LENGTH - ending.length())) + ending;
            }
            address.setLabel(label);
        }
    }

    /** The link leaves, or is too small for IPv4 (inetdev_destroy). */
    private void destroy(InetDevice device) {
        List<InterfaceAddress> leaving = new ArrayList<>(device.addresses());
        for (InterfaceAddress address : leaving) {
            if (device.addresses().contains(address)) {
                stack.addresses().delete(device, address);
            }
        }
        routes.linkRemoved(device.link());
        device.neighbors().flush(false);
        stack.neighbors().proxies().linkRemoved(device.link());
        devices.remove(device.link());
    }
}
