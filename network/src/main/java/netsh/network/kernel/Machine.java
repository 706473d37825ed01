package netsh.network.kernel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import netsh.network.link.Backlog;
import netsh.network.link.LinkWatch;
import netsh.network.neighbor.NeighborTable;
import netsh.network.traffic.TrafficNames;
import netsh.network.tunnel.TransmitDepth;

/** A host with its own kernel: the lab's, the router outside, or a guest. */
public final class Machine {
    /** The inode number of the first namespace that is not the initial one, as on the reference machine. */
    private static final long FIRST_INODE = 4026532177L;

    private final Simulation simulation;
    private final Backlog backlog = new Backlog();
    private final LinkWatch linkWatch;
    private final TrafficNames trafficNames = new TrafficNames();
    private final TransmitDepth transmitDepth = new TransmitDepth();
    private final NetworkNamespace initialNamespace;
    private final NamedNamespaces namedNamespaces = new NamedNamespaces(this);
    private final KernelModules modules = new KernelModules(this);
    private final Set<NetworkNamespace> namespaces = new LinkedHashSet<>();
    private final KernelLog log;
    private final CoreSettings coreSettings = new CoreSettings();
    private final NeighborTable arpTable;
    private final NeighborTable ndiscTable;
    private final List<NetworkChangeListener> changeListeners = new ArrayList<>(0);
    private String hostname;
    private long nextInode = FIRST_INODE;

    /** A machine that has only its loopback link. */
    public Machine(Simulation simulation, String hostname) {
        this.simulation = simulation;
        this.hostname = hostname;
        log = new KernelLog(simulation.events());
        linkWatch = new LinkWatch(simulation.events());
        arpTable = new NeighborTable(
                simulation.events(), () -> log.add("neighbour: arp_cache: neighbor table overflow!"));
        ndiscTable = NeighborTable.ipv6(
                simulation.events(), () -> log.add("neighbour: ndisc_cache: neighbor table overflow!"));
        initialNamespace = newNamespace();
    }

    /** The simulation it runs in. */
    public Simulation simulation() {
        return simulation;
    }

    /** The namespace that its first process is in (init_net). */
    public NetworkNamespace initialNamespace() {
        return initialNamespace;
    }

    /** The namespaces that have a name under /run/netns. */
    public NamedNamespaces namedNamespaces() {
        return namedNamespaces;
    }

    /** A new, empty namespace without a name (unshare(CLONE_NEWNET)). */
    public NetworkNamespace newNamespace() {
        NetworkNamespace namespace = new NetworkNamespace(this, nextInode++);
        namespaces.add(namespace);
        modules.addFallbackTunnels(namespace);
        return namespace;
    }

    /** All namespaces, the initial one first and then by age. */
    public List<NetworkNamespace> namespaces() {
        return List.copyOf(namespaces);
    }

    void forget(NetworkNamespace namespace) {
        namespaces.remove(namespace);
    }

    /** The loaded modules. */
    public KernelModules modules() {
        return modules;
    }

    /** The settings that all its namespaces share (net.core). */
    public CoreSettings coreSettings() {
        return coreSettings;
    }

    /** The IPv4 neighbours of all its namespaces. */
    public NeighborTable arpTable() {
        return arpTable;
    }

    /** The IPv6 neighbours of all its namespaces. */
    public NeighborTable ndiscTable() {
        return ndiscTable;
    }

    /** The kernel's ring buffer, which dmesg shows. */
    public KernelLog log() {
        return log;
    }

    public String hostname() {
        return hostname;
    }

    public void setHostname(String newHostname) {
        hostname = newHostname;
    }

    Backlog backlog() {
        return backlog;
    }

    TrafficNames trafficNames() {
        return trafficNames;
    }

    LinkWatch linkWatch() {
        return linkWatch;
    }

    TransmitDepth transmitDepth() {
        return transmitDepth;
    }

    /** Adds a listener to the changes that netlink's multicast groups tell. */
    public void addChangeListener(NetworkChangeListener listener) {
        changeListeners.add(listener);
    }

    /** Takes a listener away. */
    public void removeChangeListener(NetworkChangeListener listener) {
        changeListeners.remove(listener);
    }

    /** Tells the listeners of a change in one of this machine's namespaces. */
    public void tell(NetworkNamespace namespace, NetworkChange change) {
        for (NetworkChangeListener listener : List.copyOf(changeListeners)) {
            listener.changed(namespace, change);
        }
    }

    /** Whether anybody listens to changes; building one can be spared else. */
    public boolean hasChangeListeners() {
        return !changeListeners.isEmpty();
    }

    /** The namespace of a name, as tools look it up. */
    public Optional<NetworkNamespace> namespace(String name) {
        return namedNamespaces.find(name);
    }
}
