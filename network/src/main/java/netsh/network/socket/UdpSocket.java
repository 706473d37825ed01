package netsh.network.socket;

import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.packet.Bytes;
import netsh.network.packet.UdpDatagram;

/** A UDP socket (udp(7)). */
public final class UdpSocket extends IpSocket {
    private IpAddress localAddress;
    private IpAddress boundAddress;
    private int localPort;
    private IpAddress remoteAddress;
    private int remotePort;
    private boolean reusesAddress;

    /** An unbound socket of IPv4. */
    public UdpSocket(NetworkNamespace namespace) {
        this(namespace, Ipv4Address.ANY);
    }

    /** An unbound socket of the family of {@code any}, the family's unspecified address. */
    public UdpSocket(NetworkNamespace namespace, IpAddress any) {
        super(namespace);
        localAddress = any;
        boundAddress = any;
    }

    /** The address it sends from and receives at; unspecified for all. */
    public IpAddress localAddress() {
        return localAddress;
    }

    /** Its port; 0 where it has none yet. */
    public int localPort() {
        return localPort;
    }

    /** Its only peer; null where it is not connected. */
    public IpAddress remoteAddress() {
        return remoteAddress;
    }

    /** Its only peer's port; 0 where it is not connected. */
    public int remotePort() {
        return remotePort;
    }

    @Override
    boolean isConnected() {
        return remoteAddress != null;
    }

    /** Lets it share its address and port with others that do (SO_REUSEADDR). */
    public void setReusesAddress(boolean on) {
        reusesAddress = on;
    }

    boolean reusesAddress() {
        return reusesAddress;
    }

    /**
     * Gives it an address and a port.
     *
     * @param address one of this host's, a group, a broadcast address, or unspecified for all
     * @param port 1-65535; 0 for any that is free
     * @throws NetException EADDRNOTAVAIL where the address is not this host's, EADDRINUSE where the port is taken
     */
    public void bind(IpAddress address, int port) throws NetException {
        if (localPort != 0) {
            throw new NetException(Errno.EINVAL);
        }
        boolean mayBind = address instanceof Ipv4Address ipv4
                ? namespace().ipv4().mayBind(ipv4)
                : namespace().ipv6().mayBind((Ipv6Address) address);
        if (!mayBind) {
            throw new NetException(Errno.EADDRNOTAVAIL);
        }
        localPort = namespace().sockets().claimPort(this, address, port);
        localAddress = address;
        boundAddress = address;
    }

    /**
     * Gives it one peer; it then has a route, and so an address.
     *
     * @throws NetException ENETUNREACH and the like where no route leads there, EACCES for a broadcast address without the
     *     option
     */
    public void connect(IpAddress address, int port) throws NetException {
        if (address instanceof Ipv4Address ipv4) {
            Ipv4Address from = boundAddress.isUnspecified() ? null : (Ipv4Address) boundAddress;
            localAddress = namespace().ipv4().sourceFor(from, ipv4, options());
        } else {
            Ipv6Address from = boundAddress.isUnspecified() ? null : (Ipv6Address) boundAddress;
            localAddress = namespace().ipv6().path(from, (Ipv6Address) address, options()).source();
        }
        bindIfNeeded();
        remoteAddress = address;
        remotePort = port;
    }

    private void bindIfNeeded() throws NetException {
        if (localPort == 0) {
            localPort = namespace().sockets().claimPort(this, boundAddress, 0);
        }
    }

    /** Sends to its only peer; EDESTADDRREQ where it has none. */
    public void send(Bytes data) throws NetException {
        if (remoteAddress == null) {
            throw new NetException(Errno.EDESTADDRREQ);
        }
        sendTo(remoteAddress, remotePort, data);
    }

    /**
     * Sends to somebody.
     *
     * @throws NetException what routing, the firewall, or the size of the datagram say
     */
    public void sendTo(IpAddress address, int port, Bytes data) throws NetException {
        bindIfNeeded();
        transmit(localAddress, address, new UdpDatagram(localPort, port, data));
    }

    /** How well it fits a datagram: more for each thing that is bound; -1 where it does not (compute_score). */
    int fit(IpAddress source, int sourcePort, IpAddress destination, int destinationPort) {
        if (localPort != destinationPort || localAddress.bitLength() != destination.bitLength()) {
            return -1;
        }
        int score = 0;
        if (!localAddress.isUnspecified()) {
            if (!localAddress.equals(destination)) {
                return -1;
            }
            score += 4;
        }
        if (remoteAddress != null) {
            if (remotePort != sourcePort || !remoteAddress.equals(source)) {
                return -1;
            }
            score += 8;
        }
        return options().link() != null ? score + 4 : score;
    }
}
