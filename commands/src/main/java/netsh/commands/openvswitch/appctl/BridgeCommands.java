package netsh.commands.openvswitch.appctl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import netsh.commands.openvswitch.OpenvswitchService;
import netsh.commands.openvswitch.appctl.AppctlCommand.Request;
import netsh.commands.openvswitch.ofctl.ActionText;
import netsh.commands.openvswitch.ofctl.MatchText;
import netsh.commands.openvswitch.ofctl.PortNames;
import netsh.network.openvswitch.Attachment;
import netsh.network.openvswitch.Bundle;
import netsh.network.openvswitch.FlowRule;
import netsh.network.openvswitch.FlowSelection;
import netsh.network.openvswitch.OfPort;
import netsh.network.openvswitch.Ofproto;

/** The commands about bridges, the way of packets through them, bonds and tunnels. */
final class BridgeCommands {
    /** The rules that every bridge has for itself in a table of their own. */
    private static final List<String> HIDDEN = List.of("priority=2,recirc_id=0,actions=drop",
            "priority=0,reg0=0x1,actions=controller(reason=)", "priority=0,reg0=0x2,actions=drop",
            "priority=0,reg0=0x3,actions=drop");

    private BridgeCommands() {}

    static List<AppctlCommand> all() {
        return List.of(
                new AppctlCommand("bond/list", "", 0, 0, BridgeCommands::listBonds),
                new AppctlCommand("bond/show", "[port]", 0, 1, BridgeCommands::showBonds),
                new AppctlCommand("bridge/dump-flows", "[--offload-stats] bridge", 1, 2, BridgeCommands::dumpFlows),
                new AppctlCommand("lacp/show", "[port]", 0, 1, request -> ""),
                new AppctlCommand("ofproto/list", "", 0, 0, request -> {
                    StringBuilder names = new StringBuilder();
                    request.daemon().bridges().stream().map(Ofproto::name).sorted()
                            .forEach(name -> names.append(name).append('\n'));
                    return names.toString();
                }),
                new AppctlCommand("ofproto/list-tunnels", "", 0, 0, BridgeCommands::listTunnels),
                new AppctlCommand("ofproto/trace",
                        "{[dp_name] odp_flow | bridge br_flow} [OPTIONS...] [-generate|packet]", 1, 6, request -> {
                            TracedFlow flow = TracedFlow.parse(request.daemon(), request.arguments());
                            return new TraceText(flow.bridge()).of(flow.packet());
                        }),
                new AppctlCommand("qos/show", "interface", 1, 1, BridgeCommands::showQueues),
                new AppctlCommand("rstp/show", "[bridge]", 0, 1, request -> noTree(request, "rstp")),
                new AppctlCommand("stp/show", "[bridge]", 0, 1, TreeText::show),
                new AppctlCommand("tnl/ports/show", "-v", 0, 1, request -> "Listening ports:\n"),
                new AppctlCommand("version", "", 0, 0, request ->
                        "ovs-vswitchd (Open vSwitch) " + OpenvswitchService.VERSION + "\n"));
    }

    private static String noTree(Request request, String protocol) throws AppctlException {
        if (request.arguments().isEmpty()) {
            return "";
        }
        throw new AppctlException("no such " + protocol + " object");
    }

    private static String showQueues(Request request) throws AppctlException {
        String name = request.arguments().get(0);
        for (Ofproto bridge : request.daemon().bridges()) {
            if (bridge.port(name).isPresent()) {
                return "QoS not configured on " + name + "\n";
            }
        }
        throw new AppctlException("no such interface");
    }

