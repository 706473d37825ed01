package netsh.commands.dnsmasq;

import static netsh.commands.dnsmasq.DnsmasqOption.flag;
import static netsh.commands.dnsmasq.DnsmasqOption.valued;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import netsh.commands.dnsmasq.Configuration.Switch;
import netsh.network.addr.Ipv4Address;

/** The options that this lab's dnsmasq has (dnsmasq(8)). */
final class DnsmasqOptions {
    private static final char NONE = '\0';
    private static final int MOST_PORT = 65_535;

    private static final List<DnsmasqOption> ALL = List.of(
            valued("dhcp-range", 'F', "RANGE", (c, a) -> c.ranges.add(DhcpRange.parse(a)), "Lends addresses of a range."),
            valued("dhcp-host", 'G', "MAC,ADDRESS,NAME", (c, a) -> c.hosts.add(DhcpHost.parse(a)), "Knows a host beforehand."),
            valued("dhcp-option", 'O', "OPTION", (c, a) -> c.options.add(DhcpOptionValue.parse(a, false)), "Tells clients an option that they ask for."),
            valued("dhcp-option-force", NONE, "OPTION", (c, a) -> c.options.add(DhcpOptionValue.parse(a, true)), "Tells clients an option unasked."),
            valued("dhcp-leasefile", 'l', "FILE", (c, a) -> c.leaseFile = a, "Keeps the leases in a file."),
            valued("dhcp-lease-max", 'X', "NUMBER", (c, a) -> c.mostLeases = number(a, Integer.MAX_VALUE), "Limits the leases."),
            flag("dhcp-sequential-ip", NONE, Switch.SEQUENTIAL_ADDRESSES, "Lends addresses one after the other."),
            flag("dhcp-authoritative", 'K', Switch.AUTHORITATIVE, "Is the only DHCP server."),
            flag("no-ping", '5', Switch.NO_PING, "Lends addresses without looking whether they are in use."),
            flag("log-dhcp", NONE, Switch.LOG_DHCP, "Logs more of DHCP."),
            valued("no-dhcp-interface", '2', "LINK", (c, a) -> c.noDhcpInterfaces.addAll(list(a)), "Lends nothing on a link."),
            valued("interface", 'i', "LINK", (c, a) -> c.interfaces.addAll(list(a)), "Listens on a link."),
            valued("except-interface", 'I', "LINK", (c, a) -> c.exceptInterfaces.addAll(list(a)), "Does not listen on a link."),
            valued("listen-address", 'a', "ADDRESS", DnsmasqOptions::listenAddress, "Listens on an address."),
            flag("bind-interfaces", 'z', Switch.BIND_INTERFACES, "Binds only what it listens on."),
            valued("port", 'p', "PORT", (c, a) -> c.port = number(a, MOST_PORT), "Answers DNS on a port; 0 for not at all."),
            new DnsmasqOption("log-queries", 'q', "HOW", true, DnsmasqOptions::logQueries, "Logs questions and answers."),
            valued("log-facility", '8', "FILE", (c, a) -> c.logFacility = a, "Logs to a file, or with '-' to standard error."),
            flag("no-hosts", 'h', Switch.NO_HOSTS, "Does not read /etc/hosts."),
            valued("addn-hosts", 'H', "FILE", (c, a) -> c.additionalHosts.add(a), "Reads another hosts file."),
            flag("expand-hosts", 'E', Switch.EXPAND_HOSTS, "Adds the domain to simple names of hosts files."),
            valued("domain", 's', "DOMAIN", (c, a) -> c.domain = a.split(",", 2)[0].toLowerCase(Locale.ROOT), "The domain of DHCP clients."),
            valued("address", 'A', "/DOMAIN/ADDRESS", NameOptions::address, "Answers with an address for all names of a domain."),
            valued("server", 'S', "/DOMAIN/SERVER", NameOptions::server, "Asks a server."),
            valued("local", NONE, "/DOMAIN/", NameOptions::server, "Answers for a domain from its own knowledge only."),
            valued("host-record", NONE, "NAME,ADDRESS", NameOptions::hostRecord, "Knows a host's name and address."),
            valued("cname", NONE, "ALIAS,NAME", NameOptions::canonicalName, "Knows another name of a host."),
            valued("mx-host", 'm', "NAME,HOST,PREFERENCE", NameOptions::mailExchange, "Knows a domain's mail server."),
            valued("txt-record", 'Y', "NAME,TEXT", NameOptions::text, "Knows a text."),
            valued("ptr-record", NONE, "NAME,TARGET", NameOptions::pointer, "Knows what a name points to."),
            valued("srv-host", 'W', "NAME,TARGET,PORT,PRIORITY,WEIGHT", NameOptions::service, "Knows a service."),
            valued("local-ttl", 'T', "SECONDS", (c, a) -> c.localTtlSeconds = number(a, Integer.MAX_VALUE), "How long its own answers may be kept."),
            flag("no-resolv", 'R', Switch.NO_RESOLV, "Does not read /etc/resolv.conf."),
            valued("resolv-file", 'r', "FILE", (c, a) -> c.resolvFile = a, "Reads the servers to ask from a file."),
            flag("domain-needed", 'D', Switch.DOMAIN_NEEDED, "Asks nobody about names without a dot."),
            flag("bogus-priv", 'b', Switch.BOGUS_PRIV, "Asks nobody about private addresses."),
            valued("conf-file", 'C', "FILE", (c, a) -> c.configurationFiles.add(a), "Reads options from a file."),
            valued("pid-file", 'x', "FILE", (c, a) -> c.pidFile = a, "Writes its process number to a file."),
            valued("user", 'u', "USER", (c, a) -> c.user = a, "Runs as a user."),
            flag("keep-in-foreground", 'k', Switch.KEEP_IN_FOREGROUND, "Stays in the foreground."),
            flag("no-daemon", 'd', Switch.NO_DAEMON, "Stays in the foreground and logs to standard error."));

    private DnsmasqOptions() {}

    /** All options, in the order of the help. */
    static List<DnsmasqOption> all() {
        return ALL;
    }

    static Optional<DnsmasqOption> byLetter(char letter) {
        return ALL.stream().filter(option -> option.letter() == letter).findFirst();
    }

    static Optional<DnsmasqOption> byName(String name) {
        return ALL.stream().filter(option -> option.name().equals(name)).findFirst();
    }

    private static List<String> list(String argument) {
        return List.of(argument.split(","));
    }

    private static int number(String text, int most) throws BadOption {
        if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) > most) {
            throw BadOption.plain();
        }
        return Integer.parseInt(text);
    }

    private static void logQueries(Configuration configuration, String how) throws BadOption {
        if (!how.isEmpty() && !how.equals("extra")) {
            throw BadOption.plain();
        }
        configuration.switches.add(Switch.LOG_QUERIES);
    }

    private static void listenAddress(Configuration configuration, String argument) throws BadOption {
        for (String word : list(argument)) {
            configuration.listenAddresses.add(Ipv4Address.parse(word).orElseThrow(BadOption::plain));
        }
    }
}
