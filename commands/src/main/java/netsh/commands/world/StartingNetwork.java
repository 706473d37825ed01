package netsh.commands.world;

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
import netsh.network.route.RouteOperation;
import netsh.network.route.RouteRequest;

/** The network that a lab starts with: the host's card, and the router at the other end of its wire. */
final class StartingNetwork {
    private static final long WIRE_LATENCY_NANOS = 150_000;

    private static final Ipv4Address ROUTER = Ipv4Address.of("192.168.2.2");

    private StartingNetwork() {}

    /** Gives {@code host} its card and addresses, and makes what is outside. */
    static void connect(Machine host) {
        Machine outside = new Machine(host.simulation(), "outside");
        PhysicalLink hostCard = new PhysicalLink("ens33", MacAddress.of("00:0c:29:cb:df:c0"));
        PhysicalLink outsideCard = new PhysicalLink("ens33", MacAddress.of("00:50:56:c0:00:02"));
        try {
            hostCard.register(host.initialNamespace(), Optional.empty());
            outsideCard.register(outside.initialNamespace(), Optional.empty());
            Cable.connect(hostCard, outsideCard, WIRE_LATENCY_NANOS);
            host.initialNamespace().loopback().open();
            outside.initialNamespace().loopback().open();
            hostCard.open();
            outsideCard.open();
            address(hostCard, "192.168.2.139", 24);
            host.initialNamespace().ipv4().routes().add(
                    RouteRequest.to(Ipv4Address.ANY, 0).via(ROUTER).build(), RouteOperation.ADD);
            address(outsideCard, "192.168.2.2", 24);
            outside.initialNamespace().ipv4().addresses().add(
                    outside.initialNamespace().loopback(), AddressRequest.of(Ipv4Address.of("8.8.8.8"), 32));
            outside.initialNamespace().ipv4().settings().setForwarding(true);
        } catch (NetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void address(Link link, String address, int length) throws NetException {
        Ipv4Address local = Ipv4Address.of(address);
        NetworkNamespace.of(link).ipv4().addresses().add(link, AddressRequest.of(local, length)
                .withBroadcast(Ipv4Prefix.containing(local, length).broadcast()));
    }
}
