package netsh.commands.dnsmasq;

import java.util.Optional;
import java.util.Set;
import netsh.network.addr.Ipv4Address;
import netsh.network.dhcp.DhcpMessage;
import netsh.network.dhcp.DhcpMessageType;
import netsh.network.error.NetException;
import netsh.network.ipv4.SendOptions;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.neighbor.NeighborRequest;
import netsh.network.neighbor.NeighborState;
import netsh.network.packet.UdpDatagram;

/** Sends the server's messages to where the client, or its relay, can receive them (RFC 2131, section 4.1). */
final class DhcpSender {
    private final NetworkNamespace namespace;

    DhcpSender(NetworkNamespace namespace) {
        this.namespace = namespace;
    }

    void send(Listener.Serving serving, DhcpMessage request, DhcpMessage reply) {
        boolean refusal = reply.options().type().filter(type -> type == DhcpMessageType.NAK).isPresent();
        Ipv4Address destination = Ipv4Address.LIMITED_BROADCAST;
        int port = DhcpMessage.CLIENT_PORT;
        if (!request.relayAddress().isUnspecified()) {
            destination = request.relayAddress();
            port = DhcpMessage.SERVER_PORT;
        } else if (!request.clientAddress().isUnspecified() && !refusal) {
            destination = request.clientAddress();
        } else if (!request.broadcast() && !refusal) {
            destination = reply.yourAddress();
            introduce(serving.link(), request, destination);
        }
        SendOptions options = SendOptions.DEFAULT.withLink(serving.link()).withBroadcast(true);
        UdpDatagram datagram = new UdpDatagram(DhcpMessage.SERVER_PORT, port, reply.encode());
        namespace.ipv4().send(serving.own().local(), destination, options, datagram);
    }

    /** Tells the kernel the client's hardware address: a client without an address answers no ARP request. */
    private void introduce(Link link, DhcpMessage request, Ipv4Address address) {
        NeighborRequest neighbor = new NeighborRequest(
                address, Optional.of(request.clientMac()), NeighborState.STALE, Set.of(), false, Optional.empty());
        try {
            namespace.ipv4().neighbors().on(link).replace(neighbor);
        } catch (NetException refused) {
            // Without the entry the message is lost like any to a host that does not answer; the client asks again.
            return;
        }
    }
}
