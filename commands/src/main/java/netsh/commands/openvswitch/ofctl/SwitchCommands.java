package netsh.commands.openvswitch.ofctl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.openvswitch.FlowTables;
import netsh.network.openvswitch.OfPort;
import netsh.network.openvswitch.Ofproto;
import netsh.network.openvswitch.PortNumber;

/** The commands that show and change a bridge, its ports and its tables. */
final class SwitchCommands {
    private static final List<String> FRAGMENT_MODES = List.of("normal", "drop", "reassemble", "nx-match");

    private SwitchCommands() {}

    static List<OfctlCommand> all() {
        return List.of(
                new OfctlCommand("show", 1, 1, "SWITCH", SwitchCommands::show),
                new OfctlCommand("dump-desc", 1, 1, "SWITCH", SwitchCommands::describe),
                new OfctlCommand("dump-tables", 1, 1, "SWITCH", SwitchCommands::dumpTables),
                new OfctlCommand("dump-ports", 1, 2, "SWITCH [PORT]", SwitchCommands::dumpPorts),
                new OfctlCommand("dump-ports-desc", 1, 2, "SWITCH [PORT]", SwitchCommands::dumpPortsDescription),
                new OfctlCommand("mod-port", 3, 3, "SWITCH IFACE ACTION", SwitchCommands::modifyPort),
                new OfctlCommand("get-frags", 1, 1, "SWITCH", context ->
                        context.print(context.connect().fragments())),
                new OfctlCommand("set-frags", 2, 2, "SWITCH FRAG-MODE", SwitchCommands::setFragments),
                new OfctlCommand("queue-stats", 1, 3, "SWITCH [PORT [QUEUE]]", context -> {
                    context.connect();
                    context.print("OFPST_QUEUE reply" + context.version().mark() + " (xid=0x2): 0 queues");
                }),
                new OfctlCommand("probe", 1, 1, "SWITCH", OfctlContext::connect),
                new OfctlCommand("ping", 1, 2, "SWITCH [N]", SwitchCommands::ping));
    }

    private static String mark(OfctlContext context, String transaction) {
        return context.version().mark() + " (xid=" + transaction + "):";
    }

    // ---- show -----------------------------------------------------------------------------------------------------

    private static void show(OfctlContext context) throws OfctlException {
        Ofproto bridge = context.connect();
        boolean first = context.version().isFirst();
        context.print("OFPT_FEATURES_REPLY" + mark(context, "0x2") + " dpid:"
                + String.format(Locale.ROOT, "%016x", bridge.datapathId()));
        context.print("n_tables:" + FlowTables.COUNT + ", n_buffers:0");
        context.print("capabilities: FLOW_STATS TABLE_STATS PORT_STATS " + (first ? "" : "GROUP_STATS ") + "QUEUE_STATS"
                + (first ? " ARP_MATCH_IP" : context.version().compareTo(OpenFlowVersion.OPENFLOW14) >= 0 ? " BUNDLES" : ""));
        if (first) {
            context.print("actions: output enqueue set_vlan_vid set_vlan_pcp strip_vlan mod_dl_src mod_dl_dst "
                    + "mod_nw_src mod_nw_dst mod_nw_tos mod_tp_src mod_tp_dst");
        } else {
            context.print("OFPST_PORT_DESC reply" + mark(context, "0x3"));
        }
        inOrder(bridge).forEach(port -> describe(context, port));
        context.print("OFPT_GET_CONFIG_REPLY" + mark(context, first ? "0x4" : "0x5") + " frags=" + bridge.fragments()
                + " miss_send_len=0");
    }

    private static List<OfPort> inOrder(Ofproto bridge) {
        List<OfPort> ports = new ArrayList<>(bridge.ports());
        ports.sort(Comparator.comparingInt(OfPort::number));
        return ports;
    }

    private static void describe(OfctlContext context, OfPort port) {
        String number = port.number() == PortNumber.LOCAL.number() ? "LOCAL" : Integer.toString(port.number());
        context.print(" " + number + "(" + port.name() + "): addr:" + port.address());
        context.print("     config:     " + configuration(port));
        context.print("     state:      " + state(context, port));
        int speed = port.link().map(Link::speedMegabits).orElse(0);
        String current = switch (speed) {
            case 10 -> "10MB-FD COPPER";
            case 100 -> "100MB-FD COPPER";
            case 1000 -> "1GB-FD COPPER";
            case 10_000 -> "10GB-FD COPPER";
            default -> "";
        };
        if (!current.isEmpty()) {
            context.print("     current:    " + current);
        }
        context.print("     speed: " + speed + " Mbps now, 0 Mbps max");
    }

    private static String state(OfctlContext context, OfPort port) {
        if (!port.isLinkUp()) {
            return "LINK_DOWN";
        }
        if (!context.version().isFirst()) {
            return "LIVE";
        }
        return port.bridge().tree().find(port).map(part -> switch (part.state()) {
            case LEARNING -> "STP_LEARN";
            case FORWARDING -> "STP_FORWARD";
            case BLOCKING -> "STP_BLOCK";
            case DISABLED, LISTENING -> "0";
        }).orElse("0");
    }

    private static String configuration(OfPort port) {
        List<String> words = new ArrayList<>();
        if (!port.isUp()) {
            words.add(OfPort.Flag.PORT_DOWN.name());
        }
        for (OfPort.Flag flag : OfPort.Flag.values()) {
            if (flag != OfPort.Flag.PORT_DOWN && port.is(flag)) {
                words.add(flag.name());
            }
        }
        return words.isEmpty() ? "0" : String.join(" ", words);
    }

