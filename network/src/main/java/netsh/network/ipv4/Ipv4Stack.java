package netsh.network.ipv4;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.link.LinkChange;
import netsh.network.link.VrfLink;
import netsh.network.neighbor.NeighborEntry;
import netsh.network.netfilter.Netfilter;
import netsh.network.packet.ArpPacket;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.IpPayload;
import netsh.network.packet.Ipv4Packet;
import netsh.network.route.Fib;
import netsh.network.route.Flow;
import netsh.network.route.Route;
import netsh.network.route.RouteScope;
import netsh.network.route.RouteType;
import netsh.network.route.RuleTable;
import netsh.network.sysctl.SysctlDirectory;
import netsh.network.trace.DropReason;
import netsh.network.trace.PacketAnswered;
import netsh.network.trace.PacketObservers;

/** IPv4 in one namespace: its parts, and what others ask of them. */
public final class Ipv4Stack {
    private final NetworkNamespace namespace;
    private final Netfilter netfilter;
    private final Map<Link, InetDevice> devices = new LinkedHashMap<>(4);
    private final Ipv4Settings settings;
    private final Fib fib;
    private final PathCache paths;
    private final Ipv4Routing routing;
    private final AutomaticRoutes automaticRoutes;
    private final Ipv4Addresses addresses;
    private final Ipv4Routes routes;
    private final Ipv4Neighbors neighbors;
    private final Ipv4Output output;
    private final IcmpSender icmp;
    private final Ipv4Tunnels tunnels;
    private final Reassembly reassembly;
    private final Ipv4Input input;
    private final ArpInput arpInput;
    private final InetDeviceLife deviceLife;
    private final List<VrfLink> vrfs = new ArrayList<>(0);
    private boolean hasVrfRule;

    /** The stack of {@code namespace}. */
    public Ipv4Stack(NetworkNamespace namespace, Netfilter netfilter) {
        this.namespace = namespace;
        this.netfilter = netfilter;
        settings = new Ipv4Settings(namespace, devices);
        fib = new Fib(link -> device(link).either(DeviceSetting.IGNORE_ROUTES_WITH_LINKDOWN));
        paths = new PathCache(namespace.events(), settings);
        routing = new Ipv4Routing(namespace, this, fib, paths);
        automaticRoutes = new AutomaticRoutes(fib, this);
        addresses = new Ipv4Addresses(namespace, this, automaticRoutes);
        routes = new Ipv4Routes(namespace, this, fib, routing, paths);
        neighbors = new Ipv4Neighbors(namespace, this);
        output = new Ipv4Output(namespace, netfilter, this, routing, paths);
        icmp = new IcmpSender(this, routing, output, new RateLimits(namespace.events(), settings));
        tunnels = new Ipv4Tunnels(routing, output, paths, icmp);
        reassembly = new Reassembly(namespace, this);
        input = new Ipv4Input(
                this,
                netfilter,
                routing,
                new Ipv4Forwarding(this, netfilter, output),
                new IcmpInput(this, routing, icmp, namespace.sockets(), paths),
                reassembly,
                namespace.sockets());
        arpInput = new ArpInput(this);
        netfilter.serveIpv4(new NetfilterServices(this, routing, output));
        deviceLife = new InetDeviceLife(namespace, this, devices, automaticRoutes);
    }

    // ---- parts ----------------------------------------------------------------------------------------------------

    /** The addresses. */
    public Ipv4Addresses addresses() {
        return addresses;
    }

    /** The routes and rules. */
    public Ipv4Routes routes() {
        return routes;
    }

    /** The neighbours. */
    public Ipv4Neighbors neighbors() {
        return neighbors;
    }

    /** The settings. */
    public Ipv4Settings settings() {
        return settings;
    }

    /** What tunnels ask of it. */
    public Ipv4Tunnels tunnels() {
        return tunnels;
    }

    IcmpSender icmp() {
        return icmp;
    }

    /** Puts fragments together; connection tracking needs whole packets before this host's own input does. */
    public Reassembly reassembly() {
        return reassembly;
    }

    /** What /proc/sys/net/ipv4 shows of it; made anew each time. */
    public SysctlDirectory sysctls() {
        return Ipv4Sysctls.directory(namespace, this);
    }

    NetworkNamespace namespace() {
        return namespace;
    }

    Fib fib() {
        return fib;
    }

