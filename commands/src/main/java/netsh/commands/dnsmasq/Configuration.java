package netsh.commands.dnsmasq;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.dns.DnsRecord;

/** What dnsmasq shall do, as its options say; options fill it in one by one, and it stands still once it runs. */
final class Configuration {
    /** Options without a value that change what it does. */
    enum Switch {
        /** Stays in the foreground and logs to standard error. */
        NO_DAEMON,
        /** Stays in the foreground. */
        KEEP_IN_FOREGROUND,
        LOG_DHCP,
        LOG_QUERIES,
        NO_HOSTS,
        NO_RESOLV,
        EXPAND_HOSTS,
        BIND_INTERFACES,
        SEQUENTIAL_ADDRESSES,
        NO_PING,
        AUTHORITATIVE,
        DOMAIN_NEEDED,
        BOGUS_PRIV,
        READ_ETHERS
    }

    /**
     * Addresses of whole domains (--address).
     *
     * @param domain the domain; "#" for all names
     * @param address the address; empty for "no such name"
     */
    record DomainAddress(String domain, Optional<IpAddress> address) {}

    /**
     * A server to ask (--server).
     *
     * @param domain the domain it is asked about; empty for all
     * @param address the server; empty where the domain is only answered locally
     * @param port its port
     */
    record Upstream(String domain, Optional<Ipv4Address> address, int port) {}

    final Set<Switch> switches = EnumSet.noneOf(Switch.class);
    final List<DhcpRange> ranges = new ArrayList<>();
    final List<DhcpHost> hosts = new ArrayList<>();
    final List<DhcpOptionValue> options = new ArrayList<>();
    final List<DomainAddress> addresses = new ArrayList<>();
    final List<Upstream> servers = new ArrayList<>();
    final List<DnsRecord> records = new ArrayList<>();
    final List<String> interfaces = new ArrayList<>();
    final List<String> exceptInterfaces = new ArrayList<>();
    final List<String> noDhcpInterfaces = new ArrayList<>();
    final List<Ipv4Address> listenAddresses = new ArrayList<>();
    final List<String> additionalHosts = new ArrayList<>();
    final List<String> configurationFiles = new ArrayList<>();
    String domain = "";
    String leaseFile = "/var/lib/misc/dnsmasq.leases";
    String pidFile = "/var/run/dnsmasq.pid";
    String resolvFile = "/etc/resolv.conf";
    String logFacility = "";
    String user = "dnsmasq";
    int port = 53;
    int localTtlSeconds;
    int mostLeases = 1000;

    boolean is(Switch option) {
        return switches.contains(option);
    }

    /** Whether it serves DHCP. */
    boolean servesDhcp() {
        return !ranges.isEmpty();
    }

    /** Whether a link may be listened on at all. */
    boolean allowsLink(String name, boolean loopback) {
        if (exceptInterfaces.contains(name)) {
            return false;
        }
        return interfaces.isEmpty() && listenAddresses.isEmpty() || interfaces.contains(name) || loopback && !interfaces.isEmpty();
    }

    /** Whether an address of a link may be listened on. */
    boolean allows(String link, boolean loopback, Ipv4Address address) {
        return allowsLink(link, loopback)
                || listenAddresses.contains(address) && !exceptInterfaces.contains(link);
    }
}
