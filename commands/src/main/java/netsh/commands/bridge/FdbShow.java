package netsh.commands.bridge;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import java.util.ArrayList;
import java.util.List;
import netsh.commands.completion.Links;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Numbers;
import netsh.commands.grammar.Slot;
import netsh.network.addr.MacAddress;
import netsh.network.bridge.FdbEntry;
import netsh.network.link.BridgeLink;
import netsh.network.link.BridgePort;
import netsh.network.link.Link;
import netsh.network.link.VxlanLink;

/** {@code bridge fdb show}: what bridges know, and what links let in, link by link as the kernel walks them. */
final class FdbShow {
    static final Clauses<FdbShow> CLAUSES = Clauses.<FdbShow>builder()
            .value(exact("brport").or(exact("dev")), "behind this link",
                    Slot.text("DEV", Links.ALL), (request, name) -> request.port = name)
            .value(exact("br"), "of this bridge", Slot.text("BR", Links.ALL),
                    (request, name) -> request.bridge = name)
            .value(exact("vlan"), "in this VLAN", Numbers.unsignedSlot("VID", 16, "invalid vlan"),
                    (request, vlan) -> request.vlan = vlan)
            .value(exact("state"), "in this state", Slot.of("STATE", FdbShow::state),
                    (request, state) -> request.state = state)
            .flag(prefix("dynamic"), "not the permanent ones", request -> request.dynamic = true)
            .plain("passed over", Slot.text("WORD"), (request, word) -> { })
            .build();

    private String port;
    private String bridge;
    private Long vlan;
    private String state;
    private boolean dynamic;

    private static String state(String word) throws CommandLineException {
        return switch (word) {
            case "permanent", "static", "stale" -> word;
            case "reachable" -> "";
            case "all" -> "all";
            default -> throw CommandLineException.wrongArgument(word, "invalid state");
        };
    }

    static int show(BridgeContext context, FdbShow request) throws CommandLineException {
        Link bridge = request.bridge == null ? null : context.link(request.bridge, "Cannot find bridge device");
        Link port = request.port == null ? null : context.link(request.port, "Cannot find device");
        List<FdbRow> rows = new ArrayList<>();
        for (Link link : context.namespace().links().all()) {
            boolean ofBridge = bridge == null || link == bridge || link.master() == bridge;
            if (ofBridge && (port == null || link == port)) {
                addRows(link, rows);
            }
        }
        rows.removeIf(row -> !request.wants(row));
        boolean withLink = port == null;
        context.printList(fields ->
                rows.forEach(row -> row.print(fields, withLink, context.options().statistics())));
        return 0;
    }

    private boolean wants(FdbRow row) {
        return (vlan == null || vlan == row.vlan())
                && (state == null || state.equals("all") || state.equals(row.state()))
                && (!dynamic || !row.isPermanent());
    }

    private static void addRows(Link link, List<FdbRow> rows) {
        if (link instanceof BridgeLink bridge) {
            addFilter(link, rows);
            addEntries(bridge, null, rows);
            return;
        }
        BridgeLink.portOfAny(link).ifPresent(port -> addEntries(port.bridge(), port, rows));
        if (link instanceof VxlanLink vxlan) {
            new VxlanStations(vxlan).addRows(rows);
        } else {
            addFilter(link, rows);
        }
    }

    private static void addEntries(BridgeLink bridge, BridgePort port, List<FdbRow> rows) {
        for (FdbEntry<BridgePort> entry : bridge.addresses().all()) {
            if (entry.port() == port) {
                rows.add(FdbRow.of(bridge, entry));
            }
        }
    }

    private static void addFilter(Link link, List<FdbRow> rows) {
        for (MacAddress station : link.addressFilter().stations()) {
            rows.add(FdbRow.ofFilter(link, station));
        }
        for (MacAddress group : link.addressFilter().groups()) {
            rows.add(FdbRow.ofFilter(link, group));
        }
    }
}
