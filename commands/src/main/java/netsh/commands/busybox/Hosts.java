package netsh.commands.busybox;

import netsh.commands.resolver.Resolver;
import netsh.commands.resolver.ResolverException;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;

/** Hosts as applets look them up: a name or figures, and one sentence where there is none. */
final class Hosts {
    private final Resolver resolver;

    Hosts(ToolContext context) {
        resolver = Resolver.of(context);
    }

    /** The first address of a host. */
    IpAddress address(String host, Resolver.Family family) throws AppletFailure {
        try {
            return resolver.lookUp(host, family).get(0);
        } catch (ResolverException unknown) {
            throw AppletFailure.of("bad address '" + host + "'");
        }
    }

    /** The first IPv4 address of a host. */
    Ipv4Address ipv4(String host) throws AppletFailure {
        return (Ipv4Address) address(host, Resolver.Family.IPV4);
    }

    /** The name of an address, or the address where it has none. */
    String name(IpAddress address) {
        return resolver.name(address).orElseGet(address::toString);
    }
}
