package netsh.network.socket;

import java.util.ArrayList;
import java.util.List;
import netsh.network.addr.IpAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.packet.FragmentPayload;
import netsh.network.packet.IcmpMessage;
import netsh.network.packet.IpPayload;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.TcpSegment;
import netsh.network.packet.UdpDatagram;

/** The sockets of a namespace, and which of them a packet is for. */
public final class SocketTable {
    private final NetworkNamespace namespace;
    private final List<UdpSocket> udp = new ArrayList<>(0);
    private final List<PingSocket> ping = new ArrayList<>(0);
    private final List<RawSocket> raw = new ArrayList<>(0);
    private final Ipv6Delivery ipv6 = new Ipv6Delivery(this);
    private int lastEchoIdentifier;
    private Link newSocketsLink;

    /** An empty table. */
    public SocketTable(NetworkNamespace namespace) {
        this.namespace = namespace;
    }

    /** Binds the sockets that are opened next to a link; null for none (the program of a control group). */
    public void bindNewTo(Link link) {
        newSocketsLink = link;
    }

    /** What sockets that are opened now are bound to; null for nothing. */
    public Link newSocketsLink() {
        return newSocketsLink;
    }

    /** The bound UDP sockets, newest last. */
    public List<UdpSocket> udp() {
        return List.copyOf(udp);
    }

    /** The raw sockets, newest last. */
    public List<RawSocket> raw() {
        return List.copyOf(raw);
    }

    /** Gives IPv6 packets to the sockets. */
    public Ipv6Delivery ipv6() {
        return ipv6;
    }

    NetworkNamespace namespace() {
        return namespace;
    }

    boolean hasRaw() {
        return !raw.isEmpty();
    }

    List<PingSocket> ping() {
        return ping;
    }

    long nowNanos() {
        return namespace.events().nowNanos();
    }

    void add(PingSocket socket) {
        ping.add(socket);
    }

    void add(RawSocket socket) {
        raw.add(socket);
    }

    void remove(IpSocket socket) {
        udp.remove(socket);
        ping.remove(socket);
        raw.remove(socket);
    }

    // ---- ports ----------------------------------------------------------------------------------------------------

    /** Gives a socket a port, the one it wants or any (udp_lib_get_port). */
    int claimPort(UdpSocket socket, IpAddress address, int wanted) throws NetException {
        int port = wanted == 0 ? freePort(socket, address) : wanted;
        if (wanted != 0 && isTaken(socket, address, port)) {
            throw new NetException(Errno.EADDRINUSE);
        }
        udp.add(socket);
        return port;
    }

    private int freePort(UdpSocket socket, IpAddress address) throws NetException {
        int first = namespace.ipv4().settings().firstLocalPort();
        int count = namespace.ipv4().settings().lastLocalPort() - first + 1;
        int start = namespace.random().nextInt(count);
        for (int i = 0; i < count; i++) {
            int port = first + (start + i) % count;
            if (!isTaken(socket, address, port)) {
                return port;
            }
        }
        throw new NetException(Errno.EADDRINUSE);
    }

    private boolean isTaken(UdpSocket socket, IpAddress address, int port) {
        for (UdpSocket other : udp) {
            boolean overlaps = other.localAddress().bitLength() == address.bitLength()
                    && (other.localAddress().isUnspecified()
                            || address.isUnspecified()
                            || other.localAddress().equals(address));
            Link here = socket.options().link();
            Link there = other.options().link();
            boolean areApart = here != null && there != null && here != there;
            if (other.localPort() == port
                    && overlaps
                    && !areApart
                    && !(socket.reusesAddress() && other.reusesAddress())) {
                return true;
            }
        }
        return false;
    }

    int claimEchoIdentifier() {
        boolean isTaken = true;
        while (isTaken) {
            lastEchoIdentifier = lastEchoIdentifier % 0xffff + 1;
            isTaken = ping.stream().anyMatch(socket -> socket.identifier() == lastEchoIdentifier);
        }
        return lastEchoIdentifier;
    }

    // ---- delivery -------------------------------------------------------------------------------------------------

