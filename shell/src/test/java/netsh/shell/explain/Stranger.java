package netsh.shell.explain;

import java.util.ArrayList;
import java.util.List;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.FrameSent;
import netsh.network.link.PhysicalLink;
import netsh.network.packet.Bytes;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.EthernetPayload;
import netsh.network.packet.IpPayload;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.TcpOptions;
import netsh.network.packet.TcpSegment;
import netsh.shell.lab.SimulatedLab;

/** Somebody on the lab's wire, 192.168.2.50, who sends what no kernel would. */
final class Stranger {
    static final MacAddress MAC = MacAddress.of("02:00:00:00:00:50");
    private static final Ipv4Address ADDRESS = Ipv4Address.of("192.168.2.50");
    private static final Ipv4Address LAB = Ipv4Address.of("192.168.2.139");
    private static final int WINDOW = 65535;

    private final SimulatedLab lab;
    private final PhysicalLink card;
    private final List<TcpSegment> heard = new ArrayList<>();
    /** The own port, the peer's, and the numbers of the connection that is spoken on. */
    private int port;

    private int peer;
    private int sequence;
    private int acknowledgment;

    Stranger(SimulatedLab lab) {
        this.lab = lab;
        card = (PhysicalLink) namespace().links().byName("ens33");
        type("ip neigh add 192.168.2.50 lladdr " + MAC + " dev ens33");
        lab.observe((time, event) -> {
            if (event instanceof FrameSent sent && sent.place() == card
                    && sent.frame().payload() instanceof Ipv4Packet packet && packet.payload() instanceof TcpSegment segment) {
                heard.add(segment);
            }
        });
    }

    NetworkNamespace namespace() {
        return lab.world().host().machine().initialNamespace();
    }

    /** Types a command at the lab. */
    void type(String command) {
        lab.run(command, (octets, offset, length) -> {});
    }

    /** Lets the lab's card receive a frame. */
    void send(EthernetFrame frame) {
        card.arrive(frame, 0);
        type("sleep 0.01");
    }

    void send(EthernetPayload payload) {
        send(EthernetFrame.of(card.address(), MAC, payload));
    }

    /** A packet of the stranger's. */
    static Ipv4Packet packet(String destination, IpPayload payload, Ipv4Packet.Fragmentation fragmentation) {
        return new Ipv4Packet(ADDRESS, Ipv4Address.of(destination), 64, 0, fragmentation, payload);
    }

    void send(String destination, IpPayload payload) {
        send(packet(destination, payload, Ipv4Packet.Fragmentation.whole(1, false)));
    }

    // ---- TCP ----------------------------------------------------------------------------------------------------------

    void segment(int fromPort, int toPort, int number, int acknowledged, int flags, TcpOptions options, int octets) {
        send(LAB.toString(), new TcpSegment(
                fromPort, toPort, number, acknowledged, flags, WINDOW, options, Bytes.zeros(octets)));
    }

    /** Opens a connection to a port of the lab's. */
    void connect(int fromPort, int toPort, TcpOptions options) {
        port = fromPort;
        peer = toPort;
        segment(port, peer, 1000, 0, TcpSegment.SYN, options, 0);
        acknowledgment = lastHeard().sequence() + 1;
        sequence = 1001;
        segment(port, peer, sequence, acknowledgment, TcpSegment.ACK, options, 0);
    }

    /** Says something on the connection that was opened last, so far from where it should be. */
    void say(int sequenceOffset, int acknowledgmentOffset, int flags, TcpOptions options, int octets) {
        segment(port, peer, sequence + sequenceOffset, acknowledgment + acknowledgmentOffset, flags, options, octets);
    }

    TcpSegment lastHeard() {
        return heard.get(heard.size() - 1);
    }
}
