package netsh.network.link;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import netsh.network.addr.MacAddress;
import netsh.network.bridge.BridgeAttribute;
import netsh.network.error.NetException;
import netsh.network.ipv6.Ipv6Setting;
import netsh.network.kernel.Machine;
import netsh.network.kernel.Simulation;
import netsh.network.packet.Bytes;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.RawPayload;

/** Bridges joined by veth pairs, for tests: a pair "a-b" has the ends "a-b" on bridge a and "b-a" on bridge b. */
final class BridgedLab {
    private static final int UNKNOWN_PROTOCOL = 0x9000;

    final Simulation simulation = new Simulation(1);
    final Machine machine = new Machine(simulation, "lab");
    private final Map<String, BridgeLink> bridges = new LinkedHashMap<>();

    /** Switches IPv6 off, so that only the tests' own frames cross the bridges. */
    BridgedLab() {
        machine.initialNamespace().ipv6().settings().setAll(Ipv6Setting.DISABLE_IPV6, 1);
    }

    BridgeLink bridge(String name, String mac, boolean spanningTree) throws NetException {
        BridgeLink bridge = new BridgeLink(name, MacAddress.ZERO);
        bridge.setAddress(MacAddress.of(mac));
        bridge.register(machine.initialNamespace(), Optional.empty());
        bridge.change(Map.of(BridgeAttribute.STP_STATE, spanningTree ? 1L : 0L, BridgeAttribute.FORWARD_DELAY, 200L));
        bridge.open();
        bridges.put(name, bridge);
        return bridge;
    }

    /** Joins two bridges; a number tells parallel cables apart. */
    void cable(String one, String other, String number) throws NetException {
        List<VethLink> pair = veth(one + "-" + other + number, other + "-" + one + number);
        pair.get(0).setMaster(bridges.get(one));
        pair.get(1).setMaster(bridges.get(other));
    }

    /** A cable from a bridge to a station outside, whose link is the answer. */
    VethLink station(String bridge, String name, String mac) throws NetException {
        List<VethLink> pair = veth(bridge + "-" + name, name);
        pair.get(0).setMaster(bridges.get(bridge));
        pair.get(1).setAddress(MacAddress.of(mac));
        return pair.get(1);
    }

    private List<VethLink> veth(String one, String other) throws NetException {
        List<VethLink> pair = VethLink.pair(one, MacAddress.random(simulation.random().nextLong()),
                other, MacAddress.random(simulation.random().nextLong()));
        for (VethLink end : pair) {
            end.register(machine.initialNamespace(), Optional.empty());
            end.open();
        }
        return pair;
    }

    void run(int seconds) {
        simulation.events().runFor(Duration.ofSeconds(seconds));
    }

    Link link(String name) {
        return machine.initialNamespace().links().byName(name);
    }

    /** The ports of all bridges with their states, such as "a-b forwarding". */
    List<String> states() {
        List<String> states = new ArrayList<>();
        for (BridgeLink bridge : bridges.values()) {
            List<BridgePort> ports = new ArrayList<>(bridge.ports());
            ports.sort((p, q) -> p.number() - q.number());
            ports.forEach(port -> states.add(port.name() + " " + port.state().text()));
        }
        return states;
    }

    /** Lets a station send a frame of a protocol that nobody takes. */
    static void send(Link station, String destination) {
        station.transmit(EthernetFrame.of(MacAddress.of(destination), station.address(),
                new RawPayload(UNKNOWN_PROTOCOL, Bytes.of("hello"))));
    }
}
