package netsh.network.kernel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import netsh.network.addr.MacAddress;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.addr.MacAddress;
import netsh.network.bridge.FdbEntry;
import netsh.network.bridge.StormReport;
import netsh.network.error.NetException;
import netsh.network.ipv4.Ipv4Stack;
import netsh.network.ipv6.Ipv6Stack;
import netsh.network.link.Backlog;
import netsh.network.link.BridgeLink;
import netsh.network.link.BridgePort;
import netsh.network.link.IpTunnelTable;
import netsh.network.link.Link;
import netsh.network.link.LinkChange;
import netsh.network.link.LinkTable;
import netsh.network.link.LinkWatch;
import netsh.network.link.LoopbackLink;
import netsh.network.link.NetworkStack;
import netsh.network.link.RandomAddresses;
import netsh.network.link.PhysicalLink;
import netsh.network.link.VrfLink;
import netsh.network.link.VxlanLink;
import netsh.network.link.VxlanTable;
import netsh.network.netfilter.Netfilter;
import netsh.network.packet.ArpPacket;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.EthernetPayload;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.Ipv6Packet;
import netsh.network.socket.SocketTable;
import netsh.network.sysctl.PlainSettings;
import netsh.network.sysctl.SysctlDirectory;
import netsh.network.tcp.TcpTable;
import netsh.network.time.EventQueue;
import netsh.network.trace.DropReason;
import netsh.network.trace.PacketObservers;
import netsh.network.traffic.TrafficNames;
import netsh.network.tunnel.TransmitDepth;
import netsh.network.tunnel.Underlay;
import netsh.network.tunnel.VxlanDestination;
import netsh.network.tunnel.VxlanEntry;

/** A network stack of its own within a machine (struct net): links, addresses, routes, rules, firewall, settings. */
public final class NetworkNamespace implements NetworkStack {
    /** The kernel's worker takes a namespace down on its own, after the last reference (cleanup_net). */
    private static final Duration CLEAN_UP_DELAY = Duration.ofNanos(500_000);

    private final Machine machine;
    private final long inode;
    private final LinkTable links = new LinkTable();
    private final LoopbackLink loopback = new LoopbackLink();
    private final Netfilter netfilter;
    private final SocketTable sockets = new SocketTable(this);
    private final Ipv4Stack ipv4;
    private final Ipv6Stack ipv6;
    private final LinkMessages messages = new LinkMessages(this);
    private final Underlay underlay = new NamespaceUnderlay(this);
    private VxlanTable vxlans;
    private final IpTunnelTable tunnels = new IpTunnelTable(this);
    private NamespaceIds ids;
    private TcpTable tcp;
    private String newestName;
    private String lastName;
    private final VlanConfiguration vlans = new VlanConfiguration(this);
    private final PlainSettings plainSettings = new PlainSettings();
    private int holders;
    private boolean dying;

