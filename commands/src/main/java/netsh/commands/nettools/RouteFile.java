package netsh.commands.nettools;

import java.util.Locale;
import netsh.commands.file.SyntheticFile;
import netsh.commands.process.Process;
import netsh.network.addr.Ipv4Address;

/** /proc/net/route: the main table of the reading process's namespace, in hexadecimal (fib_route_seq_show). */
public final class RouteFile implements SyntheticFile {
    private static final int LINE_LENGTH = 127;
    private static final int UP = 1;
    private static final int GATEWAY = 2;
    private static final int HOST = 4;
    private static final int REJECT = 0x200;

    @Override
    public String read(Process reader) {
        StringBuilder text = new StringBuilder();
        line(text, "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT");
        for (RouteLine route : RouteQuery.all(reader.namespace())) {
            line(text, String.format(Locale.ROOT, "%s\t%08X\t%08X\t%04X\t%d\t%d\t%d\t%08X\t%d\t%d\t%d", route.device(),
                    reversed(route.destination()), reversed(route.gateway()), flags(route), 0, 0, route.metric(),
                    reversed(route.mask()), route.mss(), route.window(), route.roundTrip()));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(String.format(Locale.ROOT, "%-" + LINE_LENGTH + "s\n", line));
    }

    private static int reversed(Ipv4Address address) {
        return Integer.reverseBytes(address.bits());
    }

    private static int flags(RouteLine route) {
        return UP | (route.flags().indexOf('G') >= 0 ? GATEWAY : 0) | (route.flags().indexOf('H') >= 0 ? HOST : 0)
                | (route.isReject() ? REJECT : 0);
    }
}
