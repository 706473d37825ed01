package netsh.commands.nettools;

import java.util.List;
import java.util.Optional;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;

/** The tool {@code netstat}: routes, interfaces, groups and sockets. */
final class Netstat implements Tool {
    @Override
    public String name() {
        return "netstat";
    }

    @Override
    public String summary() {
        return "Shows routes, interfaces, groups and sockets.";
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(NetstatRequest.OPTIONS.completer(""));
    }

    @Override
    public int run(ToolContext context) {
        NetstatRequest request = new NetstatRequest();
        try {
            if (request.read(context.arguments())) {
                context.out().println("net-tools 2.10");
                return 0;
            }
            show(context, request);
            return 0;
        } catch (NetToolsFailure failure) {
            context.out().flush();
            context.err().println(failure.getMessage());
            return failure.exitStatus();
        }
    }

    private static void show(ToolContext context, NetstatRequest request) throws NetToolsFailure {
        if (request.has('M')) {
            throw new NetToolsFailure(1, "netstat: no support for `ip_masquerade' on this system.");
        }
        if (request.has('r')) {
            routes(context, request);
        } else if (request.has('i')) {
            interfaces(context, request);
        } else if (request.has('g')) {
            GroupTable.print(context.out(), context.namespace());
        } else {
            SocketList.print(context, request);
        }
    }

    private static void routes(ToolContext context, NetstatRequest request) {
        if (request.has('6')) {
            Inet6RouteTable.print(context.out(), context.namespace());
            return;
        }
        RouteTablePrinter.Columns columns = switch (request.extended()) {
            case 0 -> RouteTablePrinter.Columns.MSS;
            case 1 -> RouteTablePrinter.Columns.METRIC;
            default -> RouteTablePrinter.Columns.BOTH;
        };
        RouteTablePrinter printer = new RouteTablePrinter(context.out(), columns, request.has('n'),
                HostLabels.of(context));
        if (request.has('C')) {
            printer.printCache();
        } else {
            printer.print(RouteQuery.all(context.namespace()));
        }
    }

    private static void interfaces(ToolContext context, NetstatRequest request) {
        List<InterfaceRow> rows = new InterfaceQuery(context.namespace()).all(request.has('a'));
        if (request.extended() > 0) {
            context.out().print("Kernel Interface table\n");
            rows.forEach(row -> context.out().print(InterfacePrinter.longForm(row)));
        } else {
            context.out().print(InterfacePrinter.netstatHeading());
            rows.forEach(row -> context.out().print(InterfacePrinter.shortForm(row)));
        }
    }
}
