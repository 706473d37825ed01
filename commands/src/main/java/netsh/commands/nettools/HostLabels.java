package netsh.commands.nettools;

import java.util.function.UnaryOperator;
import netsh.commands.resolver.Resolver;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.Ipv4Address;

/** Names in place of addresses, where hosts have them. */
final class HostLabels {
    private HostLabels() {}

    /** A function from an address to its host's name, or to itself. */
    static UnaryOperator<String> of(ToolContext context) {
        Resolver resolver = Resolver.of(context);
        return address -> Ipv4Address.parse(address).flatMap(resolver::name).orElse(address);
    }
}
