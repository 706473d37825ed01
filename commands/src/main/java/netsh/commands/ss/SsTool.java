package netsh.commands.ss;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import netsh.commands.iptables.extension.Services;
import netsh.commands.socket.SocketHolders;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.kernel.NetworkNamespace;

/** The tool {@code ss}. */
final class SsTool implements Tool {
    @Override
    public String name() {
        return "ss";
    }

    @Override
    public String summary() {
        return "Shows sockets.";
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(SsRequest.OPTIONS.completer("[FILTER]..."));
    }

    @Override
    public int run(ToolContext context) {
        try {
            SsRequest request = SsRequest.of(context.arguments());
            if (request.has('h')) {
                context.out().println(SsRequest.usage());
            } else if (request.has('V')) {
                context.out().println("ss utility, iproute2-6.1.0");
            } else {
                show(context, request, namespace(context, request));
            }
            return 0;
        } catch (SsFailure failure) {
            context.out().flush();
            context.err().println(failure.getMessage());
            return failure.exitStatus();
        }
    }

    private static NetworkNamespace namespace(ToolContext context, SsRequest request) throws SsFailure {
        Optional<String> name = request.options().value('N');
        if (name.isEmpty()) {
            return context.namespace();
        }
        return context.machine().namedNamespaces().find(name.get()).orElseThrow(() -> SsFailure.option(
                "Cannot open network namespace \"" + name.get() + "\": No such file or directory"));
    }

    private static void show(ToolContext context, SsRequest request, NetworkNamespace namespace) {
        if (request.has('s')) {
            context.out().print(SocketSummary.of(namespace));
            if (request.options().options().size() == 1) {
                return;
            }
        }
        List<SocketRow> rows = new ArrayList<>();
        if (request.kinds().contains("udp")) {
            rows.addAll(SocketRows.udp(namespace));
        }
        if (request.kinds().contains("tcp")) {
            rows.addAll(SocketRows.tcp(namespace));
        }
        rows.removeIf(row -> !request.takes(row));
        if (request.has('e')) {
            for (int i = 0; i <= rows.size(); i++) {
                context.err().println("Failed to find cgroup2 mount");
            }
        }
        RowDetails details = new RowDetails(request, SocketHolders.of(context.userland().processes()));
        SsTable table = new SsTable(request.kinds().size() > 1 || request.kinds().contains("unix"), request.states().size() > 1, !request.has('H'));
        for (SocketRow row : rows) {
            table.add(texts(row, request, details));
        }
        table.print(context.out());
    }

    private static List<String> texts(SocketRow row, SsRequest request, RowDetails details) {
        String device = row.device().isEmpty() ? "" : "%" + row.device();
        return List.of(
                row.netid(),
                StateNames.shown(row.state()),
                String.format(Locale.ROOT, "%-6d", row.receiveQueue()),
                String.format(Locale.ROOT, "%-6d", row.sendQueue()),
                row.local().host(row.isIpv6()) + device + ":",
                port(row.local().port(), row.netid(), request),
                row.remote().host(row.isIpv6()) + ":",
                port(row.remote().port(), row.netid(), request),
                details.text(row));
    }

    private static String port(int port, String netid, SsRequest request) {
        if (port == 0) {
            return "*";
        }
        String figures = Integer.toString(port);
        return request.has('n') ? figures : Services.name(port, netid).orElse(figures);
    }
}
