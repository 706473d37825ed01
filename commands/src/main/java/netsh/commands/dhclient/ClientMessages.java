package netsh.commands.dhclient;

import java.util.List;
import java.util.Optional;
import netsh.commands.dhcp.LeaseSocket;
import netsh.network.addr.Ipv4Address;
import netsh.network.dhcp.DhcpMessage;
import netsh.network.dhcp.DhcpMessageType;
import netsh.network.dhcp.DhcpOption;
import netsh.network.dhcp.DhcpOptions;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.ipv4.SendOptions;
import netsh.network.link.Link;
import netsh.network.packet.Bytes;
import netsh.network.packet.UdpDatagram;

/** What one interface's client says (RFC 2131, section 4.4), and the lease that an answer means. */
final class ClientMessages {
    private static final long DEFAULT_LEASE_SECONDS = 43_200;

    private final Session session;
    private final Link link;
    private final LeaseSocket socket;
    private int transactionId;

    ClientMessages(Session session, Link link, LeaseSocket socket) {
        this.session = session;
        this.link = link;
        this.socket = socket;
    }

    void beginTransaction() {
        transactionId = session.context().namespace().random().nextInt();
    }

    int transactionId() {
        return transactionId;
    }

    /** Who sent an answer. */
    static Ipv4Address sender(DhcpMessage message) {
        return message.options().address(DhcpOption.SERVER_IDENTIFIER).orElse(message.serverAddress());
    }

    void discover(Optional<Ipv4Address> wanted) {
        DhcpOptions options = DhcpOptions.NONE.with(DhcpMessageType.DISCOVER);
        broadcast(withRequests(wanted.isEmpty() ? options : options.with(DhcpOption.REQUESTED_ADDRESS, wanted.get())));
    }

    /** Takes an offer. */
    void select(DhcpMessage offer) {
        broadcast(withRequests(DhcpOptions.NONE
                .with(DhcpMessageType.REQUEST)
                .with(DhcpOption.SERVER_IDENTIFIER, sender(offer))
                .with(DhcpOption.REQUESTED_ADDRESS, offer.yourAddress())));
    }

    /** Asks whether an address that it had is still its own. */
    void verify(Ipv4Address remembered) {
        broadcast(withRequests(DhcpOptions.NONE
                .with(DhcpMessageType.REQUEST)
                .with(DhcpOption.REQUESTED_ADDRESS, remembered)));
    }

    void prolong(Ipv4Address own, Ipv4Address destination) {
        send(own, destination, message(withRequests(DhcpOptions.NONE.with(DhcpMessageType.REQUEST))));
    }

    void release(Lease lease) {
        DhcpOptions options = DhcpOptions.NONE
                .with(DhcpMessageType.RELEASE)
                .with(DhcpOption.SERVER_IDENTIFIER, lease.server())
                .with(DhcpOption.HOST_NAME, Bytes.of(hostName()));
        send(lease.address(), lease.server(), message(options));
    }

    private String hostName() {
        return session.configuration().hostName().orElse(session.context().machine().hostname());
    }

    private DhcpOptions withRequests(DhcpOptions options) {
        List<Integer> requested = session.configuration().requested();
        byte[] numbers = new byte[requested.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = requested.get(i).byteValue();
        }
        return options.with(DhcpOption.HOST_NAME, Bytes.of(hostName()))
                .with(DhcpOption.PARAMETER_REQUEST_LIST, Bytes.of(numbers));
    }

    private DhcpMessage message(DhcpOptions options) {
        return DhcpMessage.request(transactionId, link.address(), options);
    }

    private void broadcast(DhcpOptions options) {
        try {
            socket.broadcast(message(options));
        } catch (NetException refused) {
            session.say("send_packet: " + refused.errno().text());
        }
    }

    private void send(Ipv4Address own, Ipv4Address destination, DhcpMessage message) {
        SendOptions options = SendOptions.DEFAULT.withLink(link).withBroadcast(true);
        UdpDatagram datagram =
                new UdpDatagram(DhcpMessage.CLIENT_PORT, DhcpMessage.SERVER_PORT, message.from(own).encode());
        Errno refused = session.context().namespace().ipv4().send(own, destination, options, datagram);
        if (refused != null) {
            session.say("send_packet: " + refused.text());
        }
    }

    /** The lease of an acknowledgement; the renewal comes at a moment of chance around what the server says. */
    Lease lease(DhcpMessage acknowledgement, long now) {
        DhcpOptions options = acknowledgement.options();
        long expires = options.number(DhcpOption.LEASE_TIME).orElse(DEFAULT_LEASE_SECONDS);
        long said = options.number(DhcpOption.RENEWAL_TIME).orElse(expires / 2);
        int spread = (int) Math.max(1, Math.min(Integer.MAX_VALUE, (said + 3) / 4));
        long renews = (said + 3) * 3 / 4 + session.context().namespace().random().nextInt(spread);
        long rebinds = options.number(DhcpOption.REBINDING_TIME).orElse(said + said / 2 + said / 4);
        return new Lease(
                link.name(),
                acknowledgement.yourAddress(),
                options,
                now + Math.min(renews, expires),
                now + Math.min(rebinds, expires),
                now + expires);
    }
}
