package netsh.network.socket;

import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.packet.Bytes;
import netsh.network.packet.IcmpMessage;
import netsh.network.packet.Icmpv6Message;

/** A socket that sends echo requests and receives the replies to them (the ICMP datagram socket of icmp(7)). */
public final class PingSocket extends IpSocket {
    private final int identifier;
    private final IpAddress any;
    private IpAddress source;

    /** A socket of IPv4 with an identifier of its own. */
    public PingSocket(NetworkNamespace namespace) {
        this(namespace, Ipv4Address.ANY);
    }

    /** A socket of the family of {@code any}, the family's unspecified address. */
    public PingSocket(NetworkNamespace namespace, IpAddress any) {
        super(namespace);
        this.any = any;
        source = any;
        setReportsErrors(true);
        identifier = namespace.sockets().claimEchoIdentifier();
        namespace.sockets().add(this);
    }

    boolean isIpv6() {
        return any instanceof Ipv6Address;
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
    public void bind(IpAddress address) {
        source = address;
    }

    /**
     * Sends an echo request.
     *
     * @param sequence 0-65535
     * @throws NetException what routing, the firewall, or the size say
     */
    public void sendTo(IpAddress destination, int sequence, Bytes data) throws NetException {
        int number = sequence & 0xffff;
        transmit(
                source,
                destination,
                isIpv6()
                        ? new Icmpv6Message.Echo(true, identifier, number, data)
                        : new IcmpMessage.Echo(true, identifier, number, data));
    }
}
