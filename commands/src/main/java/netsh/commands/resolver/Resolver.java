package netsh.commands.resolver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.NetException;

/** Looks names and addresses up as nsswitch.conf's "hosts: files dns" says. */
public final class Resolver {
    /** Which addresses are wanted. */
    public enum Family {
        /** Of either family. */
        ANY,
        /** IPv4 only. */
        IPV4,
        /** IPv6 only. */
        IPV6;

        boolean takes(IpAddress address) {
            return this == ANY || this == IPV4 == (address instanceof Ipv4Address);
        }
    }

    private final HostsFile hosts;
    private final NameServers servers;

    /** A resolver over a hosts file and name servers. */
    public Resolver(HostsFile hosts, NameServers servers) {
        this.hosts = hosts;
        this.servers = servers;
    }

    /** The resolver of a running tool, with its machine's files. */
    public static Resolver of(ToolContext context) {
        return new Resolver(HostsFile.of(text(context, "/etc/hosts")), StubResolver.of(context));
    }

    private static String text(ToolContext context, String path) {
        try {
            return context.files().readText(path);
        } catch (NetException missing) {
            return "";
        }
    }

    /**
     * The addresses of a host, which is a name or an address in figures.
     *
     * @return at least one address
     */
    public List<IpAddress> lookUp(String host, Family family) throws ResolverException {
        Optional<? extends IpAddress> figures = figures(host);
        if (figures.isPresent()) {
            if (!family.takes(figures.get())) {
                throw new ResolverException(ResolverException.Reason.FAMILY);
            }
            return List.of(figures.get());
        }
        if (!host.matches("[A-Za-z0-9_][A-Za-z0-9_.-]*")) {
            throw new ResolverException(ResolverException.Reason.UNKNOWN);
        }
        List<IpAddress> listed = hosts.addresses(host);
        List<IpAddress> known = listed.stream().filter(family::takes).toList();
        if (known.isEmpty() && !listed.isEmpty()) {
            throw new ResolverException(ResolverException.Reason.FAMILY);
        }
        return known.isEmpty() ? ask(host, family) : known;
    }

    /** Asks in each family that is wanted; one that cannot be answered matters only where the other has nothing. */
    private List<IpAddress> ask(String host, Family family) throws ResolverException {
        List<IpAddress> addresses = new ArrayList<>();
        ResolverException failure = null;
        for (boolean ipv6 : new boolean[] {false, true}) {
            if (family == (ipv6 ? Family.IPV4 : Family.IPV6)) {
                continue;
            }
            try {
                addresses.addAll(servers.addresses(host, ipv6));
            } catch (ResolverException failed) {
                failure = failure == null ? failed : failure;
            }
        }
        if (addresses.isEmpty()) {
            throw failure == null ? new ResolverException(ResolverException.Reason.NO_ADDRESS) : failure;
        }
        return addresses;
    }

    /** The address that a text is in figures; a zone behind an IPv6 address is passed over. */
    public static Optional<? extends IpAddress> figures(String host) {
        if (host.indexOf(':') < 0) {
            return NumericAddress.read(host);
        }
        int zone = host.indexOf('%');
        return Ipv6Address.parse(zone < 0 ? host : host.substring(0, zone));
    }

    /** The canonical name of a host that /etc/hosts knows by another; else the name itself. */
    public String canonicalName(String host) {
        return figures(host).isPresent() ? host : hosts.canonicalName(host).orElse(host);
    }

    /** The name of an address, where it has one. */
    public Optional<String> name(IpAddress address) {
        return hosts.name(address).or(() -> servers.name(address));
    }
}
