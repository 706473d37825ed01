package netsh.commands.dhcp;

import java.util.ArrayDeque;
import java.util.Optional;
import netsh.commands.process.Process;
import netsh.commands.process.WaitQueue;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;
import netsh.network.dhcp.DhcpMessage;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.packet.EtherType;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.UdpDatagram;
import netsh.network.socket.PacketSocket;

/** A packet socket through which a host without an address sends and receives DHCP messages. */
public final class LeaseSocket implements AutoCloseable {
    private static final int TIME_TO_LIVE = 64;

    private final Link link;
    private final WaitQueue queue;
    private final ArrayDeque<DhcpMessage> received = new ArrayDeque<>();
    private final PacketSocket socket;

    /** Opens it on a link. */
    public LeaseSocket(Link link) {
        this(link, new WaitQueue());
    }

    /** Opens it on a link; {@code queue} is woken by what comes, so that one process can wait for several sockets. */
    public LeaseSocket(Link link, WaitQueue queue) {
        this.link = link;
        this.queue = queue;
        socket = new PacketSocket(link, EtherType.IPV4, (receiver, frame, outgoing) -> take(frame));
    }

    private void take(EthernetFrame frame) {
        boolean forUs = frame.destination().isMulticast() || frame.destination().equals(link.address());
        if (forUs
                && frame.payload() instanceof Ipv4Packet packet
                && packet.payload() instanceof UdpDatagram datagram
                && datagram.destinationPort() == DhcpMessage.CLIENT_PORT) {
            DhcpMessage.parse(datagram.octets())
                    .filter(message -> !message.request() && message.clientMac().equals(link.address()))
                    .ifPresent(message -> {
                        received.add(message);
                        queue.wakeAll();
                    });
        }
    }

    /** Sends a message to everybody on the link, from nobody. */
    public void broadcast(DhcpMessage message) throws NetException {
        send(message, MacAddress.BROADCAST, Ipv4Address.ANY, Ipv4Address.LIMITED_BROADCAST);
    }

    private void send(DhcpMessage message, MacAddress station, Ipv4Address source, Ipv4Address destination)
            throws NetException {
        UdpDatagram datagram =
                new UdpDatagram(DhcpMessage.CLIENT_PORT, DhcpMessage.SERVER_PORT, message.encode());
        Ipv4Packet packet = new Ipv4Packet(
                source, destination, TIME_TO_LIVE, 0, Ipv4Packet.Fragmentation.whole(0, false), datagram);
        socket.send(EthernetFrame.of(station, link.address(), packet));
    }

    /** Waits for a message until a moment of virtual time; empty where none came, or a signal did. */
    public Optional<DhcpMessage> await(Process process, long deadlineNanos) {
        process.await(queue, () -> !received.isEmpty(), deadlineNanos);
        return Optional.ofNullable(received.poll());
    }

    /** Whether a message waits. */
    public boolean isReadable() {
        return !received.isEmpty();
    }

    /** The next message that came, without waiting. */
    public Optional<DhcpMessage> poll() {
        return Optional.ofNullable(received.poll());
    }

    @Override
    public void close() {
        socket.close();
    }
}
