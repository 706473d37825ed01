package netsh.commands.dnsmasq;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import netsh.commands.file.ProcessFiles;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.dns.DnsData;
import netsh.network.dns.DnsRecord;
import netsh.network.dns.DnsType;
import netsh.network.dns.ReverseName;
import netsh.network.error.NetException;

/** The names that dnsmasq knows by itself: from options, hosts files and leases. */
final class NameTable {
    /**
     * A record and where it is from.
     *
     * @param source how the log calls that: a file's path, "config" or "DHCP"
     */
    record Known(DnsRecord record, String source) {}

    private static final String HOSTS_FILE = "/etc/hosts";

    private final Configuration configuration;
    private final ProcessFiles files;
    private final Supplier<List<Lease>> leases;
    private final List<Known> fromFiles = new ArrayList<>();

    NameTable(Configuration configuration, ProcessFiles files, Supplier<List<Lease>> leases) {
        this.configuration = configuration;
        this.files = files;
        this.leases = leases;
    }

    /** Reads the hosts files; each that cannot be read is told to {@code log}. */
    void load(DnsmasqLog log) {
        fromFiles.clear();
        if (!configuration.is(Configuration.Switch.NO_HOSTS)) {
            load(HOSTS_FILE, log);
        }
        configuration.additionalHosts.forEach(path -> load(path, log));
    }

    private void load(String path, DnsmasqLog log) {
        try {
            int names = 0;
            for (String line : files.readText(path).split("\n")) {
                names += read(line.split("#", 2)[0].strip().split("\\s+"), path);
            }
            log.write("read " + path + " - " + names + " names");
        } catch (NetException refused) {
            log.write("failed to load names from " + path + ": " + refused.errno().text());
        }
    }

    private int read(String[] words, String path) {
        Optional<IpAddress> address = Ipv4Address.parse(words[0])
                .<IpAddress>map(known -> known)
                .or(() -> Ipv6Address.parse(words[0]));
        if (address.isEmpty() || words.length < 2) {
            return 0;
        }
        for (int i = 1; i < words.length; i++) {
            String name = words[i].toLowerCase(Locale.ROOT);
            addHost(name, address.get(), path);
            if (configuration.is(Configuration.Switch.EXPAND_HOSTS) && name.indexOf('.') < 0) {
                addHost(withDomain(name), address.get(), path);
            }
        }
        boolean expands = configuration.is(Configuration.Switch.EXPAND_HOSTS) && words[1].indexOf('.') < 0;
        String first = words[1].toLowerCase(Locale.ROOT);
        fromFiles.add(new Known(pointer(address.get(), expands ? withDomain(first) : first), path));
        return words.length - 1;
    }

    private void addHost(String name, IpAddress address, String path) {
        fromFiles.add(new Known(
                new DnsRecord(name, NameOptions.typeOf(address), ttl(), new DnsData.Address(address)), path));
    }

    private DnsRecord pointer(IpAddress address, String name) {
        return new DnsRecord(ReverseName.of(address), DnsType.PTR, ttl(), new DnsData.Name(name));
    }

    private String withDomain(String name) {
        return configuration.domain.isEmpty() ? name : name + "." + configuration.domain;
    }

    private int ttl() {
        return configuration.localTtlSeconds;
    }

    /** The records of a name and type; of any type for ANY. */
    List<Known> find(String name, int type) {
        List<Known> found = new ArrayList<>();
        for (DnsRecord record : configuration.records) {
            add(found, new Known(record.ttlSeconds() == ttl() ? record : withTtl(record), "config"), name, type);
        }
        fromFiles.forEach(known -> add(found, known, name, type));
        for (Lease lease : leases.get()) {
            lease.name.ifPresent(host -> addLease(found, lease, host, name, type));
        }
        return found;
    }

    private DnsRecord withTtl(DnsRecord record) {
        return new DnsRecord(record.name(), record.type(), ttl(), record.data());
    }

    private void addLease(List<Known> found, Lease lease, String host, String name, int type) {
        String full = withDomain(host);
        DnsData address = new DnsData.Address(lease.address);
        add(found, new Known(new DnsRecord(host, DnsType.A, ttl(), address), "DHCP"), name, type);
        if (!full.equals(host)) {
            add(found, new Known(new DnsRecord(full, DnsType.A, ttl(), address), "DHCP"), name, type);
        }
        add(found, new Known(pointer(lease.address, full), "DHCP"), name, type);
    }

    private static void add(List<Known> found, Known known, String name, int type) {
        boolean matches = known.record.name().equals(name)
                && (type == DnsType.ANY || known.record.type() == type)
                && found.stream().noneMatch(other -> other.record.equals(known.record));
        if (matches) {
            found.add(known);
        }
    }
}