    NetworkNamespace(Machine machine, long inode) {
        this.machine = machine;
        this.inode = inode;
        netfilter = new Netfilter(this, this::logNetfilter);
        ipv4 = new Ipv4Stack(this, netfilter);
        ipv6 = new Ipv6Stack(this, netfilter);
        try {
            loopback.register(this, Optional.empty());
        } catch (NetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The namespace that a registered link is in. */
    public static NetworkNamespace of(Link link) {
        return (NetworkNamespace) link.stack();
    }

    /** The machine whose kernel it is in. */
    public Machine machine() {
        return machine;
    }

    /** Its inode number, as {@code readlink /proc/PID/ns/net} shows it. */
    public long inode() {
        return inode;
    }

    /** Its loopback link. */
    public LoopbackLink loopback() {
        return loopback;
    }

    /** The numbers by which it knows other namespaces. */
    public NamespaceIds ids() {
        if (ids == null) {
            ids = new NamespaceIds(this);
        }
        return ids;
    }

    /** The newest of its names under /run/netns, null where it has none; {@link NamedNamespaces} keeps it. */
    String newestName() {
        return newestName;
    }

    void setNewestName(String name) {
        newestName = name;
        lastName = name == null ? lastName : name;
    }

    /** Whether nothing keeps it any more and it is about to be taken down. */
    boolean isDying() {
        return dying;
    }

    /** The newest of its names, or the last that it had. */
    public Optional<String> lastName() {
        return Optional.ofNullable(lastName);
    }

    /** IPv4 in it. */
    public Ipv4Stack ipv4() {
        return ipv4;
    }

    /** IPv6 in it. */
    public Ipv6Stack ipv6() {
        return ipv6;
    }

    /** Its sockets. */
    public SocketTable sockets() {
        return sockets;
    }

    /** TCP in it. */
    public TcpTable tcp() {
        if (tcp == null) {
            tcp = new TcpTable(this);
        }
        return tcp;
    }

    /** Its VLAN links by the old way, and how they are named. */
    public VlanConfiguration vlans() {
        return vlans;
    }

    /** Its settings that nothing in the lab acts on. */
    public PlainSettings plainSettings() {
        return plainSettings;
    }

    /** /proc/sys as a process in it sees it; made anew each time. */
    public SysctlDirectory sysctls() {
        return SysctlTree.of(this);
    }

    /** Its firewall. */
    public Netfilter netfilter() {
        return netfilter;
    }

    @Override
    public LinkTable links() {
        return links;
    }

    @Override
    public EventQueue events() {
        return machine.simulation().events();
    }

    @Override
    public Random random() {
        return machine.simulation().random();
    }

    @Override
    public RandomAddresses randomAddresses() {
        return machine.simulation().randomAddresses();
    }

    /** Draws an address for a link that is to be made here. */
    public MacAddress drawAddress(String link) {
        return randomAddresses().draw(placeName(), link);
    }

    @Override
    public PacketObservers observers() {
        return machine.simulation().observers();
    }

    @Override
    public Backlog backlog() {
        return machine.backlog();
    }

    @Override
    public TrafficNames trafficNames() {
        return machine.trafficNames();
    }

    @Override
    public LinkWatch linkWatch() {
        return machine.linkWatch();
    }

    @Override
    public TransmitDepth transmitDepth() {
        return machine.transmitDepth();
    }

    @Override
    public Underlay underlay() {
        return underlay;
    }

    @Override
    public IpTunnelTable tunnels() {
        return tunnels;
    }

    @Override
    public VxlanTable vxlans() {
        if (vxlans == null) {
            vxlans = new VxlanTable(this);
        }
        return vxlans;
    }

    @Override
    public String placeName() {
        return machine.namedNamespaces().nameOf(this).orElse(machine.hostname());
    }

    @Override
    public void receive(Link link, EthernetFrame frame) {
        if (frame.tag() != null) {
            observers().dropped(link, frame, DropReason.VLAN_UNKNOWN);
            return;
        }
        EthernetPayload payload = frame.payload();
        if (payload instanceof Ipv4Packet packet) {
            ipv4.receive(link, frame, packet);
        } else if (payload instanceof ArpPacket message) {
            ipv4.receiveArp(link, frame.destination(), message);
        } else if (payload instanceof Ipv6Packet packet) {
            ipv6.receive(link, frame, packet);
        } else {
            observers().dropped(link, frame, DropReason.UNHANDLED_PROTO);
        }
    }

    @Override
    public boolean hasAddress(Link link, IpAddress address) {
        return address instanceof Ipv4Address ipv4Address
                ? ipv4.hasAddress(link, ipv4Address)
                : ipv6.hasAddress(link, (Ipv6Address) address);
    }

    @Override
    public Optional<MacAddress> neighbor(Link link, Ipv4Address address) {
        return ipv4.neighbor(link, address);
    }

    @Override
    public void sendFor(Link link, Ipv4Packet packet) {
        ipv4.sendFor(link, packet);
    }

    @Override
    public void changed(Link link, LinkChange change) {
        if (change == LinkChange.REGISTER) {
            machine.modules().linkAdded(link);
        } else if (change == LinkChange.UNREGISTER) {
            machine.modules().linkRemoved(link);
        }
        if (link instanceof VrfLink vrf) {
            vrfChanged(vrf, change);
        }
        BasicGroups.follow(link, change);
        messages.beforeProtocols(link, change);
        ipv4.linkChanged(link, change);
        ipv6.linkChanged(link, change);
        netfilter.linkChanged(link, change);
        messages.afterProtocols(link, change);
        if (change == LinkChange.UNREGISTER && vxlans != null) {
            vxlans.lowerLeft(link);
        }
    }

    private void vrfChanged(VrfLink vrf, LinkChange change) {
        if (change == LinkChange.REGISTER) {
            ipv4.vrfAdded(vrf);
            ipv6.vrfAdded();
        } else if (change == LinkChange.UNREGISTER) {
            ipv4.vrfRemoved(vrf);
        }
    }

    @Override
    public void leaving(Link link, NetworkStack destination, int newIndex) {
        messages.leaving(link, (NetworkNamespace) destination, newIndex);
    }

    @Override
    public void addressChanged(BridgeLink bridge, FdbEntry<BridgePort> entry, boolean removed) {
        if (machine.hasChangeListeners()) {
            machine.tell(this, new BridgeAddressChanged(bridge, entry, removed));
        }
    }

    @Override
    public void stationChanged(VxlanLink link, MacAddress station, VxlanEntry.State state,
            Optional<VxlanDestination> destination, boolean removed) {
        if (machine.hasChangeListeners()) {
            machine.tell(this, new TunnelAddressChanged(link, station, state, destination, removed));
        }
    }

    @Override
    public void missed(Link link, Optional<IpAddress> neighbor, Optional<MacAddress> station) {
        if (machine.hasChangeListeners()) {
            machine.tell(this, new NeighborMissed(link, neighbor, station));
        }
    }

    @Override
    public void portChanged(BridgePort port, boolean removed) {
        if (machine.hasChangeListeners()) {
            machine.tell(this, new BridgePortChanged(port, removed));
        }
    }

    @Override
    public void log(String text) {
        machine.log().add(text);
    }

    @Override
    public void logRateLimited(Supplier<String> text) {
        machine.log().addRateLimited(text);
    }

    @Override
    public void stormRecognised(StormReport report) {
        machine.simulation().addStorm(report);
    }

    /** Counts one more that keeps it alive: a name, or a process in it. */
    public void hold() {
        holders++;
        dying = false;
    }

    /** Counts one fewer; with the last one it is taken down, shortly after. */
    public void release() {
        holders--;
        if (holders == 0 && this != machine.initialNamespace()) {
            dying = true;
            events().schedule(CLEAN_UP_DELAY, this::cleanUp);
        }
    }

    /** Only the first namespace's rules may write to the log (nf_log_all_netns is off). */
    private void logNetfilter(String line) {
        if (machine.initialNamespace() == this) {
            machine.log().add(line);
        }
    }

    private void cleanUp() {
        if (holders > 0) {
            return;
        }
        machine.forget(this);
        List<Link> all = new ArrayList<>(links.all());
        for (Link link : all) {
            if (link.isRegistered() && link instanceof PhysicalLink) {
                returnToInitialNamespace(link);
            }
        }
        if (vxlans != null) {
            vxlans.homeLeft();
        }
        tunnels.homeLeft();
        Collections.reverse(all);
        for (Link link : all) {
            if (link.isRegistered() && link.stack() == this) {
                link.delete();
            }
        }
        if (ids != null) {
            ids.ownerIsGone();
        }
    }

    private void returnToInitialNamespace(Link link) {
        NetworkNamespace initial = machine.initialNamespace();
        String name = initial.links().byName(link.name()) == null ? link.name() : "dev" + link.index();
        try {
            link.moveTo(initial, name);
        } catch (NetException refused) {
            link.delete();
        }
    }

    @Override
    public String toString() {
        return placeName();
    }
}
