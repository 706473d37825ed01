package netsh.network.ipv6;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.ipv4.RouteChanged;
import netsh.network.ipv4.SendOptions;
import netsh.network.kernel.Machine;
import netsh.network.kernel.NetworkChange;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.link.LinkChange;
import netsh.network.route.RuleTable;
import netsh.network.neighbor.NeighborChanged;
import netsh.network.neighbor.NeighborEntry;
import netsh.network.netfilter.Netfilter;
import netsh.network.netfilter.PacketContext;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.Icmpv6Message;
import netsh.network.packet.IpPayload;
import netsh.network.packet.Ipv6Packet;
import netsh.network.route.Route;
import netsh.network.socket.Ipv6Delivery;
import netsh.network.sysctl.SettingBlock;
import netsh.network.sysctl.SysctlDirectory;
import netsh.network.time.EventQueue;
import netsh.network.trace.PacketObservers;

/** IPv6 in one namespace: its parts, and what others ask of them. */
public final class Ipv6Stack {
    private boolean hasVrfRule;
    private final NetworkNamespace namespace;
    private final Netfilter netfilter;
    private final Map<Link, Ipv6Interface> interfaces = new LinkedHashMap<>(2);
    private final Ipv6Settings settings;
    private final Fib6 fib;
    private final PathMtus pathMtus;
    private final LocalRoutes localRoutes;
    private final DuplicateAddressDetection detection;
    private final AddressConfiguration addressConfiguration;
    private final InterfaceLife life;
    private final SourceAddressSelection sources;
    private final Ipv6Routing routing;
    private final Ipv6Output output;
    private final ControlOutput control;
    private final IcmpErrors errors;
    private final SocketOutput socketOutput;
    private final Ipv6Input input;
    private final Ipv6Addresses addresses;
    private final Ipv6Routes routes;
    private final Ipv6Neighbors neighbors;

    /** The stack of {@code namespace}. */
    public Ipv6Stack(NetworkNamespace namespace, Netfilter netfilter) {
        this.namespace = namespace;
        this.netfilter = netfilter;
        settings = new Ipv6Settings(this);
        fib = new Fib6(namespace.events());
        pathMtus = new PathMtus(namespace.events());
        localRoutes = new LocalRoutes(this, fib);
        detection = new DuplicateAddressDetection(this);
        addressConfiguration = new AddressConfiguration(this);
        life = new InterfaceLife(this);
        sources = new SourceAddressSelection(this);
        routing = new Ipv6Routing(this);
        output = new Ipv6Output(this);
        control = new ControlOutput(this);
        errors = new IcmpErrors(this);
        socketOutput = new SocketOutput(this);
        input = new Ipv6Input(this);
        addresses = new Ipv6Addresses(this);
        routes = new Ipv6Routes(this);
        neighbors = new Ipv6Neighbors(this);
        netfilter.serveIpv6(new NetfilterServices(this));
    }

    // ---- parts ----------------------------------------------------------------------------------------------------

    /** The addresses. */
    public Ipv6Addresses addresses() {
        return addresses;
    }

    /** The routes and rules. */
    public Ipv6Routes routes() {
        return routes;
    }

    /** The neighbours. */
    public Ipv6Neighbors neighbors() {
        return neighbors;
    }

    /** The settings. */
    public Ipv6Settings settings() {
        return settings;
    }

    /** What /proc/sys/net/ipv6 shows in this namespace. */
    public SysctlDirectory sysctls() {
        return new Ipv6Sysctls(this).directory();
    }

    /** What was learnt of the size of packets on the ways from here. */
    public PathMtus pathMtus() {
        return pathMtus;
    }

    /** IPv6 on all links that have it, in the order in which they came. */
    public Collection<Ipv6Interface> interfaces() {
        return Collections.unmodifiableCollection(interfaces.values());
    }

    /** IPv6 on a link, where it has it: its MTU is at least 1280. */
    public Optional<Ipv6Interface> on(Link link) {
        return Optional.ofNullable(interfaces.get(link));
    }

    /** A VRF came: the first one brings its rule, though IPv6 of the lab routes VRFs like everything else. */
    public void vrfAdded() {
        if (!hasVrfRule) {
            hasVrfRule = true;
            try {
                routes.addRule(RuleTable.OF_VRFS);
            } catch (NetException alreadyThere) {
                return;
            }
        }
    }

    /** Whether an address is one of a link's own. */
    public boolean hasAddress(Link link, Ipv6Address address) {
        Ipv6Interface on = interfaceOrNull(link);
        return on != null && on.find(address) != null;
    }

    Ipv6Interface interfaceOrNull(Link link) {
        return (Ipv6Interface) link.inet6();
    }

    /** IPv6 on a link; null where its MTU is too small (ipv6_find_idev). */
    Ipv6Interface makeInterface(Link link) {
        Ipv6Interface known = interfaces.get(link);
        if (known != null || link.mtu() < Ipv6Interface.LEAST_MTU) {
            return known;
        }
        SettingBlock initial = settings.forNewLink(link);
        Ipv6Interface made = new Ipv6Interface(this, link, initial);
        interfaces.put(link, made);
        link.setInet6(made);
        life.made(made);
        return made;
    }

