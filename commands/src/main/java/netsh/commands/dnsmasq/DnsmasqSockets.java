package netsh.commands.dnsmasq;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import netsh.commands.dnsmasq.Configuration.Switch;
import netsh.commands.process.Process;
import netsh.commands.socket.SocketFile;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.dhcp.DhcpMessage;
import netsh.network.error.NetException;
import netsh.network.ipv4.InterfaceAddress;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.socket.Datagram;
import netsh.network.socket.UdpSocket;
import netsh.network.tcp.TcpSocket;

/** What dnsmasq listens on. */
final class DnsmasqSockets {
    private static final int BACKLOG = 32;
    private static final int FIRST_DESCRIPTOR = 4;

    private final NetworkNamespace namespace;
    private final Configuration configuration;
    private final Listener listener;
    private final List<UdpSocket> dns = new ArrayList<>();
    private final List<TcpSocket> tcp = new ArrayList<>();
    private UdpSocket dhcp;

    private DnsmasqSockets(NetworkNamespace namespace, Configuration configuration) {
        this.namespace = namespace;
        this.configuration = configuration;
        listener = new Listener(namespace, configuration);
    }

    /** Opens them all, or none where one cannot be had. */
    static DnsmasqSockets open(NetworkNamespace namespace, Configuration configuration) throws DnsmasqFailure {
        DnsmasqSockets sockets = new DnsmasqSockets(namespace, configuration);
        try {
            if (configuration.servesDhcp()) {
                sockets.openDhcp();
            }
            if (configuration.port != 0) {
                sockets.openDns();
            }
            return sockets;
        } catch (DnsmasqFailure failure) {
            sockets.close();
            throw failure;
        }
    }

    private void openDhcp() throws DnsmasqFailure {
        dhcp = new UdpSocket(namespace);
        if (configuration.is(Switch.BIND_INTERFACES)) {
            dhcp.setReusesAddress(true);
            bindToOnlyLink();
        }
        try {
            dhcp.bind(Ipv4Address.ANY, DhcpMessage.SERVER_PORT);
        } catch (NetException refused) {
            throw failure("failed to bind DHCP server socket: ", refused);
        }
    }

    /** A server of one interface binds to it, so that others can serve other interfaces (whichdevice of dnsmasq). */
    private void bindToOnlyLink() {
        if (configuration.interfaces.size() == 1) {
            Link link = namespace.links().byName(configuration.interfaces.get(0));
            if (link != null) {
                dhcp.bindToLink(link);
            }
        }
    }

    private void openDns() throws DnsmasqFailure {
        if (!configuration.is(Switch.BIND_INTERFACES)) {
            String what = "failed to create listening socket for port " + configuration.port + ": ";
            bind(Ipv4Address.ANY, what);
            bind(Ipv6Address.ANY, what);
            return;
        }
        for (Link link : newestFirst()) {
            for (InterfaceAddress own : namespace.ipv4().addresses().of(link)) {
                if (listener.servesDns(link, own.local())) {
                    bind(own.local(), "failed to create listening socket for " + own.local() + ": ");
                }
            }
        }
    }

    /** dnsmasq puts each link that it finds before those that it found earlier. */
    private List<Link> newestFirst() {
        List<Link> links = new ArrayList<>(namespace.links().all());
        Collections.reverse(links);
        return links;
    }

    private void bind(IpAddress address, String what) throws DnsmasqFailure {
        UdpSocket socket = new UdpSocket(namespace, address.bitLength() == 32 ? Ipv4Address.ANY : Ipv6Address.ANY);
        try {
            socket.bind(address, configuration.port);
        } catch (NetException refused) {
            throw failure(what, refused);
        }
        dns.add(socket);
        listen(address, what);
    }

    /** Names are asked for over TCP too; the lab's dnsmasq takes connections for that and answers nothing. */
    private void listen(IpAddress address, String what) throws DnsmasqFailure {
        TcpSocket socket = new TcpSocket(namespace, address.bitLength() == 32 ? Ipv4Address.ANY : Ipv6Address.ANY);
        tcp.add(socket);
        socket.setReusesAddress(true);
        socket.setIpv6Only(true);
        try {
            socket.bind(address, configuration.port);
            socket.listen(BACKLOG);
        } catch (NetException refused) {
            throw failure(what, refused);
        }
    }

    /** Gives the daemon descriptors of them, in dnsmasq's order: one behind DHCP's is for asking who has an address. */
    void holdBy(Process daemon) {
        int number = FIRST_DESCRIPTOR;
        if (dhcp != null) {
            SocketFile.openAt(daemon, number, dhcp);
            number += 2;
        }
        for (int i = 0; i < dns.size(); i++) {
            SocketFile.openAt(daemon, number++, dns.get(i));
            SocketFile.openAt(daemon, number++, tcp.get(i));
        }
    }

    private static DnsmasqFailure failure(String what, NetException refused) {
        return new DnsmasqFailure(
                DnsmasqFailure.BAD_NETWORK, what + refused.errno().text());
    }

    List<UdpSocket> dns() {
        return dns;
    }

    Optional<UdpSocket> dhcp() {
        return Optional.ofNullable(dhcp);
    }

    /** Whether a question came to an address that is served; wildcard sockets hear of others as well. */
    boolean serves(Datagram question) {
        boolean isEverywhere = configuration.interfaces.isEmpty()
                && configuration.listenAddresses.isEmpty()
                && configuration.exceptInterfaces.isEmpty();
        if (isEverywhere || configuration.is(Switch.BIND_INTERFACES)) {
            return true;
        }
        return question.destination() instanceof Ipv4Address own
                ? listener.servesDns(question.link(), own)
                : configuration.allowsLink(question.link().name(), question.link().isLoopback());
    }

    boolean isReadable() {
        return dhcp != null && dhcp.isReadable() || dns.stream().anyMatch(UdpSocket::isReadable);
    }

    void onReadable(Runnable action) {
        dns.forEach(socket -> socket.onReadable(action));
        if (dhcp != null) {
            dhcp.onReadable(action);
        }
    }

    void close() {
        dns.forEach(UdpSocket::close);
        tcp.forEach(TcpSocket::close);
        if (dhcp != null) {
            dhcp.close();
        }
    }
}
