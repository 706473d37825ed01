package netsh.commands.openvswitch.appctl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import netsh.commands.openvswitch.appctl.AppctlCommand.Request;
import netsh.network.addr.MacAddress;
import netsh.network.openvswitch.Bundle;
import netsh.network.openvswitch.MacTable;
import netsh.network.openvswitch.OfPort;
import netsh.network.openvswitch.Ofproto;
import netsh.network.openvswitch.PortNumber;

/** The commands about learned addresses. */
final class AddressCommands {
    private static final long SECOND = 1_000_000_000L;

    private AddressCommands() {}

    static List<AppctlCommand> all() {
        return List.of(
                new AppctlCommand("fdb/add", "bridge port vlan mac", 4, 4, AddressCommands::add),
                new AppctlCommand("fdb/del", "bridge vlan mac", 3, 3, AddressCommands::delete),
                new AppctlCommand("fdb/flush", "[bridge]", 0, 1, AddressCommands::flush),
                new AppctlCommand("fdb/show", "bridge", 1, 1, AddressCommands::show),
                new AppctlCommand("fdb/stats-clear", "[bridge]", 0, 1, AddressCommands::clearStatistics),
                new AppctlCommand("fdb/stats-show", "bridge", 1, 1, AddressCommands::statistics),
                new AppctlCommand("mdb/show", "bridge", 1, 1, request -> {
                    request.bridge(0);
                    throw new AppctlException("multicast snooping is disabled");
                }));
    }

    private static String show(Request request) throws AppctlException {
        StringBuilder text = new StringBuilder(" port  VLAN  MAC                Age\n");
        for (MacTable.Entry entry : request.bridge(0).macs().entries()) {
            Optional<OfPort> port = entry.bundle().ports().stream().findFirst();
            String number = port.map(found -> found.number() == PortNumber.LOCAL.number()
                    ? "LOCAL" : Integer.toString(found.number())).orElse("?");
            String age = entry.isStatic() ? "static"
                    : String.format(Locale.ROOT, "%3d", (request.nowNanos() - entry.seenNanos()) / SECOND);
            text.append(String.format(Locale.ROOT, "%5s  %4d  %s  %s\n", number, entry.vlan(), entry.address(), age));
        }
        return text.toString();
    }

    private static String flush(Request request) throws AppctlException {
        for (Ofproto bridge : chosen(request)) {
            bridge.macs().flush();
        }
        return "table successfully flushed\n";
    }

    private static List<Ofproto> chosen(Request request) throws AppctlException {
        return request.arguments().isEmpty() ? request.daemon().bridges() : List.of(request.bridge(0));
    }

    private static String clearStatistics(Request request) throws AppctlException {
        for (Ofproto bridge : chosen(request)) {
            bridge.macs().clearCounters();
        }
        return "statistics successfully cleared\n";
    }

    private static String statistics(Request request) throws AppctlException {
        Ofproto bridge = request.bridge(0);
        MacTable macs = bridge.macs();
        List<MacTable.Entry> entries = new ArrayList<>(macs.entries());
        long fixed = entries.stream().filter(MacTable.Entry::isStatic).count();
        return "Statistics for bridge \"" + bridge.name() + "\":\n"
                + "  Current/maximum MAC entries in the table: " + entries.size() + "/" + macs.capacity() + "\n"
                + "  Current static MAC entries in the table : " + fixed + "\n"
                + "  Total number of learned MAC entries     : " + macs.counters().learned() + "\n"
                + "  Total number of expired MAC entries     : " + macs.counters().expired() + "\n"
                + "  Total number of evicted MAC entries     : " + macs.counters().evicted() + "\n"
                + "  Total number of port moved MAC entries  : " + macs.counters().moved() + "\n";
    }

    private static String add(Request request) throws AppctlException {
        Ofproto bridge = request.bridge(0);
        Bundle bundle = bridge.bundle(request.arguments().get(1))
                .orElseThrow(() -> new AppctlException("software error, odp port is present but no ofp port"));
        bridge.macs().addStatic(vlan(request.arguments().get(2)), address(request.arguments().get(3)), bundle);
        return "";
    }

    private static String delete(Request request) throws AppctlException {
        Ofproto bridge = request.bridge(0);
        bridge.macs().remove(vlan(request.arguments().get(1)), address(request.arguments().get(2)));
        return "";
    }

    private static int vlan(String text) throws AppctlException {
        if (!text.matches("[0-9]{1,4}") || Integer.parseInt(text) > 4095) {
            throw new AppctlException("bad vlan " + text);
        }
        return Integer.parseInt(text);
    }

    private static MacAddress address(String text) throws AppctlException {
        return MacAddress.parse(text).orElseThrow(() -> new AppctlException("bad MAC address"));
    }
}
