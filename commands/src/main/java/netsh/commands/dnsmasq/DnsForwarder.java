package netsh.commands.dnsmasq;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import netsh.commands.dnsmasq.Configuration.Upstream;
import netsh.commands.file.ProcessFiles;
import netsh.commands.process.Process;
import netsh.network.addr.Ipv4Address;
import netsh.network.dns.DnsMessage;
import netsh.network.dns.DnsQuestion;
import netsh.network.dns.DnsRecord;
import netsh.network.dns.DnsResponseCode;
import netsh.network.error.NetException;
import netsh.network.packet.Bytes;
import netsh.network.socket.Datagram;
import netsh.network.socket.UdpSocket;

/** Asks other servers, hands their answers on and keeps them for as long as they allow. */
final class DnsForwarder {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    /** Takes an answer to where the question came from. */
    @FunctionalInterface
    interface Reply {
        void send(DnsMessage answer);
    }

    private final Process process;
    private final Configuration configuration;
    private final ProcessFiles files;
    private final UdpSocket socket;
    private final Map<Integer, Pending> pending = new LinkedHashMap<>();
    private final Map<DnsQuestion, Kept> cache = new LinkedHashMap<>();

    private record Pending(DnsMessage query, Reply reply) {}

    private record Kept(List<DnsRecord> records, long timeNanos) {}

    DnsForwarder(Process process, Configuration configuration, ProcessFiles files, Runnable wake) {
        this.process = process;
        this.configuration = configuration;
        this.files = files;
        socket = new UdpSocket(process.namespace());
        socket.onReadable(wake);
    }

    /** The servers that the resolver's file names. */
    List<Upstream> resolvers() {
        List<Upstream> servers = new ArrayList<>();
        if (configuration.is(Configuration.Switch.NO_RESOLV)) {
            return servers;
        }
        try {
            for (String line : files.readText(configuration.resolvFile).split("\n")) {
                String[] words = line.strip().split("\\s+");
                if (words.length > 1 && words[0].equals("nameserver")) {
                    Optional<Ipv4Address> address = Ipv4Address.parse(words[1]);
                    if (address.isPresent()) {
                        servers.add(new Upstream("", address, DnsMessage.PORT));
                    }
                }
            }
        } catch (NetException missing) {
            return servers;
        }
        return servers;
    }

    /** What was answered to this question not too long ago. */
    Optional<List<DnsRecord>> cached(DnsQuestion question) {
        Kept kept = cache.get(question);
        if (kept == null) {
            return Optional.empty();
        }
        long age = (process.scheduler().events().nowNanos() - kept.timeNanos) / NANOS_PER_SECOND;
        if (kept.records.stream().anyMatch(record -> record.ttlSeconds() <= age)) {
            cache.remove(question);
            return Optional.empty();
        }
        return Optional.of(kept.records.stream()
                .map(record -> new DnsRecord(
                        record.name(), record.type(), record.ttlSeconds() - (int) age, record.data()))
                .toList());
    }

    /** Asks all of some servers, of whose answers the first counts; says whether any could be asked. */
    boolean ask(DnsMessage query, List<Upstream> servers, Reply reply) {
        int id;
        do {
            id = process.namespace().random().nextInt(0x1_0000);
        } while (pending.containsKey(id));
        pending.put(id, new Pending(query, reply));
        Bytes octets = query.withId(id).encode();
        boolean sent = false;
        for (Upstream server : servers) {
            try {
                socket.sendTo(server.address().orElseThrow(), server.port(), octets);
                sent = true;
            } catch (NetException unsent) {
                // Another server, or the client's next try, may have more luck.
                continue;
            }
        }
        if (!sent) {
            pending.remove(id);
        }
        return sent;
    }

    boolean isReadable() {
        return socket.isReadable();
    }

    /** Takes the answers that have come. */
    void receive() {
        socket.takeError();
        for (Optional<Datagram> next = socket.receive(); next.isPresent(); next = socket.receive()) {
            DnsMessage.parse(next.get().data()).ifPresent(this::handOn);
        }
    }

    private void handOn(DnsMessage answer) {
        Pending asked = pending.remove(answer.id());
        if (asked == null || !answer.flags().response()) {
            return;
        }
        boolean keeps = answer.responseCode() == DnsResponseCode.NOERROR && !answer.answers().isEmpty();
        asked.query().question().filter(question -> keeps).ifPresent(question -> cache.put(
                question, new Kept(answer.answers(), process.scheduler().events().nowNanos())));
        boolean speaksEdns = asked.query().udpSize().isPresent();
        OptionalInt size = speaksEdns ? OptionalInt.of(DnsServer.UDP_SIZE) : OptionalInt.empty();
        asked.reply()
                .send(new DnsMessage(
                        asked.query().id(),
                        answer.flags(),
                        answer.responseCode(),
                        asked.query().question(),
                        answer.answers(),
                        size,
                        answer.extendedError()));
    }

    void close() {
        socket.close();
    }
}
