package netsh.commands.dnsmasq;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import netsh.commands.dnsmasq.Configuration.DomainAddress;
import netsh.commands.dnsmasq.Configuration.Upstream;
import netsh.network.addr.Ipv4Address;
import netsh.network.dns.DnsData;
import netsh.network.dns.DnsMessage;
import netsh.network.dns.DnsQuestion;
import netsh.network.dns.DnsRecord;
import netsh.network.dns.DnsResponseCode;
import netsh.network.dns.DnsType;
import netsh.network.dns.ReverseName;
import netsh.network.socket.Datagram;

/** Answers questions about names: from what is known here, else with another server's answer (forward.c of dnsmasq). */
final class DnsServer {
    /** What dnsmasq says that it can take (edns-packet-max). */
    static final int UDP_SIZE = 1232;

    /** "Not Ready" (RFC 8914): there is no server to ask. */
    private static final int NOT_READY = 14;

    /** "Network Error": no server could be asked. */
    private static final int NETWORK_ERROR = 23;

    private static final int LONGEST_ALIAS_CHAIN = 10;

    private final Configuration configuration;
    private final NameTable names;
    private final DnsForwarder forwarder;
    private final DnsmasqLog log;

    DnsServer(Configuration configuration, NameTable names, DnsForwarder forwarder, DnsmasqLog log) {
        this.configuration = configuration;
        this.names = names;
        this.forwarder = forwarder;
        this.log = log;
    }

    /** Takes a question; the answer goes to {@code reply}, now or when another server has answered. */
    void receive(Datagram datagram, DnsForwarder.Reply reply) {
        Optional<DnsMessage> parsed = DnsMessage.parse(datagram.data());
        if (parsed.isEmpty() || parsed.get().flags().response() || parsed.get().question().isEmpty()) {
            return;
        }
        DnsMessage query = parsed.get();
        DnsQuestion question = query.question().get();
        query("query[" + DnsType.name(question.type()) + "] " + printed(question.name()) + " from "
                + datagram.source());
        List<DnsRecord> records = known(question);
        if (!records.isEmpty()) {
            reply.send(query.answer(DnsResponseCode.NOERROR, true, records, size(query)));
            return;
        }
        forward(query, question, reply);
    }

    private static String printed(String name) {
        return name.isEmpty() ? "." : name;
    }

    private static OptionalInt size(DnsMessage query) {
        return query.udpSize().isPresent() ? OptionalInt.of(UDP_SIZE) : OptionalInt.empty();
    }

    private void query(String text) {
        if (configuration.is(Configuration.Switch.LOG_QUERIES)) {
            log.write(text);
        }
    }

    // ---- own knowledge --------------------------------------------------------------------------------------------

    /** What is known here, aliases followed. */
    private List<DnsRecord> known(DnsQuestion question) {
        List<DnsRecord> records = new ArrayList<>();
        String name = question.name().toLowerCase(Locale.ROOT);
        for (int i = 0; i < LONGEST_ALIAS_CHAIN; i++) {
            List<NameTable.Known> found = names.find(name, question.type());
            if (!found.isEmpty()) {
                found.forEach(known -> records.add(noted(known)));
                return records;
            }
            List<NameTable.Known> aliases = question.type() == DnsType.CNAME ? List.of() : names.find(name, DnsType.CNAME);
            if (aliases.isEmpty()) {
                break;
            }
            records.add(noted(aliases.get(0)));
            name = ((DnsData.Name) aliases.get(0).record().data()).name();
        }
        return ofDomain(name, question.type()).map(List::of).orElse(records);
    }

    private DnsRecord noted(NameTable.Known known) {
        DnsRecord record = known.record();
        boolean isPointer = record.type() == DnsType.PTR && ReverseName.ipv4(record.name()).isPresent();
        String about = isPointer ? ReverseName.ipv4(record.name()).get().toString() : record.name();
        query(known.source() + " " + about + " is " + value(record));
        return record;
    }

    private static String value(DnsRecord record) {
        if (record.data() instanceof DnsData.Address address) {
            return address.address().toString();
        }
        if (record.data() instanceof DnsData.Name name) {
            return record.type() == DnsType.CNAME ? "<CNAME>" : name.name();
        }
        return "<" + DnsType.name(record.type()) + ">";
    }