    private static String dumpFlows(Request request) throws AppctlException {
        String name = request.arguments().get(request.arguments().size() - 1);
        Ofproto bridge = request.daemon().bridge(name)
                .orElseThrow(() -> new AppctlException("Unknown bridge"));
        PortNames ports = new PortNames(bridge, false);
        StringBuilder text = new StringBuilder();
        for (FlowRule rule : bridge.tables().select(FlowSelection.all())) {
            if (rule.table() != 0) {
                text.append("table_id=").append(rule.table()).append(", ");
            }
            text.append("duration=").append((request.nowNanos() - rule.createdNanos()) / 1_000_000_000L)
                    .append("s, n_packets=").append(rule.packets()).append(", n_bytes=").append(rule.octets());
            text.append(", ").append(MatchText.of(rule.match().value(), rule.match().mask(), rule.priority(), ports));
            text.append(",actions=").append(ActionText.of(rule.actions(), rule.match(), ports)).append('\n');
        }
        for (String hidden : HIDDEN) {
            text.append("table_id=254, duration=0s, n_packets=0, n_bytes=0, ").append(hidden).append('\n');
        }
        return text.toString();
    }

    private static List<Bundle> bonds(Request request) {
        List<Bundle> bonds = new ArrayList<>();
        for (Ofproto bridge : request.daemon().bridges()) {
            bridge.bundles().stream().filter(bundle -> bundle.ports().size() > 1).forEach(bonds::add);
        }
        return bonds;
    }

    private static String listBonds(Request request) {
        StringBuilder text = new StringBuilder("bond\ttype\trecircID\tmembers\n");
        for (Bundle bond : bonds(request)) {
            text.append(bond.name()).append('\t').append(bond.isActiveBackup() ? "active-backup" : "balance-slb")
                    .append("\t0\t").append(String.join(", ", bond.ports().stream().map(OfPort::name).toList()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String showBonds(Request request) throws AppctlException {
        StringBuilder text = new StringBuilder();
        boolean any = false;
        for (Bundle bond : bonds(request)) {
            if (request.arguments().isEmpty() || request.arguments().get(0).equals(bond.name())) {
                text.append(any ? "\n" : "").append(bond(bond));
                any = true;
            }
        }
        if (!any && !request.arguments().isEmpty()) {
            throw new AppctlException("no such bond");
        }
        return text.toString();
    }

    private static String bond(Bundle bond) {
        StringBuilder text = new StringBuilder("---- " + bond.name() + " ----\n");
        text.append("bond_mode: ").append(bond.isActiveBackup() ? "active-backup" : "balance-slb").append('\n');
        text.append("bond may use recirculation: no, Recirc-ID : -1\nbond-hash-basis: 0\n");
        text.append("lb_output action: disabled, bond-id: -1\nupdelay: 0 ms\ndowndelay: 0 ms\n");
        text.append("lacp_status: off\nlacp_fallback_ab: false\n");
        if (bond.isActiveBackup()) {
            text.append("active-backup primary: <none>\n");
        }
        OfPort active = bond.ports().stream().filter(OfPort::isLinkUp).findFirst().orElse(null);
        text.append("active member mac: ").append(active == null ? "00:00:00:00:00:00(none)"
                : active.address() + "(" + active.name() + ")").append('\n');
        List<OfPort> members = new ArrayList<>(bond.ports());
        members.sort(Comparator.comparing(OfPort::name));
        for (OfPort member : members) {
            text.append("\nmember ").append(member.name()).append(": ").append(member.isLinkUp() ? "enabled" : "disabled");
            text.append(member == active ? "\n  active member" : "");
            text.append("\n  may_enable: ").append(member.isLinkUp()).append('\n');
        }
        return text.append('\n').toString();
    }

    private static String listTunnels(Request request) {
        List<String> lines = new ArrayList<>();
        for (Ofproto bridge : request.daemon().bridges()) {
            for (OfPort port : bridge.ports()) {
                if (port.attachment() instanceof Attachment.Tunnel tunnel) {
                    lines.add("port " + tunnel.number() + ": " + tunnel.name() + " (" + tunnel.kind() + ": "
                            + tunnel.local().map(Object::toString).orElse("::") + "->"
                            + tunnel.remote().map(Object::toString).orElse("flow") + ", key="
                            + tunnel.keyIn().map(key -> key == 0 ? "0" : "0x" + Long.toHexString(key)).orElse("flow")
                            + ", legacy_l2, dp port=" + tunnel.number() + ", ttl=64)\n");
                }
            }
        }
        lines.sort(null);
        return String.join("", lines);
    }
}
