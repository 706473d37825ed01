package netsh.commands.world;

import java.time.Duration;
import java.util.Optional;
import netsh.commands.internet.InternetServer;
import netsh.commands.internet.KeptPages;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv4Prefix;
import netsh.network.addr.MacAddress;
import netsh.network.error.NetException;
import netsh.network.ipv4.AddressRequest;
import netsh.network.kernel.Machine;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.kernel.Simulation;
import netsh.network.link.Cable;
import netsh.network.link.EthernetSwitch;
import netsh.network.link.Link;
import netsh.network.link.PhysicalLink;
import netsh.network.neighbor.NeighborEntry;
import netsh.network.packet.Bytes;
import netsh.network.route.RouteOperation;
import netsh.network.route.RouteRequest;
import netsh.network.socket.PingSocket;
import netsh.network.time.EventQueue;

/** The network outside, which the hosts' cards are plugged into, and the router on it with what is behind it. */
final class OutsideNetwork {
    private static final long WIRE_LATENCY_NANOS = 150_000;
    private static final Duration LINKS_SETTLE = Duration.ofSeconds(9);
    private static final Duration AFTER_PING = Duration.ofMillis(1500);
    private static final Duration AFTER_FLUSH = Duration.ofMillis(200);
    private static final Ipv4Address BEHIND = Ipv4Address.of("8.8.8.8");
    private static final Ipv4Address ROUTER = Ipv4Address.of("192.168.2.2");
    private static final MacAddress ROUTER_CARD = MacAddress.of("00:50:56:c0:00:02");

    private final NetworkNamespace outside;
    private final EthernetSwitch middle = new EthernetSwitch(WIRE_LATENCY_NANOS);
    private PhysicalLink routerCard;
    private PhysicalLink firstCard;
    private boolean hasSwitch;

    /** A network with nothing on it yet. */
    OutsideNetwork(Simulation simulation) {
        outside = new Machine(simulation, "outside").initialNamespace();
    }

    /** Gives the first host its card and addresses; its cable leads straight to the router. */
    PhysicalLink connectFirst(Machine host, MacAddress card, Ipv4Address address) {
        try {
            firstCard = card(host.initialNamespace(), card);
            routerCard = card(outside, ROUTER_CARD);
            Cable.connect(firstCard, routerCard, WIRE_LATENCY_NANOS);
            outside.loopback().open();
            routerCard.open();
            addAddress(routerCard, ROUTER, 24);
            addAddress(outside.loopback(), BEHIND, 32);
            addAddress(outside.loopback(), KeptPages.ADDRESS, 32);
            InternetServer.start(outside);
            outside.ipv4().settings().setForwarding(1);
            configure(host, firstCard, address);
            return firstCard;
        } catch (NetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Gives a further host its card and addresses; from the second one on there is a switch between the hosts. */
    PhysicalLink connect(Machine host, MacAddress card, Ipv4Address address) {
        if (!hasSwitch) {
            hasSwitch = true;
            middle.connect(firstCard);
            middle.connect(routerCard);
        }
        try {
            PhysicalLink link = card(host.initialNamespace(), card);
            middle.connect(link);
            configure(host, link, address);
            return link;
        } catch (NetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Pulls a host's plug. */
    void disconnect(PhysicalLink card) {
        middle.disconnect(card);
    }

    private static void configure(Machine host, PhysicalLink card, Ipv4Address address) throws NetException {
        NetworkNamespace inside = host.initialNamespace();
        inside.loopback().open();
        card.open();
        addAddress(card, address, 24);
        inside.ipv4().routes().add(RouteRequest.to(Ipv4Address.ANY, 0).via(ROUTER).build(), RouteOperation.ADD);
    }

    /**
     * Lets the machine boot, as the reference machine does: its links settle, it makes sure of the outside with a ping, and
     * forgets its neighbours. The router remembers it, and asks after it in the lab's first seconds.
     */
    void boot(Machine host) {
        NetworkNamespace inside = host.initialNamespace();
        EventQueue events = inside.events();
        events.runFor(LINKS_SETTLE);
        PingSocket ping = new PingSocket(inside);
        try {
            ping.sendTo(BEHIND, 1, Bytes.zeros(56));
            events.runFor(AFTER_PING);
            for (NeighborEntry neighbor : inside.ipv4().neighbors().all()) {
                if (neighbor.link().usesArp() && !neighbor.link().isLoopback()) {
                    inside.ipv4().neighbors().on(neighbor.link()).delete(neighbor.address());
                }
            }
        } catch (NetException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            ping.close();
        }
        events.runFor(AFTER_FLUSH);
    }

    private static PhysicalLink card(NetworkNamespace namespace, MacAddress address) throws NetException {
        PhysicalLink card = new PhysicalLink("ens33", address);
        card.register(namespace, Optional.empty());
        return card;
    }

    private static void addAddress(Link link, Ipv4Address address, int length) throws NetException {
        AddressRequest plain = AddressRequest.of(address, length);
        Optional<Ipv4Address> broadcast = length < 31
                ? Optional.of(Ipv4Prefix.containing(address, length).broadcast())
                : Optional.empty();
        NetworkNamespace.of(link).ipv4().addresses().add(link, new AddressRequest(
                plain.local(), plain.peer(), length, broadcast, plain.scope(), plain.label(), plain.lifetime(),
                plain.noPrefixRoute(), plain.priority(), plain.protocol()));
    }
}
