package netsh.commands.iptables;

import java.util.List;
import java.util.Optional;
import netsh.commands.iptables.extension.Hosts;
import netsh.commands.resolver.Resolver;
import netsh.commands.resolver.ResolverException;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.IpAddress;
import netsh.network.netfilter.IpFamily;

/** Names of hosts as the machine of a tool resolves them. */
record ResolvedHosts(Resolver resolver) implements Hosts {
    static ResolvedHosts of(ToolContext context) {
        return new ResolvedHosts(Resolver.of(context));
    }

    @Override
    public List<IpAddress> addresses(String name, IpFamily family) {
        try {
            return resolver.lookUp(name, family == IpFamily.IPV4 ? Resolver.Family.IPV4 : Resolver.Family.IPV6);
        } catch (ResolverException unknown) {
            return List.of();
        }
    }

    @Override
    public Optional<String> name(IpAddress address) {
        return resolver.name(address);
    }
}
