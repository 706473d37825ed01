package netsh.commands.dnsmasq;

import java.util.HexFormat;
import java.util.Optional;
import netsh.commands.process.Process;
import netsh.commands.process.WallClock;
import netsh.network.addr.Ipv4Address;
import netsh.network.dhcp.DhcpMessage;
import netsh.network.dhcp.DhcpMessageType;
import netsh.network.dhcp.DhcpOption;
import netsh.network.dhcp.DhcpOptions;
import netsh.network.packet.Bytes;
import netsh.network.socket.Datagram;

/** The DHCP server's side of each conversation (RFC 2131, section 4.3; dhcp_reply of dnsmasq). */
final class DhcpServer {
    private final Process process;
    private final Configuration configuration;
    private final Listener listener;
    private final LeaseTable leases;
    private final AddressChoice choice;
    private final DhcpReplies replies;
    private final DhcpSender sender;
    private final DnsmasqLog log;
    private final DhcpTrace trace;

    DhcpServer(
            Process process,
            Configuration configuration,
            LeaseTable leases,
            AddressProbe probe,
            DhcpSender sender,
            DnsmasqLog log) {
        this.process = process;
        this.configuration = configuration;
        this.leases = leases;
        this.sender = sender;
        this.log = log;
        trace = new DhcpTrace(log, configuration.is(Configuration.Switch.LOG_DHCP));
        listener = new Listener(process.namespace(), configuration);
        choice = new AddressChoice(configuration, leases, probe);
        replies = new DhcpReplies(configuration);
    }

    /** Takes what came to the server's port. */
    void receive(Datagram datagram) {
        Optional<DhcpMessage> parsed = DhcpMessage.parse(datagram.data());
        if (parsed.isEmpty() || !parsed.get().request() || !listener.servesDhcp(datagram.link())) {
            return;
        }
        DhcpMessage message = parsed.get();
        Optional<DhcpMessageType> type = message.options().type();
        if (type.isEmpty()) {
            return;
        }
        Optional<Ipv4Address> relay =
                Optional.of(message.relayAddress()).filter(address -> !address.isUnspecified());
        Optional<Listener.Serving> serving = listener.serving(datagram.link(), relay);
        if (serving.isEmpty()) {
            if (!process.namespace().ipv4().addresses().of(datagram.link()).isEmpty()) {
                log.dhcp("no address range available for DHCP request via "
                        + datagram.link().name());
            }
            return;
        }
        if (leases.prune(nowSeconds())) {
            leases.save();
        }
        DhcpClient client = DhcpClient.of(message, configuration);
        trace.received(serving.get(), client);
        switch (type.get()) {
            case DISCOVER -> discover(serving.get(), client);
            case REQUEST -> request(serving.get(), client);
            case DECLINE -> decline(serving.get(), client);
            case RELEASE -> release(serving.get(), client);
            case INFORM -> inform(serving.get(), client);
            case OFFER, ACK, NAK -> {
                // A server's messages are not for a server.
            }
        }
    }

    private long nowSeconds() {
        return WallClock.at(process.scheduler().events().nowNanos()).getEpochSecond();
    }

    private void note(String what, Listener.Serving serving, DhcpClient client, Optional<Ipv4Address> address, String end) {
        String about = address.map(known -> known + " ").orElse("");
        trace.note(
                client.message(),
                "DHCP" + what + "(" + serving.link().name() + ") " + about + client.message().clientMac() + " " + end);
    }

    private void discover(Listener.Serving serving, DhcpClient client) {
        Optional<Ipv4Address> wanted = client.message().options().address(DhcpOption.REQUESTED_ADDRESS);
        if (client.isIgnored()) {
            note("DISCOVER", serving, client, wanted, "ignored");
            return;
        }
        Optional<Ipv4Address> offered = choice.choose(serving, client, wanted);
        note("DISCOVER", serving, client, wanted, offered.isEmpty() ? "no address available" : "");
        if (offered.isEmpty()) {
            return;
        }
        trace.tags(serving, client);
        note("OFFER", serving, client, offered, "");
        send(serving, client, replies.lend(DhcpMessageType.OFFER, serving, client, offered.get()));
    }

