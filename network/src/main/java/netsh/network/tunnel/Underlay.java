package netsh.network.tunnel;

import java.util.Optional;
import java.util.function.Consumer;
import netsh.network.addr.IpAddress;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.ipv4.SendOptions;
import netsh.network.link.Link;
import netsh.network.packet.EthernetPayload;
import netsh.network.packet.IpPayload;
import netsh.network.socket.Datagram;

/** The IP layers of a namespace, as tunnel links use them: to carry their packets, and to say what went wrong. */
public interface Underlay {
    /**
     * The way that a tunnel's packets would go.
     *
     * @param source the address to send from; null where routing chooses
     * @throws NetException what routing says, ENETUNREACH where there is no route
     */
    UnderlayPath path(IpAddress source, IpAddress destination, SendOptions options) throws NetException;

    /**
     * Sends a packet of a tunnel: routing, hooks, fragments and neighbours as for any packet of this host.
     *
     * @param source the address to send from; null where routing chooses
     * @return null, or why it could not be sent
     */
    Errno send(IpAddress source, IpAddress destination, SendOptions options, IpPayload payload);

    /**
     * Opens a UDP port of the kernel's own (udp_sock_create).
     *
     * @param any the unspecified address of the family
     * @throws NetException EADDRINUSE where the port is taken
     */
    UnderlayPort open(IpAddress any, int port, Consumer<Datagram> receiver) throws NetException;

    /** The lowest port of this host's own choice (ip_local_port_range). */
    int firstLocalPort();

    /** The highest port of this host's own choice. */
    int lastLocalPort();

    /** Whether IPv6 is switched off on a link. */
    boolean isIpv6Off(Link link);

    /** Listens to a group on a link. */
    void join(Link link, IpAddress group) throws NetException;

    /** No longer listens to a group on a link. */
    void leave(Link link, IpAddress group);

    /** The hardware address of a neighbour that is known to be there now. */
    Optional<MacAddress> connectedNeighbor(Link link, IpAddress neighbor);

    /** Whether anything is known of a neighbour. */
    boolean knowsNeighbor(Link link, IpAddress neighbor);

    /** Remembers for a packet's destination that larger packets than this do not get through (dst_update_pmtu). */
    void learnPathMtu(EthernetPayload packet, int mtu);

    /** Tells a packet's sender that it is too large (icmp_ndo_send). */
    void refuseTooLarge(EthernetPayload packet, int mtu);

    /** Tells a packet's sender that its destination is not reached (dst_link_failure). */
    void refuseUnreachable(EthernetPayload packet);
}
