package netsh.network.ipv4;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;
import netsh.network.error.NetException;
import netsh.network.kernel.Machine;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.kernel.Simulation;
import netsh.network.link.FrameSent;
import netsh.network.link.Link;
import netsh.network.link.VethLink;
import netsh.network.packet.ArpPacket;
import netsh.network.packet.Bytes;
import netsh.network.packet.EthernetPayload;
import netsh.network.packet.IcmpMessage;
import netsh.network.packet.Ipv4Packet;
import netsh.network.route.Route;
import netsh.network.route.RouteOperation;
import netsh.network.route.RouteRequest;
import netsh.network.socket.PingSocket;
import netsh.network.socket.SocketError;
import netsh.network.trace.PacketDropped;

/** Namespaces with cables between them, for tests that read as a conversation. */
final class Ipv4Lab {
    final Simulation simulation = new Simulation(1);
    final Machine machine = new Machine(simulation, "lab");
    private final List<String> said = new ArrayList<>();
    private int lastMac;

    /** A namespace whose loopback link is up. */
    NetworkNamespace host(String name) throws NetException {
        NetworkNamespace namespace = machine.namedNamespaces().add(name);
        namespace.loopback().open();
        return namespace;
    }

    /** A cable between links of two namespaces, both up; an address such as "10.0.0.1/24" may be empty. */
    void cable(NetworkNamespace one, String oneLink, String oneAddress, NetworkNamespace other, String otherLink,
            String otherAddress) throws NetException {
        List<VethLink> pair = VethLink.pair(oneLink, nextMac(), otherLink, nextMac());
        pair.get(1).register(other, Optional.empty());
        pair.get(0).register(one, Optional.empty());
        for (Link link : pair) {
            link.open();
        }
        run(0.001);
        address(pair.get(0), oneAddress);
        address(pair.get(1), otherAddress);
    }

    private MacAddress nextMac() {
        return new MacAddress(0x0200_0000_0000L + ++lastMac);
    }

    static void address(Link link, String text) throws NetException {
        if (!text.isEmpty()) {
            String[] parts = text.split("/");
            AddressRequest request = AddressRequest.of(Ipv4Address.of(parts[0]), Integer.parseInt(parts[1]));
            NetworkNamespace.of(link).ipv4().addresses().add(link, request);
        }
    }

    /** Adds a route such as ("10.0.0.0/8", "10.1.0.1"). */
    static Route route(NetworkNamespace namespace, String destination, String gateway) throws NetException {
        return namespace.ipv4().routes().add(to(destination).via(Ipv4Address.of(gateway)).build(), RouteOperation.ADD);
    }

    static RouteRequest.Builder to(String destination) {
        String[] parts = destination.split("/");
        return RouteRequest.to(Ipv4Address.of(parts[0]), Integer.parseInt(parts[1]));
    }

    void run(double seconds) {
        simulation.events().runFor(Duration.ofNanos((long) (seconds * 1e9)));
    }

    // ---- asking -----------------------------------------------------------------------------------------------------

    /** What comes back within four seconds: "10.0.0.2 ttl 64", or "10.0.0.1: 3/1" for an ICMP error. */
    List<String> ping(NetworkNamespace from, String destination, int size, SendOptions options) throws NetException {
        PingSocket socket = new PingSocket(from);
        socket.setOptions(options);
        List<String> answers = new ArrayList<>();
        try {
            socket.sendTo(Ipv4Address.of(destination), 1, Bytes.zeros(size));
        } catch (NetException refused) {
            answers.add("refused: " + refused.errno());
        }
        run(4);
        while (socket.isReadable()) {
            socket.receive().ifPresent(reply -> answers.add(reply.source() + " ttl " + reply.timeToLive()));
            socket.nextError().ifPresent(error -> answers.add(describe(error)));
        }
        socket.close();
        return answers;
    }

    List<String> ping(NetworkNamespace from, String destination) throws NetException {
        return ping(from, destination, 56, SendOptions.DEFAULT);
    }

    private static String describe(SocketError error) {
        String what = error.type() + "/" + error.code() + (error.information() == 0 ? "" : " " + error.information());
        return error.offender() == null
                ? "local: " + error.errno() + " " + error.information()
                : error.offender() + ": " + what;
    }

    // ---- listening --------------------------------------------------------------------------------------------------

    /** Notes from now on what is sent and dropped. */
    void listen() {
        simulation.observers().add((time, event) -> {
            if (event instanceof FrameSent sent && !sent.place().isLoopback()) {
                String who = sent.place().stack().placeName();
                describe(sent.frame().payload()).ifPresent(text -> said.add(who + ": " + text));
            } else if (event instanceof PacketDropped dropped && dropped.packet() instanceof Ipv4Packet) {
                said.add("dropped: " + dropped.reason());
            }
        });
    }

    /** What was noted since the last call. */
    List<String> said() {
        List<String> copy = List.copyOf(said);
        said.clear();
        return copy;
    }

    private static Optional<String> describe(EthernetPayload payload) {
        if (payload instanceof ArpPacket arp) {
            return Optional.of(
                    arp.operation() == ArpPacket.Operation.REQUEST
                            ? "who has " + arp.target() + "? tell " + arp.sender()
                            : arp.sender() + " is at " + arp.senderMac());
        }
        if (payload instanceof Ipv4Packet packet) {
            return Optional.of(packet.source() + " > " + packet.destination() + " " + describe(packet));
        }
        return Optional.empty();
    }

    private static String describe(Ipv4Packet packet) {
        if (packet.fragmentation().isFragment()) {
            return "fragment " + packet.fragmentation().offset() + "+" + packet.payload().length()
                    + (packet.fragmentation().moreFragments() ? "+" : "");
        }
        if (packet.payload() instanceof IcmpMessage.Echo echo) {
            return echo.request() ? "echo request" : "echo reply";
        }
        return packet.payload() instanceof IcmpMessage message
                ? "icmp " + message.type() + "/" + message.code()
                : "protocol " + packet.protocol();
    }
}