    /** The address of the longest domain that --address names and that holds the name. */
    private Optional<DnsRecord> ofDomain(String name, int type) {
        Optional<DomainAddress> best = configuration.addresses.stream()
                .filter(domain -> isWithin(name, domain.domain()))
                .filter(domain -> domain.address().isPresent()
                        && (type == DnsType.ANY || NameOptions.typeOf(domain.address().get()) == type))
                .reduce((one, other) -> other.domain().length() > one.domain().length() ? other : one);
        return best.map(domain -> {
            query("config " + name + " is " + domain.address().get());
            return new DnsRecord(
                    name,
                    NameOptions.typeOf(domain.address().get()),
                    configuration.localTtlSeconds,
                    new DnsData.Address(domain.address().get()));
        });
    }

    private static boolean isWithin(String name, String domain) {
        return domain.equals("#") || domain.isEmpty() || name.equals(domain) || name.endsWith("." + domain);
    }

    // ---- others' knowledge ----------------------------------------------------------------------------------------

    private void forward(DnsMessage query, DnsQuestion question, DnsForwarder.Reply reply) {
        String name = question.name().toLowerCase(Locale.ROOT);
        if (isOursAlone(name, question.type())) {
            query("config " + printed(name) + " is NXDOMAIN");
            reply.send(query.answer(DnsResponseCode.NXDOMAIN, false, List.of(), size(query)));
            return;
        }
        List<Upstream> servers = serversFor(name);
        if (servers.isEmpty()) {
            refuse(query, reply, NOT_READY, "not ready");
            return;
        }
        Optional<List<DnsRecord>> kept = forwarder.cached(question);
        if (kept.isPresent()) {
            kept.get().forEach(record -> query("cached " + record.name() + " is " + value(record)));
            reply.send(query.answer(DnsResponseCode.NOERROR, false, kept.get(), size(query)));
            return;
        }
        servers.forEach(server -> query("forwarded " + printed(name) + " to " + server.address().orElseThrow()));
        boolean asked = forwarder.ask(query, servers, answer -> {
            answer.answers().forEach(record -> query("reply " + record.name() + " is " + value(record)));
            reply.send(answer);
        });
        if (!asked) {
            refuse(query, reply, NETWORK_ERROR, "network error");
        }
    }

    private void refuse(DnsMessage query, DnsForwarder.Reply reply, int extendedError, String words) {
        query("config error is REFUSED (EDE: " + words + ")");
        DnsMessage refusal = query.answer(DnsResponseCode.REFUSED, false, List.of(), size(query));
        reply.send(refusal.udpSize().isPresent() ? refusal.withExtendedError(extendedError) : refusal);
    }

    private boolean isOursAlone(String name, int type) {
        boolean isPlain = name.indexOf('.') < 0 && !name.isEmpty() && (type == DnsType.A || type == DnsType.AAAA);
        if (isPlain && configuration.is(Configuration.Switch.DOMAIN_NEEDED)) {
            return true;
        }
        boolean isPrivate = ReverseName.ipv4(name).filter(DnsServer::isPrivate).isPresent();
        if (isPrivate && configuration.is(Configuration.Switch.BOGUS_PRIV)) {
            return true;
        }
        boolean denied = configuration.addresses.stream()
                .anyMatch(domain -> domain.address().isEmpty() && isWithin(name, domain.domain()));
        Optional<Upstream> nearest = nearest(name);
        return denied || nearest.isPresent() && nearest.get().address().isEmpty();
    }

    private static boolean isPrivate(Ipv4Address address) {
        int bits = address.bits();
        return bits >>> 24 == 10 || bits >>> 20 == 0xac1 || bits >>> 16 == 0xc0a8;
    }

    /** The server of the longest domain that holds the name. */
    private Optional<Upstream> nearest(String name) {
        return configuration.servers.stream()
                .filter(server -> isWithin(name, server.domain()))
                .reduce((one, other) -> other.domain().length() > one.domain().length() ? other : one);
    }

    private List<Upstream> serversFor(String name) {
        Optional<Upstream> nearest = nearest(name);
        if (nearest.isPresent() && !nearest.get().domain().isEmpty()) {
            String domain = nearest.get().domain();
            return configuration.servers.stream()
                    .filter(server -> server.domain().equals(domain))
                    .toList();
        }
        List<Upstream> general = new ArrayList<>(configuration.servers.stream()
                .filter(server -> server.domain().isEmpty() && server.address().isPresent())
                .toList());
        general.addAll(forwarder.resolvers());
        return general;
    }
}