    private static void describe(OfctlContext context) throws OfctlException {
        context.connect();
        context.print("OFPST_DESC reply" + mark(context, "0x2"));
        context.print("Manufacturer: Nicira, Inc.");
        context.print("Hardware: Open vSwitch");
        context.print("Software: 3.1.0");
        context.print("Serial Num: None");
        context.print("DP Description: None");
    }

    // ---- tables ---------------------------------------------------------------------------------------------------

    private static void dumpTables(OfctlContext context) throws OfctlException {
        Ofproto bridge = context.connect();
        boolean first = context.version().isFirst();
        context.print("OFPST_TABLE reply" + mark(context, "0x2"));
        int at = 0;
        while (at < FlowTables.COUNT) {
            int end = at;
            if (at > 0) {
                while (end < FlowTables.COUNT && figures(bridge, end).equals(figures(bridge, at - 1))) {
                    end++;
                }
            }
            if (end > at) {
                context.print(end - at == 1 ? "  table " + at + ": ditto" : "  tables " + at + "..." + (end - 1) + ": ditto");
                at = end;
            } else {
                context.print("  table " + at + ":");
                context.print("    " + figures(bridge, at));
                if (first) {
                    printFeatures(context, at);
                }
                at++;
            }
            if (at < FlowTables.COUNT) {
                context.print("");
            }
        }
    }

    private static void printFeatures(OfctlContext context, int table) {
        if (table > 0) {
            context.print("    (same features)");
            return;
        }
        context.print("    max_entries=1000000");
        context.print("    matching:");
        context.print("      exact match or wildcard: in_port eth_{src,dst,type} vlan_{vid,pcp} ip_{src,dst} "
                + "nw_{proto,tos} tcp_{src,dst}");
    }

    private static String figures(Ofproto bridge, int table) {
        return "active=" + bridge.tables().size(table) + ", lookup=" + bridge.tables().lookups(table) + ", matched="
                + bridge.tables().matches(table);
    }

    // ---- ports ----------------------------------------------------------------------------------------------------

    private static void dumpPorts(OfctlContext context) throws OfctlException {
        Ofproto bridge = context.connect();
        List<OfPort> ports = bridge.portsByHash();
        if (context.argument(1).isPresent()) {
            String wanted = context.argument(1).get();
            int number = context.ports(bridge).number(wanted)
                    .orElseThrow(() -> new OfctlException(context.arguments().get(0) + ": unknown port `" + wanted + "'"));
            ports = ports.stream().filter(port -> port.number() == number).toList();
        }
        boolean byNumber = context.argument(1).filter(text -> text.matches("[0-9]+|[A-Z]+")).isPresent()
                || context.argument(1).isEmpty();
        context.print("OFPST_PORT reply" + mark(context, byNumber ? "0x2" : "0x4") + " " + ports.size() + " ports");
        for (OfPort port : ports) {
            context.print(new PortCounters(port).text(context.version(),
                    context.tool().process().scheduler().events().nowNanos()));
        }
    }

    private static void dumpPortsDescription(OfctlContext context) throws OfctlException {
        Ofproto bridge = context.connect();
        boolean named = context.argument(1).filter(text -> !text.matches("[0-9]+")).isPresent();
        context.print("OFPST_PORT_DESC reply" + mark(context, named ? "0x4" : "0x2"));
        Optional<Integer> wanted = context.version().compareTo(OpenFlowVersion.OPENFLOW15) >= 0
                ? context.argument(1).flatMap(context.ports(bridge)::number) : Optional.empty();
        for (OfPort port : inOrder(bridge)) {
            if (wanted.isEmpty() || wanted.get() == port.number()) {
                describe(context, port);
            }
        }
    }

    private static void modifyPort(OfctlContext context) throws OfctlException {
        Ofproto bridge = context.connect();
        String name = context.arguments().get(1);
        Optional<OfPort> found = name.matches("[0-9]+")
                ? context.ports(bridge).number(name).flatMap(bridge::port) : bridge.port(name);
        OfPort port = found
                .orElseThrow(() -> new OfctlException(context.arguments().get(0) + ": couldn't find port `" + name + "'"));
        String command = context.arguments().get(2);
        switch (command) {
            case "up", "no-down" -> setUp(port, true);
            case "down" -> setUp(port, false);
            case "flood", "no-flood" -> port.set(OfPort.Flag.NO_FLOOD, command.equals("no-flood"));
            case "forward", "no-forward" -> port.set(OfPort.Flag.NO_FWD, command.equals("no-forward"));
            case "receive", "no-receive" -> port.set(OfPort.Flag.NO_RECV, command.equals("no-receive"));
            case "packet-in", "no-packet-in" -> port.set(OfPort.Flag.NO_PACKET_IN, command.equals("no-packet-in"));
            default -> throw new OfctlException("unknown mod-port command '" + command + "'");
        }
    }

    private static void setUp(OfPort port, boolean up) {
        port.link().ifPresent(link -> {
            if (!up) {
                link.close();
                return;
            }
            try {
                link.open();
            } catch (NetException refused) {
                // as the daemon: the port stays down, and only its log says why
                return;
            }
        });
    }

    private static void setFragments(OfctlContext context) throws OfctlException {
        String mode = context.arguments().get(1);
        if (!FRAGMENT_MODES.contains(mode)) {
            throw new OfctlException(mode + ": unknown fragment handling mode");
        }
        context.connect().setFragments(mode);
    }

    private static void ping(OfctlContext context) throws OfctlException {
        context.connect();
        int length = context.argument(1).filter(text -> text.matches("[0-9]{1,5}")).map(Integer::parseInt).orElse(64);
        for (int i = 0; i < 10; i++) {
            context.tool().process().sleepNanos(1_000_000);
            context.print(String.format(Locale.ROOT, "%d bytes from %s: xid=%08x time=1.0 ms",
                    length, context.arguments().get(0), i + 2));
        }
    }
}
