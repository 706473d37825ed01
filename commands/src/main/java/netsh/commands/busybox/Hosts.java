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
            throw unknown(host);
        }
    }

    /** The first IPv4 address of a host; busybox asks for both families all the same. */
    Ipv4Address ipv4(String host) throws AppletFailure {
        try {
            for (IpAddress address : resolver.lookUp(host, Resolver.Family.ANY)) {
                if (address instanceof Ipv4Address ipv4) {
                    return ipv4;
                }
            }
        } catch (ResolverException unknown) {
            throw unknown(host);
        }
        throw unknown(host);
    }

    private static AppletFailure unknown(String host) {
        return AppletFailure.of("bad address '" + host + "'");
    }

    /** The name of an address, or the address where it has none. */
    String name(IpAddress address) {
        return resolver.name(address).orElseGet(address::toString);
    }
}
