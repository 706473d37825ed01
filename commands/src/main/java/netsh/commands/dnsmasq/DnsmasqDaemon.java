package netsh.commands.dnsmasq;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.dnsmasq.Configuration.Switch;
import netsh.commands.file.ProcessFiles;
import netsh.commands.process.Process;
import netsh.commands.process.Signal;
import netsh.commands.process.WaitQueue;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.dns.DnsMessage;
import netsh.network.ipv4.SendOptions;
import netsh.network.packet.UdpDatagram;
import netsh.network.socket.Datagram;
import netsh.network.socket.UdpSocket;

/** The running dnsmasq: waits for questions and for clients, and ends on a signal. */
final class DnsmasqDaemon {
    /** dnsmasq's status where a Ctrl-C ends it in the foreground (EC_MISC). */
    private static final int INTERRUPTED = 5;

    private final Process process;
    private final Configuration configuration;
    private final DnsmasqSockets sockets;
    private final DnsmasqLog log;
    private final WaitQueue queue = new WaitQueue();
    private final NameTable names;
    private final DnsForwarder forwarder;
    private final DnsServer dns;
    private final Optional<DhcpServer> dhcp;

    DnsmasqDaemon(
            Process process,
            ProcessFiles files,
            Configuration configuration,
            DnsmasqSockets sockets,
            Optional<LeaseTable> leases,
            DnsmasqLog log) {
        this.process = process;
        this.configuration = configuration;
        this.sockets = sockets;
        this.log = log;
        names = new NameTable(configuration, files, () -> leases.map(LeaseTable::all).orElse(List.of()));
        forwarder = new DnsForwarder(process, configuration, files, queue::wakeAll);
        dns = new DnsServer(configuration, names, forwarder, log);
        dhcp = leases.map(table -> new DhcpServer(
                process,
                configuration,
                table,
                new AddressProbe(process, !configuration.is(Switch.NO_PING)),
                new DhcpSender(process.namespace()),
                log));
    }

    /** Runs until a signal ends it; answers the exit status. */
    int run() {
        process.catchSignal(Signal.TERM);
        process.catchSignal(Signal.HUP);
        process.catchSignal(Signal.USR1);
        process.catchSignal(Signal.USR2);
        if (configuration.is(Switch.NO_DAEMON)) {
            process.catchSignal(Signal.INT);
        }
        sockets.holdBy(process);
        sockets.onReadable(queue::wakeAll);
        try {
            announce();
            names.load(log);
            return serve();
        } finally {
            sockets.close();
            forwarder.close();
        }
    }

    private void announce() {
        log.write("started, version 2.90 cachesize 150");
        log.write("compile time options: IPv6 GNU-getopt DBus no-UBus i18n IDN2 DHCP DHCPv6 no-Lua TFTP conntrack"
                + " ipset nftset auth cryptohash DNSSEC loop-detect inotify dumpfile");
        if (configuration.port != 0 && configuration.servers.isEmpty() && forwarder.resolvers().isEmpty()) {
            log.write("warning: no upstream servers configured");
        }
        for (DhcpRange range : configuration.ranges) {
            log.dhcp(range.fixed()
                    ? "DHCP, static leases only on " + range.first() + ", lease time " + DhcpTrace.time(range.leaseSeconds())
                    : "DHCP, IP range " + range.first() + " -- " + range.last() + ", lease time "
                            + DhcpTrace.time(range.leaseSeconds()));
        }
    }

    private int serve() {
        while (true) {
            process.await(queue, this::isReadable);
            Optional<Signal> signal = process.takeSignal();
            if (signal.isPresent()) {
                if (signal.get() == Signal.TERM || signal.get() == Signal.INT) {
                    log.write("exiting on receipt of SIG" + signal.get().name());
                    return signal.get() == Signal.INT ? INTERRUPTED : 0;
                }
                if (signal.get() == Signal.HUP) {
                    names.load(log);
                }
                continue;
            }
            serveNames();
            serveClients();
        }
    }

    private boolean isReadable() {
        return sockets.isReadable() || forwarder.isReadable();
    }

    private void serveNames() {
        forwarder.receive();
        for (UdpSocket socket : sockets.dns()) {
            for (Datagram next : received(socket)) {
                if (sockets.serves(next)) {
                    dns.receive(next, answer -> send(socket, next, answer));
                }
            }
        }
    }

    private void serveClients() {
        sockets.dhcp().ifPresent(socket -> {
            for (Optional<Datagram> next = socket.receive(); next.isPresent(); next = socket.receive()) {
                Datagram datagram = next.get();
                dhcp.ifPresent(server -> server.receive(datagram));
            }
        });
    }

    private static List<Datagram> received(UdpSocket socket) {
        socket.takeError();
        List<Datagram> all = new ArrayList<>();
        for (Optional<Datagram> next = socket.receive(); next.isPresent(); next = socket.receive()) {
            all.add(next.get());
        }
        return all;
    }

    /** Answers from the address that was asked. */
    private void send(UdpSocket socket, Datagram asked, DnsMessage answer) {
        UdpDatagram datagram = new UdpDatagram(socket.localPort(), asked.sourcePort(), answer.encode());
        if (asked.destination() instanceof Ipv4Address own) {
            process.namespace()
                    .ipv4()
                    .send(own, (Ipv4Address) asked.source(), SendOptions.DEFAULT, datagram);
        } else if (asked.destination() instanceof Ipv6Address own) {
            SendOptions options = own.isLinkLocal() ? SendOptions.DEFAULT.withLink(asked.link()) : SendOptions.DEFAULT;
            process.namespace()
                    .ipv6()
                    .send(own, (Ipv6Address) asked.source(), options, datagram);
        }
    }
}
