package netsh.commands.udhcpc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import netsh.commands.tool.ToolContext;
import netsh.network.dhcp.DhcpMessage;
import netsh.network.dhcp.DhcpOption;
import netsh.network.error.NetException;

/** The program that applies what happens to a lease; it finds all about it in its environment. */
final class UdhcpcScript {
    private final ToolContext context;
    private final UdhcpcSettings settings;

    UdhcpcScript(ToolContext context, UdhcpcSettings settings) {
        this.context = context;
        this.settings = settings;
    }

    /** Runs it for an event: deconfig, bound, renew, leasefail or nak. */
    void run(String event, Optional<DhcpMessage> lease) {
        Map<String, String> before = context.process().environment();
        Map<String, String> during = new LinkedHashMap<>(before);
        during.put("interface", settings.link());
        lease.ifPresent(message -> describe(message, during));
        context.process().setEnvironment(during);
        try {
            context.execute(List.of(settings.script(), event));
        } catch (NetException missing) {
            // udhcpc runs on where its script cannot be run.
            return;
        } finally {
            context.process().setEnvironment(before);
        }
    }

    private static void describe(DhcpMessage message, Map<String, String> environment) {
        environment.put("ip", message.yourAddress().toString());
        if (!message.serverAddress().isUnspecified()) {
            environment.put("siaddr", message.serverAddress().toString());
        }
        message.options().all().forEach((number, value) ->
                environment.put(UdhcpOption.nameOf(number), UdhcpOption.text(number, value)));
        message.options()
                .address(DhcpOption.SUBNET_MASK)
                .ifPresent(mask -> environment.put("mask", Integer.toString(Integer.bitCount(mask.bits()))));
    }
}
