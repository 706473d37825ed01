package netsh.commands.dhclient;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.Ipv4Address;
import netsh.network.dhcp.DhcpOption;
import netsh.network.error.NetException;

/** Runs the program that applies what happens to a lease; it finds all about it in its environment. */
final class ClientScript {
    private final DhclientArguments arguments;

    ClientScript(DhclientArguments arguments) {
        this.arguments = arguments;
    }

    /** Runs it for a reason of dhclient-script(8); answers its exit status. */
    int run(ToolContext context, String reason, String link, Optional<Lease> old, Optional<Lease> current) {
        Map<String, String> before = context.process().environment();
        Map<String, String> during = new LinkedHashMap<>(before);
        during.putAll(arguments.environment());
        during.put("reason", reason);
        during.put("interface", link);
        during.put("pid", Integer.toString(context.process().pid()));
        old.ifPresent(lease -> describe("old_", lease, during));
        current.ifPresent(lease -> describe("new_", lease, during));
        context.process().setEnvironment(during);
        try {
            return context.execute(List.of(arguments.scriptFile()));
        } catch (NetException missing) {
            context.err().println(
                    "execve (" + arguments.scriptFile() + ", ...): " + missing.errno().text());
            return 1;
        } finally {
            context.process().setEnvironment(before);
        }
    }

    private static void describe(String prefix, Lease lease, Map<String, String> environment) {
        environment.put(prefix + "ip_address", lease.address().toString());
        lease.options().address(DhcpOption.SUBNET_MASK).ifPresent(mask -> {
            Ipv4Address network = new Ipv4Address(lease.address().bits() & mask.bits());
            environment.put(prefix + "network_number", network.toString());
            Ipv4Address broadcast = new Ipv4Address(network.bits() | ~mask.bits());
            environment.put(prefix + "broadcast_address", broadcast.toString());
        });
        lease.options().all().forEach((number, value) -> ClientOption.find(number)
                .ifPresent(option -> environment.put(
                        prefix + option.name().replace('-', '_'), String.join(" ", option.parts(value)))));
        environment.put(prefix + "expiry", Long.toString(lease.expires()));
    }
}