    void removeInterface(Link link) {
        interfaces.remove(link);
        link.setInet6(null);
    }

    Machine machine() {
        return namespace.machine();
    }

    Netfilter netfilter() {
        return netfilter;
    }

    Fib6 fib() {
        return fib;
    }

    LocalRoutes localRoutes() {
        return localRoutes;
    }

    DuplicateAddressDetection detection() {
        return detection;
    }

    AddressConfiguration addressConfiguration() {
        return addressConfiguration;
    }

    InterfaceLife life() {
        return life;
    }

    SourceAddressSelection sources() {
        return sources;
    }

    Ipv6Routing routing() {
        return routing;
    }

    Ipv6Output output() {
        return output;
    }

    ControlOutput control() {
        return control;
    }

    IcmpErrors errors() {
        return errors;
    }

    Ipv6Input input() {
        return input;
    }

    NetworkNamespace namespace() {
        return namespace;
    }

    Ipv6Delivery sockets() {
        return namespace.sockets().ipv6();
    }

    /** The link that sockets see a packet come in by: what this host sends to itself comes by the address's own link. */
    Link receivingLink(Ipv6Interface in, Ipv6Packet packet) {
        return in.link().isLoopback() ? fib.ownerOf(packet.destination(), in.link()) : in.link();
    }

    Link loopback() {
        return namespace.loopback();
    }

    EventQueue events() {
        return namespace.events();
    }

    Random random() {
        return namespace.random();
    }

    PacketObservers observers() {
        return namespace.observers();
    }

    // ---- packets and links ----------------------------------------------------------------------------------------

    /** Takes a packet that a link received in {@code frame} (ipv6_rcv). */
    public void receive(Link link, EthernetFrame frame, Ipv6Packet packet) {
        input.receive(link, frame, packet);
    }

    /**
     * Sends a payload as a socket does.
     *
     * @param source the address to send from; null where routing chooses
     * @return null, or why it could not be sent
     */
    public Errno send(Ipv6Address source, Ipv6Address destination, SendOptions options, IpPayload payload) {
        return socketOutput.send(source, destination, options, payload);
    }

    /**
     * The way of what a socket would send, and with it the source address and the largest packet.
     *
     * @param source the address it is bound to; null for none
     * @throws NetException what routing says; EADDRNOTAVAIL where no address will do as source
     */
    public Ipv6Path path(Ipv6Address source, Ipv6Address destination, SendOptions options) throws NetException {
        return socketOutput.path(source, destination, options);
    }

    /** Remembers that larger packets do not get through to a destination (ip6_rt_update_pmtu). */
    public void learnPathMtu(Ipv6Address destination, int mtu) {
        pathMtus.learn(destination, mtu);
    }

    /** Tells a packet's sender that a tunnel on its way cannot carry it whole. */
    public void refuseTooLarge(Ipv6Packet packet, int mtu) {
        interfaces.values().stream().findFirst().ifPresent(at ->
                errors.report(packet, at, Icmpv6Message.Problem.PACKET_TOO_BIG, 0, mtu));
    }

    /** Tells a packet's sender that its destination is not reached (ip6_link_failure). */
    public void refuseUnreachable(Ipv6Packet packet) {
        interfaces.values().stream().findFirst().ifPresent(at -> errors.report(
                packet, at, Icmpv6Message.Problem.DESTINATION_UNREACHABLE, IcmpErrors.ADDRESS_UNREACHABLE, 0));
    }

    /** Listens to a group on a link (ipv6_sock_mc_join). */
    public void joinGroup(Link link, Ipv6Address group) throws NetException {
        Ipv6Interface at = interfaceOrNull(link);
        if (at == null) {
            throw new NetException(Errno.ENODEV);
        }
        at.memberships().join(group);
    }

    /** No longer listens to a group on a link. */
    public void leaveGroup(Link link, Ipv6Address group) {
        on(link).ifPresent(at -> at.memberships().leave(group));
    }

    /** Whether a socket may be bound to an address: this host's own, a group, or any. */
    public boolean mayBind(Ipv6Address address) {
        return address.isUnspecified() || address.isMulticast() || isLocal(address);
    }

    /** Follows a change of a link (addrconf_notify). */
    public void linkChanged(Link link, LinkChange change) {
        life.linkChanged(link, change);
    }

    /** Whether an address is this host's own and can be used. */
    public boolean isLocal(Ipv6Address address) {
        return fib.isLocal(address);
    }

    /** Whether it passes packets on (net.ipv6.conf.all.forwarding). */
    public boolean forwards() {
        return allSetting(Ipv6Setting.FORWARDING) != 0;
    }

    int allSetting(Ipv6Setting setting) {
        return settings.all(setting);
    }

    // ---- news -----------------------------------------------------------------------------------------------------

    void tell(NetworkChange change) {
        if (namespace.machine().hasChangeListeners()) {
            namespace.machine().tell(namespace, change);
        }
    }

    void tellRoute(Route route, boolean deleted) {
        tell(new RouteChanged(route, deleted));
    }

    void tellNeighbor(NeighborEntry neighbor, boolean deleted) {
        tell(new NeighborChanged(neighbor, deleted));
    }

    void log(String text) {
        namespace.machine().log().add(text);
    }
}
