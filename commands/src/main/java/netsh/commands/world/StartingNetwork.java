package netsh.commands.world;

import java.time.Duration;
import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv4Prefix;
import netsh.network.addr.MacAddress;
import netsh.network.error.NetException;
import netsh.network.ipv4.AddressRequest;
import netsh.network.kernel.Machine;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Cable;
import netsh.network.link.Link;
import netsh.network.link.PhysicalLink;
import netsh.network.neighbor.NeighborEntry;
import netsh.network.packet.Bytes;
import netsh.network.route.RouteOperation;
import netsh.network.route.RouteRequest;
import netsh.network.socket.PingSocket;
import netsh.network.time.EventQueue;

/** The network that a lab starts with: the host's card, and the router at the other end of its wire. */
final class StartingNetwork {
    private static final long WIRE_LATENCY_NANOS = 150_000;
    private static final Duration LINKS_SETTLE = Duration.ofSeconds(9);
    private static final Duration AFTER_PING = Duration.ofMillis(1500);
    private static final Duration AFTER_FLUSH = Duration.ofMillis(200);
    private static final Ipv4Address OUTSIDE = Ipv4Address.of("8.8.8.8");
    private static final Ipv4Address ROUTER = Ipv4Address.of("192.168.2.2");

    private StartingNetwork() {}

    /** Gives {@code host} its card and addresses, and makes what is outside. */
    static void connect(Machine host) {
        try {
            NetworkNamespace inside = host.initialNamespace();
            NetworkNamespace outside = new Machine(host.simulation(), "outside").initialNamespace();
            PhysicalLink hostCard = card(inside, "00:0c:29:cb:df:c0");
            PhysicalLink routerCard = card(outside, "00:50:56:c0:00:02");
            Cable.connect(hostCard, routerCard, WIRE_LATENCY_NANOS);
            outside.loopback().open();
            routerCard.open();
            addAddress(routerCard, ROUTER, 24);
            addAddress(outside.loopback(), OUTSIDE, 32);
            outside.ipv4().settings().setForwarding(1);
            inside.loopback().open();
            hostCard.open();
            addAddress(hostCard, Ipv4Address.of("192.168.2.139"), 24);
            inside.ipv4().routes().add(
                    RouteRequest.to(Ipv4Address.ANY, 0).via(ROUTER).build(), RouteOperation.ADD);
        } catch (NetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Lets the machine boot, as the reference machine does: its links settle, it makes sure of the outside with a ping, and
     * forgets its neighbours. The router remembers it, and asks after it in the lab's first seconds.
     */
    static void boot(Machine host) {
        NetworkNamespace inside = host.initialNamespace();
        EventQueue events = inside.events();
        events.runFor(LINKS_SETTLE);
        PingSocket ping = new PingSocket(inside);
        try {
            ping.sendTo(OUTSIDE, 1, Bytes.zeros(56));
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

    private static PhysicalLink card(NetworkNamespace namespace, String address) throws NetException {
        PhysicalLink card = new PhysicalLink("ens33", MacAddress.of(address));
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