    private void request(Listener.Serving serving, DhcpClient client) {
        DhcpOptions options = client.message().options();
        Optional<Ipv4Address> server = options.address(DhcpOption.SERVER_IDENTIFIER);
        if (client.isIgnored() || server.isPresent() && !server.get().equals(serving.own().local())) {
            return;
        }
        Ipv4Address wanted =
                options.address(DhcpOption.REQUESTED_ADDRESS).orElse(client.message().clientAddress());
        Optional<Lease> own = leases.find(client.message().clientMac(), client.identifier());
        boolean isKnown = server.isPresent() || own.isPresent() || configuration.is(Configuration.Switch.AUTHORITATIVE);
        if (wanted.isUnspecified() || !isKnown) {
            return;
        }
        note("REQUEST", serving, client, Optional.of(wanted), "");
        Optional<String> refusal = refusal(serving, client, wanted);
        if (refusal.isPresent()) {
            note("NAK", serving, client, Optional.of(wanted), refusal.get());
            send(serving, client, replies.refuse(serving, client, refusal.get()));
            return;
        }
        lend(serving, client, wanted, own);
    }

    private Optional<String> refusal(Listener.Serving serving, DhcpClient client, Ipv4Address wanted) {
        if (!serving.own().network().contains(wanted)) {
            return Optional.of("wrong network");
        }
        Optional<Lease> holder = leases.find(wanted);
        boolean isOthers = holder.isPresent()
                && leases.find(client.message().clientMac(), client.identifier())
                        .filter(own -> own == holder.get())
                        .isEmpty();
        if (isOthers) {
            return Optional.of("address in use");
        }
        Optional<Ipv4Address> fixed = client.host().flatMap(DhcpHost::address);
        if (fixed.isPresent() && !fixed.get().equals(wanted)) {
            return Optional.of("static lease available");
        }
        if (fixed.isEmpty() && serving.ranges().stream().noneMatch(range -> !range.fixed() && range.contains(wanted))) {
            return Optional.of("address not available");
        }
        return Optional.empty();
    }

    private void lend(Listener.Serving serving, DhcpClient client, Ipv4Address address, Optional<Lease> own) {
        own.filter(lease -> !lease.address.equals(address)).ifPresent(leases::remove);
        Lease lease = leases.find(address).orElseGet(() -> leases.add(address));
        long seconds = replies.leaseSeconds(serving, client, address);
        lease.mac = client.message().clientMac();
        lease.clientId = client.identifier();
        lease.endSeconds = seconds == DhcpRange.INFINITE ? 0 : nowSeconds() + seconds;
        Optional<String> name = client.name();
        name.ifPresent(known -> leases.all().stream()
                .filter(other -> other != lease && other.name.equals(name))
                .forEach(other -> other.name = Optional.empty()));
        lease.name = name.isPresent() ? name : lease.name;
        leases.save();
        trace.tags(serving, client);
        note("ACK", serving, client, Optional.of(address), name.orElse(""));
        send(serving, client, replies.lend(DhcpMessageType.ACK, serving, client, address));
    }

    private void send(Listener.Serving serving, DhcpClient client, DhcpMessage reply) {
        trace.sent(client.message(), reply);
        sender.send(serving, client.message(), reply);
    }

    private void decline(Listener.Serving serving, DhcpClient client) {
        Optional<Ipv4Address> address = client.message().options().address(DhcpOption.REQUESTED_ADDRESS);
        note("DECLINE", serving, client, address, "");
        address.flatMap(leases::find).ifPresent(this::forget);
    }

    private void release(Listener.Serving serving, DhcpClient client) {
        Ipv4Address address = client.message().clientAddress();
        Optional<Lease> lease = leases.find(client.message().clientMac(), client.identifier())
                .filter(own -> own.address.equals(address));
        note("RELEASE", serving, client, Optional.of(address), lease.isPresent() ? "" : "unknown lease");
        lease.ifPresent(this::forget);
    }

    private void forget(Lease lease) {
        leases.remove(lease);
        leases.save();
    }

    private void inform(Listener.Serving serving, DhcpClient client) {
        Ipv4Address address = client.message().clientAddress();
        note("INFORM", serving, client, Optional.of(address), "");
        note("ACK", serving, client, Optional.of(address), client.name().orElse(""));
        send(serving, client, replies.inform(serving, client));
    }

    /** A client identifier as the lease file has it. */
    static String hexadecimal(Bytes identifier) {
        return HexFormat.ofDelimiter(":").formatHex(identifier.toArray());
    }
}
