package netsh.network.socket;

import java.util.List;
import netsh.network.link.Link;
import netsh.network.packet.FragmentPayload;
import netsh.network.packet.Icmpv6Message;
import netsh.network.packet.IpPayload;
import netsh.network.packet.Ipv6Packet;
import netsh.network.packet.TcpSegment;
import netsh.network.packet.UdpDatagram;

/** Which sockets of a namespace an IPv6 packet is for. */
public final class Ipv6Delivery {
    private final SocketTable sockets;

    Ipv6Delivery(SocketTable sockets) {
        this.sockets = sockets;
    }

    /** Gives a datagram to the socket that fits best, or to all that fit where it is for a group; false where none does. */
    public boolean udp(Ipv6Packet packet, UdpDatagram datagram, Link link) {
        if (!packet.destination().isMulticast()) {
            UdpSocket socket = sockets.best(
                    packet.source(), datagram.sourcePort(), packet.destination(), datagram.destinationPort(), link);
            if (socket != null) {
                socket.take(received(packet, link));
            }
            return socket != null;
        }
        boolean isTaken = false;
        for (UdpSocket socket : sockets.udp()) {
            int fit = socket.fit(
                    packet.source(), datagram.sourcePort(), packet.destination(), datagram.destinationPort());
            if (fit >= 0 && socket.listensOn(link)) {
                socket.take(received(packet, link));
                isTaken = true;
            }
        }
        return isTaken;
    }

    /** Gives a reply to the socket that asked. */
    public void echoReply(Ipv6Packet packet, Icmpv6Message.Echo reply, Link link) {
        for (PingSocket socket : sockets.ping()) {
            if (socket.isIpv6() && socket.identifier() == reply.identifier() && socket.listensOn(link)) {
                socket.take(received(packet, link));
                return;
            }
        }
    }

    /** Gives a copy to every raw socket that wants it; false where none does. */
    public boolean raw(Ipv6Packet packet, Link link) {
        if (!sockets.hasRaw()) {
            return false;
        }
        boolean isTaken = false;
        for (RawSocket socket : sockets.raw()) {
            boolean wants = socket.wants(packet.payload().protocol(), packet.source(), packet.destination());
            if (wants && socket.listensOn(link)) {
                socket.take(received(packet, link));
                isTaken = true;
            }
        }
        return isTaken;
    }

    private Datagram received(Ipv6Packet packet, Link link) {
        return new Datagram(
                packet.source(),
                packet.destination(),
                link,
                packet.hopLimit(),
                packet.trafficClass(),
                packet.payload(),
                sockets.nowNanos());
    }

    /** Tells the sockets that a packet came from of an error about it. */
    public void error(Ipv6Packet quoted, SocketError error) {
        IpPayload payload = quoted.payload() instanceof FragmentPayload part ? part.whole() : quoted.payload();
        for (RawSocket socket : sockets.raw()) {
            if (socket.wants(payload.protocol(), quoted.destination(), quoted.source())) {
                socket.fail(error);
            }
        }
        if (payload instanceof UdpDatagram datagram) {
            UdpSocket socket = sockets.best(
                    quoted.destination(), datagram.destinationPort(), quoted.source(), datagram.sourcePort(), null);
            if (socket != null) {
                socket.fail(error);
            }
        } else if (payload instanceof TcpSegment segment) {
            sockets.namespace().tcp().error(quoted.source(), quoted.destination(), segment, error);
        } else if (payload instanceof Icmpv6Message.Echo echo && echo.request()) {
            for (PingSocket socket : List.copyOf(sockets.ping())) {
                if (socket.isIpv6() && socket.identifier() == echo.identifier()) {
                    socket.fail(error);
                }
            }
        }
    }
}
