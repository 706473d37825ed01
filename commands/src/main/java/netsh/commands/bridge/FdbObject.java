package netsh.commands.bridge;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.completion.Links;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.Command;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Menu;
import netsh.commands.grammar.Node;
import netsh.commands.grammar.Numbers;
import netsh.commands.grammar.Slot;
import netsh.network.addr.MacAddress;
import netsh.network.bridge.FdbEntry;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.BridgeLink;
import netsh.network.link.BridgePort;
import netsh.network.link.Link;
import netsh.network.link.VxlanLink;

/** {@code bridge fdb}: what bridges know of stations, and what links let in. */
final class FdbObject {
    /** The status that {@code exit(-2)} leaves. */
    private static final int EXIT_MINUS_TWO = 254;

    private static final Node<BridgeContext> SHOW =
            new Command<>("show stations", context -> new FdbShow(), FdbShow.CLAUSES, FdbShow::show);

    static final Menu<BridgeContext> MENU = Menu.<BridgeContext>of("bridge fdb", "forwarding databases")
            .entry(prefix("add"), new Command<>("add a station", FdbChange::toAdd, FdbChange.CLAUSES, FdbChange::add))
            .entry(prefix("append"),
                    new Command<>("add a station again", FdbChange::toAppend, FdbChange.CLAUSES, FdbChange::add))
            .entry(prefix("replace").or(prefix("change")),
                    new Command<>("add or change a station", FdbChange::toReplace, FdbChange.CLAUSES, FdbChange::add))
            .entry(prefix("delete"),
                    new Command<>("forget a station", FdbChange::toAdd, FdbChange.CLAUSES, FdbChange::delete))
            .entry(prefix("get"), new Command<>("show one station", context -> new Lookup(), lookupClauses(),
                    FdbObject::get))
            .entry(prefix("show").or(prefix("lst")).or(prefix("list")), SHOW)
            .entry(prefix("flush"), new Command<>("forget stations", context -> new Lookup(), flushClauses(),
                    FdbObject::flush))
            .help()
            .whenEmpty(SHOW)
            .build();

    private FdbObject() {}

    /** Which station, or all of them, of which bridge or port. */
    private static final class Lookup {
        private String address;
        private String bridge;
        private String link;
        private int vlan;
        private boolean self;
        private boolean master;
    }

    private static Clauses<Lookup> lookupClauses() {
        return Clauses.<Lookup>builder()
                .value(exact("dev").or(exact("brport")), "behind this link", Slot.text("DEV", Links.ALL),
                        (request, name) -> request.link = name)
                .value(exact("br"), "of this bridge", Slot.text("BR", Links.ALL),
                        (request, name) -> request.bridge = name)
                .value(exact("vlan"), "in this VLAN", Numbers.unsignedSlot("VID", 16, "invalid vlan"),
                        (request, vlan) -> request.vlan = vlan.intValue())
                .flag(exact("self"), "what the link lets in", request -> request.self = true)
                .flag(prefix("master"), "what the bridge knows", request -> request.master = true)
                .plain(exact("to"), "the station", Slot.text("LLADDR"), (request, word) -> {
                    if (request.address != null) {
                        throw CommandLineException.garbage("to", word);
                    }
                    request.address = word;
                })
                .build();
    }

    private static Clauses<Lookup> flushClauses() {
        return Clauses.<Lookup>builder()
                .value(exact("dev"), "of this bridge, or of the bridge of this port",
                        Slot.text("DEV", Links.ALL), (request, name) -> request.bridge = name)
                .value(exact("brport"), "behind this port", Slot.text("DEV", Links.ALL),
                        (request, name) -> request.link = name)
                .value(exact("vlan"), "in this VLAN", Numbers.unsignedSlot("VID", 16, "invalid vlan"),
                        (request, vlan) -> request.vlan = vlan.intValue())
                .flag(exact("self"), "the link is the bridge", request -> request.self = true)
                .flag(exact("master"), "the link is a port", request -> request.master = true)
                .build();
    }

    private static int get(BridgeContext context, Lookup request) throws CommandLineException {
        if (request.address == null || request.bridge == null && request.link == null) {
            throw new CommandLineException(request.address == null
                    ? "Address is required argument." : "Device or master device is required argument.",
                    CommandLineException.EXIT_MINUS_ONE);
        }
        MacAddress station = MacAddress.parse(request.address).orElseThrow(() -> new CommandLineException(
                "Invalid mac address " + request.address, CommandLineException.EXIT_MINUS_ONE));
        if (request.link != null && request.bridge == null && request.self) {
            return getOfLink(context, context.link(request.link, "Cannot find device"), station);
        }
        Optional<BridgeLink> bridge = request.bridge != null
                ? asBridge(context.link(request.bridge, "Cannot find bridge device"))
                : BridgeLink.portOfAny(context.link(request.link, "Cannot find device")).map(BridgePort::bridge);
        if (request.bridge == null && bridge.isEmpty()) {
            throw new CommandLineException("Error: Device is not a bridge port.", EXIT_MINUS_TWO);
        }
        FdbEntry<BridgePort> entry = bridge.flatMap(found -> found.addresses().find(station, request.vlan))
                .orElseThrow(() -> new CommandLineException("Error: Fdb entry not found.", EXIT_MINUS_TWO));
        context.printList(fields ->
                FdbRow.of(bridge.get(), entry).print(fields, true, context.options().statistics()));
        return 0;
    }

    private static int getOfLink(BridgeContext context, Link link, MacAddress station) throws CommandLineException {
        if (!(link instanceof VxlanLink vxlan)) {
            throw new CommandLineException("Error: Fdb get operation not supported by device.", EXIT_MINUS_TWO);
        }
        List<FdbRow> rows = new ArrayList<>();
        vxlan.database().find(station).ifPresent(entry -> new VxlanStations(vxlan).addRows(entry, rows));
        if (rows.isEmpty()) {
            throw new CommandLineException("Error: Fdb entry not found.", EXIT_MINUS_TWO);
        }
        context.printList(fields -> rows.get(0).print(fields, true, context.options().statistics()));
        return 0;
    }

    private static Optional<BridgeLink> asBridge(Link link) {
        return link instanceof BridgeLink bridge ? Optional.of(bridge) : Optional.empty();
    }

    private static int flush(BridgeContext context, Lookup request) throws CommandLineException, NetException {
        if (request.bridge == null) {
            throw new CommandLineException("Device is a required argument.", CommandLineException.EXIT_MINUS_ONE);
        }
        Link link = context.link(request.bridge, "Cannot find device");
        BridgePort port = null;
        BridgeLink bridge;
        if (request.master) {
            port = BridgeLink.portOfAny(link).orElseThrow(() -> new NetException(Errno.EOPNOTSUPP));
            bridge = port.bridge();
        } else {
            bridge = asBridge(link).orElseThrow(() -> new NetException(Errno.EOPNOTSUPP));
        }
        if (request.link != null) {
            port = BridgeLink.portOfAny(context.link(request.link, "Cannot find bridge port device"))
                    .filter(found -> found.bridge() == bridge).orElseThrow(() -> new NetException(Errno.EINVAL));
        }
        bridge.addresses().flushAll(port, request.vlan);
        return 0;
    }
}
