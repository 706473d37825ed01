package netsh.commands.ping;

import java.util.Optional;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.IpAddress;

/** How ping makes its IPv6 socket ready (ping6_run). */
final class Ipv6Endpoint implements PingEndpoint {
    private final PingRequest request;
    private final IpAddress destination;

    Ipv6Endpoint(ToolContext context, PingRequest request, IpAddress destination) {
        this.request = request;
        this.destination = destination;
    }

    @Override
    public EchoSocket open() throws PingFailure {
        throw new PingFailure(2, "connect: Network is unreachable");
    }

    @Override
    public PingTarget target() {
        return new PingTarget(request.destination(), destination, Ping.zone(request.destination()), Optional.empty(),
                Optional.empty());
    }

    @Override
    public boolean isToMany() {
        return destination.isMulticast();
    }
}
