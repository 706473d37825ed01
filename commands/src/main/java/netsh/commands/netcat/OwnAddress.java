package netsh.commands.netcat;

import netsh.commands.resolver.Resolver;
import netsh.commands.resolver.ResolverException;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;

/** Where nc listens. */
final class OwnAddress {
    private OwnAddress() {}

    static IpAddress of(ToolContext context, NetcatRequest request) throws NetcatFailure {
        if (request.host().isEmpty()) {
            return request.has('6') ? Ipv6Address.ANY : Ipv4Address.ANY;
        }
        try {
            return Resolver.of(context).lookUp(request.host().get(), request.family()).get(0);
        } catch (ResolverException failure) {
            throw NetcatFailure.of("getaddrinfo: " + failure.getMessage());
        }
    }
}
