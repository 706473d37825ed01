package netsh.commands.dnsmasq;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;

/** Which address a client is offered (address_allocate of dnsmasq). */
final class AddressChoice {
    private final Configuration configuration;
    private final LeaseTable leases;
    private final AddressProbe probe;
    private final Map<DhcpRange, Integer> epochs = new HashMap<>();

    AddressChoice(Configuration configuration, LeaseTable leases, AddressProbe probe) {
        this.configuration = configuration;
        this.leases = leases;
        this.probe = probe;
    }

    /** The configured address, else the one it has, else the one it wants, else a free one. */
    Optional<Ipv4Address> choose(Listener.Serving serving, DhcpClient client, Optional<Ipv4Address> wanted) {
        Optional<Ipv4Address> fixed = client.host().flatMap(DhcpHost::address);
        Optional<Lease> own = leases.find(client.message().clientMac(), client.identifier());
        if (fixed.isPresent() && serving.own().network().contains(fixed.get())) {
            Optional<Lease> holder = leases.find(fixed.get());
            if (holder.isEmpty() || own.isPresent() && own.get() == holder.get()) {
                return fixed;
            }
        }
        Optional<Ipv4Address> had = own.map(lease -> lease.address)
                .filter(address -> isLent(serving, client, address) && !isConfigured(address));
        if (had.isPresent()) {
            return had;
        }
        long hash = hash(client.message().clientMac());
        Optional<Ipv4Address> granted = wanted.filter(address -> isLent(serving, client, address)
                && leases.find(address).isEmpty()
                && !isConfigured(address)
                && probe.isFree(address, hash));
        return granted.isPresent() ? granted : allocate(serving, client, hash);
    }

    private static boolean isLent(Listener.Serving serving, DhcpClient client, Ipv4Address address) {
        return serving.ranges().stream()
                .anyMatch(range -> !range.fixed() && range.contains(address) && client.matches(range.tags()));
    }

    private boolean isConfigured(Ipv4Address address) {
        return configuration.hosts.stream()
                .anyMatch(host -> host.address().filter(address::equals).isPresent());
    }

    private Optional<Ipv4Address> allocate(Listener.Serving serving, DhcpClient client, long hash) {
        for (DhcpRange range : serving.ranges()) {
            if (range.fixed() || !client.matches(range.tags()) || leases.all().size() >= configuration.mostLeases) {
                continue;
            }
            Optional<Ipv4Address> free = allocate(serving, range, hash);
            if (free.isPresent()) {
                return free;
            }
        }
        return Optional.empty();
    }

    private Optional<Ipv4Address> allocate(Listener.Serving serving, DhcpRange range, long hash) {
        boolean sequential = configuration.is(Configuration.Switch.SEQUENTIAL_ADDRESSES);
        long size = (range.last().bits() & 0xffff_ffffL) - (range.first().bits() & 0xffff_ffffL) + 1;
        int start = sequential ? afterLast(range) : (int) ((hash + epochs.getOrDefault(range, 0)) % size);
        for (long i = 0; i < size; i++) {
            Ipv4Address address = new Ipv4Address(range.first().bits() + (int) ((start + i) % size));
            if (isCandidate(serving, address)) {
                if (probe.isFree(address, hash)) {
                    if (!sequential || probe.wasProbedFor(address, hash)) {
                        return Optional.of(address);
                    }
                } else if (!sequential) {
                    epochs.merge(range, 1, Integer::sum);
                }
            }
        }
        return Optional.empty();
    }

    /** In sequence, the search begins at the highest address that is lent. */
    private int afterLast(DhcpRange range) {
        return leases.all().stream()
                .filter(lease -> range.contains(lease.address))
                .mapToInt(lease -> lease.address.bits() - range.first().bits())
                .max()
                .orElse(0);
    }

    /** Neither lent, nor promised, nor the server's own; and no .0 or .255, which some hosts take for broadcasts. */
    private boolean isCandidate(Listener.Serving serving, Ipv4Address address) {
        int last = address.bits() & 0xff;
        boolean isClassC = (address.bits() & 0xe000_0000) == 0xc000_0000;
        return !address.equals(serving.own().local())
                && leases.find(address).isEmpty()
                && !isConfigured(address)
                && !(isClassC && (last == 0 || last == 255));
    }

    /** dnsmasq's own hash of a hardware address, so that clients get the addresses that they would really get. */
    private static long hash(MacAddress mac) {
        int hash = 0;
        for (int i = 0; i < 6; i++) {
            hash = mac.octet(i) + (hash << 6) + (hash << 16) - hash;
        }
        return hash == 0 ? 1 : hash & 0xffff_ffffL;
    }
}