    Ipv4Routing routing() {
        return routing;
    }

    PacketObservers observers() {
        return namespace.observers();
    }

    InetDevice device(Link link) {
        return devices.get(link);
    }

    ArpProtocol arp(Link link) {
        return new ArpProtocol(link, this);
    }

    // ---- input ----------------------------------------------------------------------------------------------------

    /** Takes a packet that a link received (ip_rcv). */
    public void receive(Link link, EthernetFrame frame, Ipv4Packet packet) {
        input.receive(link, frame, packet);
    }

    /** Takes an ARP message that a link received (arp_rcv). */
    public void receiveArp(Link link, MacAddress frameDestination, ArpPacket message) {
        arpInput.receive(link, frameDestination, message);
    }

    /** A VRF came: the first one brings the rule that leads to VRFs' tables. */
    public void vrfAdded(VrfLink vrf) {
        vrfs.add(vrf);
        if (!hasVrfRule) {
            hasVrfRule = true;
            try {
                routes.addRule(RuleTable.OF_VRFS);
            } catch (NetException alreadyThere) {
                return;
            }
        }
    }

    /** A VRF went. */
    public void vrfRemoved(VrfLink vrf) {
        vrfs.remove(vrf);
    }

    void receiveLoopedBack(Link link, Ipv4Packet packet) {
        input.receiveLoopedBack(link, packet);
    }

    /** Follows a change of a link (fib_netdev_event, inetdev_event). */
    public void linkChanged(Link link, LinkChange change) {
        deviceLife.changed(link, change);
    }

    // ---- output ---------------------------------------------------------------------------------------------------

    /**
     * Sends a payload as a socket does.
     *
     * @param source the address to send from; null where routing chooses
     * @return null, or why it could not be sent
     */
    public Errno send(Ipv4Address source, Ipv4Address destination, SendOptions options, IpPayload payload) {
        return output.send(source, destination, options, payload);
    }

    /** Sends a packet that another namespace made over a link, by this namespace's routes and neighbours. */
    public void sendFor(Link link, Ipv4Packet packet) {
        output.sendFor(link, packet);
    }

    /** The hardware address that a link's neighbour is known by; empty where it is not. */
    public Optional<MacAddress> neighbor(Link link, Ipv4Address address) {
        InetDevice device = device(link);
        NeighborEntry entry = device == null ? null : device.neighbors().find(address);
        return entry == null || !entry.state().isValid() ? Optional.empty() : entry.mac();
    }

    /** Whether an address is one of a link's own. */
    public boolean hasAddress(Link link, Ipv4Address address) {
        InetDevice device = device(link);
        return device != null && device.addresses().stream().anyMatch(own -> own.local().equals(address));
    }

    /** The largest packet to a destination with these options, as far as known; 0 where there is no way. */
    public int mtuTo(Ipv4Address source, Ipv4Address destination, SendOptions options) {
        return output.mtuTo(source, destination, options);
    }

    /**
     * The address that a socket would send from.
     *
     * @param source the address it is bound to; null for none
     * @throws NetException what routing says, EACCES for a broadcast address that the options do not allow
     */
    public Ipv4Address sourceFor(Ipv4Address source, Ipv4Address destination, SendOptions options)
            throws NetException {
        Flow flow = Flow.between(source, destination);
        flow.out = options.link();
        flow.mark = options.mark();
        flow.trafficClass = options.trafficClass() & 0x1c;
        RouteDecision decision = routing.output(flow);
        if (decision.isRefused()) {
            throw new NetException(decision.refusal);
        }
        if (decision.type == RouteType.BROADCAST && !options.broadcast()) {
            throw new NetException(Errno.EACCES);
        }
        return decision.source;
    }

    // ---- questions ------------------------------------------------------------------------------------------------

    /** What an address is to this host: its own, a broadcast address, a group, or somebody else's (inet_addr_type). */
    public RouteType addressType(Ipv4Address address) {
        return addressType(address, null);
    }

    /** The same as seen from a link, which may belong to a VRF (inet_addr_type_dev_table). */
    RouteType addressTypeOn(Link link, Ipv4Address address) {
        return addressType(address, link.vrf());
    }

    private RouteType addressType(Ipv4Address address, VrfLink vrf) {
        if (address.isZeroNet() || address.isLimitedBroadcast()) {
            return RouteType.BROADCAST;
        }
        if (address.isMulticast()) {
            return RouteType.MULTICAST;
        }
        Route route = fib.localRoute(address, vrf);
        return route == null ? RouteType.UNICAST : route.type();
    }

