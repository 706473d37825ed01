package netsh.network.netfilter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.error.NetException;
import netsh.network.kernel.Machine;
import netsh.network.kernel.Simulation;
import netsh.network.netfilter.conntrack.NatRange;
import netsh.network.netfilter.target.Action;
import netsh.network.packet.Bytes;
import netsh.network.packet.IcmpMessage;
import netsh.network.packet.IpPayload;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.Ipv4Packet.Fragmentation;
import netsh.network.packet.UdpDatagram;
import netsh.network.trace.PacketEvent;

/** The netfilter of a router, with packets pushed through its hooks by hand. */
final class NatRouter {
    static final Ipv4Address SERVER = Ipv4Address.of("203.0.113.9");
    static final Ipv4Address OUTSIDE = Ipv4Address.of("192.0.2.1");

    private final Simulation simulation = new Simulation(1);
    final Netfilter netfilter = new Machine(simulation, "router").initialNamespace().netfilter();
    final List<PacketEvent> events = new ArrayList<>();

    /** Adds a rule that asks nothing to a chain of the nat table. */
    void translate(Hook hook, Action target) throws NetException {
        Table table = netfilter.makeTable(IpFamily.IPV4, TableName.NAT);
        table.insert(table.makeBuiltIn(hook), 0,
                new RuleSpecification(RuleHeader.any(IpFamily.IPV4), List.of(), target));
    }

    void watch() {
        simulation.observers().add((time, event) -> events.add(event));
    }

    void pass(Duration time) {
        simulation.events().runFor(time);
    }

    /** Forwards a packet; the packet as it leaves. */
    PacketContext forward(Ipv4Packet packet) {
        PacketContext context = new PacketContext(packet, null);
        for (Hook hook : List.of(Hook.PREROUTING, Hook.FORWARD, Hook.POSTROUTING)) {
            if (!netfilter.accepts(hook, context)) {
                throw new AssertionError("dropped in " + hook);
            }
        }
        return context;
    }

    static NatRange outside() {
        return new NatRange(
                Optional.of(new NatRange.Addresses(OUTSIDE, OUTSIDE)), Optional.empty(), NatRange.Choice.PLAIN);
    }

    static Ipv4Packet udp(Ipv4Address from, int fromPort, Ipv4Address to, int toPort) {
        return packet(from, to, new UdpDatagram(fromPort, toPort, Bytes.of("data")));
    }

    static Ipv4Packet echo(boolean request, Ipv4Address from, Ipv4Address to, int identifier) {
        return packet(from, to, new IcmpMessage.Echo(request, identifier, 1, Bytes.EMPTY));
    }

    static Ipv4Packet packet(Ipv4Address from, Ipv4Address to, IpPayload payload) {
        return new Ipv4Packet(from, to, 64, 0, Fragmentation.whole(0, true), payload);
    }
}