    /** Whether a UDP socket would take a datagram; for firewalls that ask. */
    public boolean hasUdp(IpAddress source, int sourcePort, IpAddress destination, int destinationPort, Link link) {
        return best(source, sourcePort, destination, destinationPort, link) != null;
    }

    UdpSocket best(IpAddress source, int sourcePort, IpAddress destination, int destinationPort, Link link) {
        UdpSocket best = null;
        int bestFit = -1;
        for (int i = 0; i < udp.size(); i++) {
            UdpSocket socket = udp.get(i);
            int fit = socket.fit(source, sourcePort, destination, destinationPort);
            if (fit > bestFit && socket.listensOn(link)) {
                best = socket;
                bestFit = fit;
            }
        }
        return best;
    }

    /** Gives a datagram for one host to the socket that fits best; false where none does. */
    public boolean deliver(Ipv4Packet packet, UdpDatagram datagram, Link link) {
        UdpSocket socket = best(
                packet.source(), datagram.sourcePort(), packet.destination(), datagram.destinationPort(), link);
        if (socket == null) {
            return false;
        }
        socket.take(datagram(packet, datagram, link));
        return true;
    }

    /** Gives a datagram for many to all sockets that fit; false where none does. */
    public boolean deliverToMany(Ipv4Packet packet, UdpDatagram datagram, Link link) {
        boolean isTaken = false;
        for (UdpSocket socket : List.copyOf(udp)) {
            int fit = socket.fit(
                    packet.source(), datagram.sourcePort(), packet.destination(), datagram.destinationPort());
            if (fit >= 0 && socket.listensOn(link)) {
                socket.take(datagram(packet, datagram, link));
                isTaken = true;
            }
        }
        return isTaken;
    }

    /** Gives a reply to the socket that asked; false where none did. */
    public boolean deliverEchoReply(Ipv4Packet packet, IcmpMessage.Echo reply, Link link) {
        for (int i = 0; i < ping.size(); i++) {
            PingSocket socket = ping.get(i);
            if (!socket.isIpv6() && socket.identifier() == reply.identifier() && socket.listensOn(link)) {
                socket.take(datagram(packet, reply, link));
                return true;
            }
        }
        return false;
    }

    /** Gives a copy to every raw socket that wants it; false where none does. */
    public boolean deliverRaw(Ipv4Packet packet, Link link) {
        if (raw.isEmpty()) {
            return false;
        }
        boolean isTaken = false;
        for (RawSocket socket : List.copyOf(raw)) {
            if (socket.wants(packet.protocol(), packet.source(), packet.destination()) && socket.listensOn(link)) {
                socket.take(datagram(packet, packet.payload(), link));
                isTaken = true;
            }
        }
        return isTaken;
    }

    private Datagram datagram(Ipv4Packet packet, IpPayload payload, Link link) {
        return new Datagram(
                packet.source(),
                packet.destination(),
                link,
                packet.timeToLive(),
                packet.trafficClass(),
                payload,
                namespace.events().nowNanos());
    }

    /** Tells the sockets that a packet came from of an error about it. */
    public void deliverError(Ipv4Packet quoted, SocketError error) {
        IpPayload payload = quoted.payload() instanceof FragmentPayload part ? part.whole() : quoted.payload();
        for (RawSocket socket : List.copyOf(raw)) {
            if (socket.wants(quoted.protocol(), quoted.destination(), quoted.source())) {
                socket.fail(error);
            }
        }
        if (payload instanceof UdpDatagram datagram) {
            UdpSocket socket = best(
                    quoted.destination(),
                    datagram.destinationPort(),
                    quoted.source(),
                    datagram.sourcePort(),
                    null);
            if (socket != null) {
                socket.fail(error);
            }
        } else if (payload instanceof TcpSegment segment) {
            namespace.tcp().error(quoted.source(), quoted.destination(), segment, error);
        } else if (payload instanceof IcmpMessage.Echo echo && echo.request()) {
            for (PingSocket socket : List.copyOf(ping)) {
                if (!socket.isIpv6() && socket.identifier() == echo.identifier()) {
                    socket.fail(error);
                }
            }
        }
    }
}