    /** Whether an address is this host's own. */
    public boolean isLocal(Ipv4Address address) {
        return addressType(address) == RouteType.LOCAL;
    }

    /** Whether a socket may be bound to an address: this host's own, a group, a broadcast address, or any. */
    public boolean mayBind(Ipv4Address address) {
        return address.isUnspecified()
                || settings.isOn(NamespaceSetting.IP_NONLOCAL_BIND)
                || addressType(address) != RouteType.UNICAST;
    }

    /** The link that an own address belongs to, null where it is not this host's (__ip_dev_find). */
    Link ownerOf(Ipv4Address address) {
        Route route = fib.localRoute(address);
        for (int i = 0; route == null && i < vrfs.size(); i++) {
            route = fib.localRoute(address, vrfs.get(i));
        }
        return route != null && route.type() == RouteType.LOCAL ? route.firstHop().link() : null;
    }

    /**
     * The address to send from over a link (inet_select_addr): one of its own of at most a scope, else one of another
     * link, else 0.0.0.0.
     *
     * @param destination where to; 0.0.0.0 where that does not matter
     */
    public Ipv4Address selectAddress(Link link, Ipv4Address destination, int scope) {
        InetDevice device = device(link);
        Ipv4Address own = device == null ? null : device.select(destination, scope);
        if (own != null) {
            return own;
        }
        for (Link other : namespace.links().all()) {
            InetDevice otherDevice = device(other);
            if (otherDevice == null) {
                continue;
            }
            for (InterfaceAddress address : otherDevice.addresses()) {
                if (!address.isSecondary() && address.scope() != RouteScope.LINK && address.scope() <= scope) {
                    return address.local();
                }
            }
        }
        return Ipv4Address.ANY;
    }

    /** The groups that a link is in, with how many joined each. */
    public Map<Ipv4Address, Integer> groups(Link link) {
        InetDevice device = device(link);
        return device == null ? Map.of() : device.groups();
    }

    /** Joins a group on a link; what is sent to it is received from then on (ip_mc_join_group). */
    public void joinGroup(Link link, Ipv4Address group) throws NetException {
        if (!group.isMulticast()) {
            throw new NetException(Errno.EINVAL);
        }
        if (device(link) == null) {
            throw new NetException(Errno.ENODEV);
        }
        if (!device(link).isMember(group)) {
            link.addressFilter().join(group.multicastMac());
        }
        device(link).join(group);
    }

    /** Leaves a group on a link. */
    public void leaveGroup(Link link, Ipv4Address group) {
        if (device(link) != null) {
            device(link).leave(group);
            if (!device(link).isMember(group)) {
                link.addressFilter().leave(group.multicastMac());
            }
        }
    }

    // ---- news -----------------------------------------------------------------------------------------------------

    /** Routes went: what was learnt about single destinations may hang on them. */
    void routesChanged() {
        paths.clear();
    }

    /** A link has another MTU: what was learnt of ways over it follows. */
    void linkMtuChanged(Link link, int former, int now) {
        if (!paths.isEmpty()) {
            paths.linkMtuChanged(destination -> {
                RouteDecision decision = routing.output(Flow.between(null, destination));
                return !decision.isRefused() && decision.out == link;
            }, former, now);
        }
    }

    void addressRemoved(Link link, Ipv4Address address) {
        netfilter.addressRemoved(link, address);
    }

    void tellRoute(Route route, boolean deleted) {
        if (namespace.machine().hasChangeListeners()) {
            namespace.machine().tell(namespace, new RouteChanged(route, deleted));
        }
    }

    void forgetNeighbor(Link link, Ipv4Address address) {
        neighbors.forget(link, address);
    }

    void drop(Object packet, DropReason reason) {
        observers().dropped(namespace, packet, reason);
    }

    void noteDecision(Object packet, RouteDecision decision) {
        if (observers().isActive()) {
            observers().tell(RouteDecided.of(namespace, packet, decision, fib.rules()));
        }
    }

    void noteAnswer(Object cause, Object answer) {
        if (observers().isActive()) {
            observers().tell(new PacketAnswered(namespace, cause, answer));
        }
    }

    void log(String text) {
        namespace.machine().log().add(text);
    }
}
