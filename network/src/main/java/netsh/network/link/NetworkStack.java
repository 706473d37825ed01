package netsh.network.link;

import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;
import netsh.network.bridge.FdbEntry;
import netsh.network.bridge.StormReport;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.Ipv4Packet;
import netsh.network.time.EventQueue;
import netsh.network.trace.PacketObservers;
import netsh.network.trace.Place;
import netsh.network.traffic.TrafficNames;
import netsh.network.tunnel.TransmitDepth;
import netsh.network.tunnel.Underlay;
import netsh.network.tunnel.VxlanDestination;
import netsh.network.tunnel.VxlanEntry;

/** What a link finds in the network namespace that it is in: where frames go up, and who is told of changes. */
public interface NetworkStack extends Place {
    /** The namespace's links. */
    LinkTable links();

    /** The simulation's clock. */
    EventQueue events();

    /** The simulation's one source of chance. */
    Random random();

    /** Draws the addresses of new links. */
    RandomAddresses randomAddresses();

    /** Who listens to packets. */
    PacketObservers observers();

    /** The machine's input queue, shared by all its namespaces. */
    Backlog backlog();

    /** The machine's follower of carrier changes, shared by all its namespaces. */
    LinkWatch linkWatch();

    /** How many tunnels a packet of the machine is just going through. */
    TransmitDepth transmitDepth();

    /** Its IP layers, for tunnels whose packets travel through it. */
    Underlay underlay();

    /** The IP tunnels whose packets travel through it. */
    IpTunnelTable tunnels();

    /** The VXLAN links whose packets travel through it. */
    VxlanTable vxlans();

    /** The machine's supply of names for queueing disciplines. */
    TrafficNames trafficNames();

    /** Takes a frame up to the protocols; it has passed the link's own handlers. */
    void receive(Link link, EthernetFrame frame);

    /** Whether an IP address is one of a link's own. */
    boolean hasAddress(Link link, IpAddress address);

    /** The hardware address that a link's neighbour is known by; empty where it is not. */
    Optional<MacAddress> neighbor(Link link, Ipv4Address address);

    /** Sends a packet for another namespace, by this one's routes over a link (ip_route_output_flow, ip_local_out). */
    void sendFor(Link link, Ipv4Packet packet);

    /** Tells the protocols, and whoever monitors, of a change; called after it, GOING_DOWN excepted. */
    void changed(Link link, LinkChange change);

    /** Tells whoever monitors that a bridge learned, changed or forgot an address. */
    void addressChanged(BridgeLink bridge, FdbEntry<BridgePort> entry, boolean removed);

    /** Tells whoever monitors that a VXLAN link learned, changed or forgot where a station is. */
    void stationChanged(VxlanLink link, MacAddress station, VxlanEntry.State state,
            Optional<VxlanDestination> destination, boolean removed);

    /** Tells whoever monitors that a link does not know a neighbour's station, or where a station is. */
    void missed(Link link, Optional<IpAddress> neighbor, Optional<MacAddress> station);

    /** Tells whoever monitors that a bridge port came, changed or went. */
    void portChanged(BridgePort port, boolean removed);

    /** Writes a line to the kernel's log. */
    void log(String text);

    /** Writes a line to the kernel's log, at most ten in five seconds of all that are written so (net_ratelimit). */
    void logRateLimited(Supplier<String> text);

    /** Takes note of a layer-2 loop. */
    void stormRecognised(StormReport report);

    /** Tells, before UNREGISTER, that a link moves to another namespace, where it will have that index. */
    void leaving(Link link, NetworkStack destination, int newIndex);
}
