package netsh.network.socket;

import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.packet.IpPayload;

/** A socket that sends and receives the payloads of one protocol as they are (raw(7)). */
public final class RawSocket extends IpSocket {
    private final int protocol;
    private IpAddress localAddress = Ipv4Address.ANY;
    private IpAddress remoteAddress;

    /** A socket of a protocol, see IpProtocol. */
    public RawSocket(NetworkNamespace namespace, int protocol) {
        super(namespace);
        this.protocol = protocol;
        namespace.sockets().add(this);
    }

    /** Its protocol. */
    public int protocol() {
        return protocol;
    }

    /** Sends from an address and receives only what is for it; unspecified for all. */
    public void bind(IpAddress address) {
        localAddress = address;
    }

    /** Receives only from one host. */
    public void connect(IpAddress address) {
        remoteAddress = address;
    }

    @Override
    boolean isConnected() {
        return remoteAddress != null;
    }

    /**
     * Sends a payload.
     *
     * @throws NetException what routing, the firewall, or the size say
     */
    public void sendTo(IpAddress destination, IpPayload payload) throws NetException {
        transmit(localAddress, destination, payload);
    }

    boolean wants(int packetProtocol, IpAddress source, IpAddress destination) {
        return protocol == packetProtocol
                && localAddress.bitLength() == destination.bitLength()
                && (localAddress.isUnspecified() || localAddress.equals(destination))
                && (remoteAddress == null || remoteAddress.equals(source));
    }
}
