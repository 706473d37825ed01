package netsh.network.kernel;

import java.util.Optional;
import java.util.function.Consumer;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.ipv4.SendOptions;
import netsh.network.ipv6.Ipv6Path;
import netsh.network.ipv6.Ipv6Setting;
import netsh.network.link.Link;
import netsh.network.neighbor.NeighborEntry;
import netsh.network.packet.EthernetPayload;
import netsh.network.packet.IpPayload;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.Ipv6Packet;
import netsh.network.socket.Datagram;
import netsh.network.socket.UdpSocket;
import netsh.network.tunnel.Underlay;
import netsh.network.tunnel.UnderlayPath;
import netsh.network.tunnel.UnderlayPort;

/** A namespace's two IP stacks as tunnel links use them. */
final class NamespaceUnderlay implements Underlay {
    private final NetworkNamespace namespace;

    NamespaceUnderlay(NetworkNamespace namespace) {
        this.namespace = namespace;
    }

    @Override
    public UnderlayPath path(IpAddress source, IpAddress destination, SendOptions options) throws NetException {
        if (destination instanceof Ipv4Address address) {
            return namespace.ipv4().tunnels().path((Ipv4Address) source, address, options);
        }
        Ipv6Path path = namespace.ipv6().path((Ipv6Address) source, (Ipv6Address) destination, options);
        Link out = path.out().link();
        return new UnderlayPath(path.source(), out, path.mtu(), out.isLoopback());
    }

    @Override
    public Errno send(IpAddress source, IpAddress destination, SendOptions options, IpPayload payload) {
        return destination instanceof Ipv4Address address
                ? namespace.ipv4().send((Ipv4Address) source, address, options, payload)
                : namespace.ipv6().send((Ipv6Address) source, (Ipv6Address) destination, options, payload);
    }

    @Override
    public UnderlayPort open(IpAddress any, int port, Consumer<Datagram> receiver) throws NetException {
        UdpSocket socket = new UdpSocket(namespace, any);
        socket.bind(any, port);
        socket.onReadable(() -> socket.receive().ifPresent(receiver));
        return socket::close;
    }

    @Override
    public int firstLocalPort() {
        return namespace.ipv4().settings().firstLocalPort();
    }

    @Override
    public int lastLocalPort() {
        return namespace.ipv4().settings().lastLocalPort();
    }

    @Override
    public boolean isIpv6Off(Link link) {
        return namespace.ipv6().on(link).filter(at -> at.setting(Ipv6Setting.DISABLE_IPV6) == 0).isEmpty();
    }

    @Override
    public void join(Link link, IpAddress group) throws NetException {
        if (group instanceof Ipv4Address address) {
            namespace.ipv4().joinGroup(link, address);
        } else {
            namespace.ipv6().joinGroup(link, (Ipv6Address) group);
        }
    }

    @Override
    public void leave(Link link, IpAddress group) {
        if (group instanceof Ipv4Address address) {
            namespace.ipv4().leaveGroup(link, address);
        } else {
            namespace.ipv6().leaveGroup(link, (Ipv6Address) group);
        }
    }

    @Override
    public Optional<MacAddress> connectedNeighbor(Link link, IpAddress neighbor) {
        return entry(link, neighbor).filter(entry -> entry.state().isConnected()).flatMap(NeighborEntry::mac);
    }

    @Override
    public boolean knowsNeighbor(Link link, IpAddress neighbor) {
        return entry(link, neighbor).isPresent();
    }

    private Optional<NeighborEntry> entry(Link link, IpAddress neighbor) {
        return neighbor instanceof Ipv4Address address
                ? namespace.ipv4().neighbors().find(link, address)
                : namespace.ipv6().neighbors().find(link, (Ipv6Address) neighbor);
    }

    @Override
    public void learnPathMtu(EthernetPayload packet, int mtu) {
        if (packet instanceof Ipv4Packet ipv4) {
            namespace.ipv4().tunnels().learnPathMtu(ipv4.destination(), mtu);
        } else if (packet instanceof Ipv6Packet ipv6) {
            namespace.ipv6().learnPathMtu(ipv6.destination(), mtu);
        }
    }

    @Override
    public void refuseTooLarge(EthernetPayload packet, int mtu) {
        if (packet instanceof Ipv4Packet ipv4) {
            namespace.ipv4().tunnels().refuseTooLarge(ipv4, mtu);
        } else if (packet instanceof Ipv6Packet ipv6) {
            namespace.ipv6().refuseTooLarge(ipv6, mtu);
        }
    }

    @Override
    public void refuseUnreachable(EthernetPayload packet) {
        if (packet instanceof Ipv4Packet ipv4) {
            namespace.ipv4().tunnels().refuseUnreachable(ipv4);
        } else if (packet instanceof Ipv6Packet ipv6) {
            namespace.ipv6().refuseUnreachable(ipv6);
        }
    }
}
