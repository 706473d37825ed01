package netsh.network.socket;

import netsh.network.addr.Ipv4Address;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.packet.Bytes;
import netsh.network.packet.IcmpMessage;

/** A socket that sends echo requests and receives the replies to them (the ICMP datagram socket of icmp(7)). */
public final class PingSocket extends IpSocket {
    private final int identifier;
    private Ipv4Address source = Ipv4Address.ANY;

    /** A socket with an identifier of its own. */
    public PingSocket(NetworkNamespace namespace) {
        super(namespace);
        setReportsErrors(true);
        identifier = namespace.sockets().claimEchoIdentifier();
        namespace.sockets().add(this);
    }

    /** The identifier of its requests, 1-65535. */
    public int identifier() {
        return identifier;
    }

    @Override
    boolean isConnected() {
        return true;
    }

    /** Sends from an address; unspecified lets routing choose. */
    public void bind(Ipv4Address address) {
        source = address;
    }

    /**
     * Sends an echo request.
     *
     * @param sequence 0-65535
     * @throws NetException what routing, the firewall, or the size say
     */
    public void sendTo(Ipv4Address destination, int sequence, Bytes data) throws NetException {
        transmit(source, destination, new IcmpMessage.Echo(true, identifier, sequence & 0xffff, data));
    }
}
