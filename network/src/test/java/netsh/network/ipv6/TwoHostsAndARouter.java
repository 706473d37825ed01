package netsh.network.ipv6;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.network.addr.Ipv6Address;
import netsh.network.addr.MacAddress;
import netsh.network.error.NetException;
import netsh.network.kernel.Machine;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.kernel.Simulation;
import netsh.network.link.Link;
import netsh.network.link.VethLink;
import netsh.network.packet.Bytes;
import netsh.network.route.RouteOperation;
import netsh.network.route.RouteRequest;
import netsh.network.socket.PingSocket;

/** Namespaces a, r and b in a row; a's and b's link is e0, the router's are r0 and r1. */
final class TwoHostsAndARouter {
    final Simulation simulation = new Simulation(1);
    final NetworkNamespace a;
    final NetworkNamespace r;
    final NetworkNamespace b;

    TwoHostsAndARouter() throws NetException {
        Machine machine = new Machine(simulation, "lab");
        a = machine.namedNamespaces().add("a");
        r = machine.namedNamespaces().add("r");
        b = machine.namedNamespaces().add("b");
        join(a, "e0", "02:00:00:00:00:01", r, "r0", "02:00:00:00:00:02");
        join(b, "e0", "02:00:00:00:00:03", r, "r1", "02:00:00:00:00:04");
        for (NetworkNamespace namespace : List.of(a, r, b)) {
            for (Link link : namespace.links().all()) {
                link.open();
            }
        }
        run(0.001);
    }

    private static void join(
            NetworkNamespace here, String name, String mac, NetworkNamespace there, String otherName, String otherMac)
            throws NetException {
        List<VethLink> pair = VethLink.pair(name, MacAddress.of(mac), otherName, MacAddress.of(otherMac));
        pair.get(1).register(there, Optional.empty());
        pair.get(0).register(here, Optional.empty());
    }

    /** Gives everybody an address in its network, and the hosts a default route. */
    void configure() throws NetException {
        run(3);
        add(a, "e0", "2001:db8:1::1");
        add(r, "r0", "2001:db8:1::ff");
        add(r, "r1", "2001:db8:2::ff");
        add(b, "e0", "2001:db8:2::1");
        run(3);
        setDefaultRoute(a, "2001:db8:1::ff");
        setDefaultRoute(b, "2001:db8:2::ff");
    }

    private static void setDefaultRoute(NetworkNamespace host, String gateway) throws NetException {
        RouteRequest request =
                RouteRequest.to(Ipv6Address.ANY, 0).via(Ipv6Address.of(gateway)).build();
        host.ipv6().routes().add(request, RouteOperation.ADD);
    }

    void add(NetworkNamespace namespace, String link, String address) throws NetException {
        Ipv6AddressRequest request = Ipv6AddressRequest.of(Ipv6Address.of(address), 64);
        namespace.ipv6().addresses().add(namespace.links().byName(link), request);
    }

    void run(double seconds) {
        simulation.events().runFor(Duration.ofNanos((long) (seconds * 1e9)));
    }

    /** The addresses of a link with the flags that matter, such as "fe80::1/64 [TENTATIVE, PERMANENT]". */
    static List<String> addresses(NetworkNamespace namespace, String link) {
        return namespace.ipv6().addresses().of(namespace.links().byName(link)).stream()
                .map(address -> address + " " + address.flags())
                .toList();
    }

    /** The routes of a table, such as "UNICAST fe80::/64 e0 256". */
    static List<String> routes(NetworkNamespace namespace, int table) {
        return namespace.ipv6().routes().table(table).orElse(List.of()).stream()
                .map(route -> route.type() + " " + route.destination() + "/" + route.prefixLength() + " "
                        + route.firstHop().link() + " " + route.priority())
                .toList();
    }

    /** What comes back within four seconds, such as "2001:db8::1 ttl 63" or "2001:db8::ff type 1 code 3". */
    List<String> ping(NetworkNamespace from, String destination) throws NetException {
        PingSocket socket = new PingSocket(from, Ipv6Address.ANY);
        socket.sendTo(Ipv6Address.of(destination), 1, Bytes.zeros(56));
        run(4);
        List<String> answers = new ArrayList<>();
        while (socket.isReadable()) {
            socket.receive().ifPresent(reply -> answers.add(reply.source() + " ttl " + reply.timeToLive()));
            socket.nextError()
                    .ifPresent(error ->
                            answers.add(error.offender() + " type " + error.type() + " code " + error.code()));
        }
        socket.close();
        return answers;
    }
}
