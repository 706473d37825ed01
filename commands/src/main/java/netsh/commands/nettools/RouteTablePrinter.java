package netsh.commands.nettools;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import netsh.commands.process.Output;
import netsh.network.addr.Ipv4Address;

/** The route tables of {@code route} and {@code netstat -r} (rprint_fib of net-tools). */
final class RouteTablePrinter {
    /** What columns there are. */
    enum Columns {
        /** Metric, Ref, Use: {@code route} and {@code netstat -re}. */
        METRIC,
        /** MSS, Window, irtt: {@code netstat -r} and {@code route -e}. */
        MSS,
        /** All of them: {@code -ee}. */
        BOTH
    }

    private final Output out;
    private final Columns columns;
    private final UnaryOperator<String> names;
    private final boolean numeric;

    /** A printer; {@code names} finds a host's name or answers the address. */
    RouteTablePrinter(Output out, Columns columns, boolean numeric, UnaryOperator<String> names) {
        this.out = out;
        this.columns = columns;
        this.numeric = numeric;
        this.names = names;
    }

    void print(List<RouteLine> lines) {
        out.print("Kernel IP routing table\n");
        out.print("Destination     Gateway         Genmask         " + switch (columns) {
            case METRIC -> "Flags Metric Ref    Use Iface\n";
            case MSS -> "Flags   MSS Window  irtt Iface\n";
            case BOTH -> "Flags Metric Ref    Use Iface    MSS   Window irtt\n";
        });
        lines.forEach(this::print);
    }

    /** The empty table of {@code -C}: the kernel has no route cache any more. */
    void printCache() {
        out.print("Kernel IP routing cache\n");
        out.print("Source          Destination     Gateway         " + switch (columns) {
            case METRIC -> "Flags Metric Ref    Use Iface\n";
            case MSS -> "Flags   MSS Window  irtt Iface\n";
            case BOTH -> "Flags Metric Ref    Use Iface    MSS   Window irtt  TOS HHRef HHUptod     SpecDst\n";
        });
    }

    private void print(RouteLine line) {
        String head = format("%-15.15s %-15.15s %-15s %-5s ", destination(line), gateway(line), line.mask(),
                line.flags());
        out.print(head + switch (columns) {
            case METRIC -> line.isReject()
                    ? format("%-6d -        0 -\n", line.metric())
                    : format("%-6d %-3d %6d %s\n", line.metric(), 0, 0, line.device());
            case MSS -> line.isReject()
                    ? "    - -          - -\n"
                    : format("%5d %-5d %6d %s\n", line.mss(), line.window(), line.roundTrip(), line.device());
            case BOTH -> line.isReject()
                    ? format("%-6d -        0 -        -     -      -\n", line.metric())
                    : format("%-6d %-3d %6d %-8s %-5d %-6d %d\n", line.metric(), 0, 0, line.device(), line.mss(),
                            line.window(), line.roundTrip());
        });
    }

    private String destination(RouteLine line) {
        if (numeric) {
            return line.destination().toString();
        }
        if (line.isDefault()) {
            return "default";
        }
        return names.apply(line.destination().toString());
    }

    private String gateway(RouteLine line) {
        if (line.isReject()) {
            return "-";
        }
        return numeric || line.gateway().equals(Ipv4Address.ANY)
                ? line.gateway().toString()
                : names.apply(line.gateway().toString());
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
