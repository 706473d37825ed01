package netsh.commands.bridge;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import netsh.commands.completion.Links;
import netsh.commands.completion.Words;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.Command;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Menu;
import netsh.commands.grammar.Node;
import netsh.commands.grammar.Numbers;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.UsageRequested;
import netsh.network.bridge.BridgePortAttribute;
import netsh.network.bridge.BridgePortState;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.BridgeLink;
import netsh.network.link.BridgePort;
import netsh.network.link.Link;

/** {@code bridge link}: shows ports and changes their settings. */
final class LinkObject {
    private static final Node<BridgeContext> SHOW = new Command<>("show ports", context -> new ShowRequest(),
            Clauses.<ShowRequest>builder()
                    .value(exact("dev"), "only this one", Slot.text("DEV", Links.ALL), ShowRequest::setLink)
                    .plain("passed over", Slot.text("WORD"), (request, word) -> { })
                    .build(),
            LinkObject::show);

    static final Menu<BridgeContext> MENU = Menu.<BridgeContext>of("bridge link", "ports")
            .entry(prefix("set").or(prefix("change")),
                    new Command<>("change a port", context -> new SetRequest(), setClauses(), LinkObject::set))
            .entry(prefix("show").or(prefix("lst")).or(prefix("list")), SHOW)
            .help()
            .whenEmpty(SHOW)
            .build();

    private LinkObject() {}

    /** Which ports to show. */
    private static final class ShowRequest {
        private String link;

        private void setLink(String name) throws CommandLineException {
            if (link != null) {
                throw CommandLineException.duplicate("dev", name);
            }
            link = name;
        }
    }

    /** What to change. */
    private static final class SetRequest {
        private final Map<BridgePortAttribute, Long> attributes = new EnumMap<>(BridgePortAttribute.class);
        private String link;
        private String backup;
        private boolean self;
        private boolean master;
    }

    private static Clauses<SetRequest> setClauses() {
        Clauses.Builder<SetRequest> clauses = Clauses.<SetRequest>builder()
                .value(exact("dev"), "the port", Slot.text("DEV", Links.ALL),
                        (request, name) -> request.link = name)
                .value(exact("cost"), "path cost", number("COST"), (request, cost) -> {
                    if (cost > 0) {
                        request.attributes.put(BridgePortAttribute.COST, cost);
                    }
                })
                .value(exact("priority"), "port priority", number("PRIO"), (request, priority) -> {
                    if (priority >= 0) {
                        request.attributes.put(BridgePortAttribute.PRIORITY, priority);
                    }
                })
                .value(exact("state"), "state of the port", Slot.of("STATE", LinkObject::state),
                        (request, state) -> request.attributes.put(BridgePortAttribute.STATE, state))
                .value(exact("mcast_router"), "where multicast routers are",
                        Numbers.unsignedSlot("MULTICAST_ROUTER", 8, "invalid mcast_router"),
                        (request, value) -> request.attributes.put(BridgePortAttribute.MCAST_ROUTER, value))
                .flag(exact("self"), "the link itself", request -> request.self = true)
                .flag(exact("master"), "the link as a port", request -> request.master = true)
                .value(exact("hwmode"), "mode of a switching card",
                        Slot.text("MODE", Words.of("vepa: by way of the switch", "veb: within the host")), (request, mode) -> request.self = true)
                .value(exact("backup_port"), "where frames go when the port is down",
                        Slot.text("DEV", Links.ALL), (request, name) -> request.backup = name)
                .flag(exact("nobackup_port"), "no backup port",
                        request -> request.attributes.put(BridgePortAttribute.BACKUP_PORT, 0L));
        for (BridgePortAttribute attribute : BridgePortAttribute.values()) {
            boolean ofIpAlone = attribute == BridgePortAttribute.PROXY_ARP
                    || attribute == BridgePortAttribute.PROXY_ARP_WIFI;
            if (attribute.isFlag() && !ofIpAlone) {
                clauses.value(exact(attribute.keyword()), "setting of the port", OnOffWord.slot(attribute.keyword()),
                        (request, value) -> request.attributes.put(attribute, value));
            }
        }
        return clauses
                .plain("", Slot.of("", word -> {
                    throw new UsageRequested();
                }), (request, word) -> { })
                .build();
    }

    /** A number as atoi(3) reads it: 0 where it is none. */
    private static Slot<Long> number(String label) {
        return Slot.of(label, word -> Numbers.integer(word).orElse(0));
    }

    private static long state(String word) throws CommandLineException {
        for (BridgePortState state : BridgePortState.values()) {
            if (state.text().equals(word)) {
                return state.ordinal();
            }
        }
        return Numbers.unsigned(word, 8).orElseThrow(() -> new CommandLineException(
                "Error: invalid STP port state", CommandLineException.EXIT_MINUS_ONE));
    }

    private static int show(BridgeContext context, ShowRequest request) throws CommandLineException {
        List<Link> links = new ArrayList<>(context.namespace().links().all());
        if (request.link != null) {
            links = List.of(context.link(request.link, "Cannot find device"));
        }
        List<PortRow> rows = new ArrayList<>();
        links.forEach(link -> BridgeLink.portOfAny(link).ifPresent(port -> rows.add(PortRow.of(port))));
        context.printList(fields -> rows.forEach(row -> row.print(fields, context.options().details())));
        return 0;
    }

    private static int set(BridgeContext context, SetRequest request) throws CommandLineException, NetException {
        if (request.link == null) {
            throw new CommandLineException("Device is a required argument.", CommandLineException.EXIT_MINUS_ONE);
        }
        Link link = context.link(request.link, "Cannot find bridge device");
        if (request.backup != null) {
            Link backup = context.link(request.backup, "Cannot find device");
            request.attributes.put(BridgePortAttribute.BACKUP_PORT, (long) backup.index());
        }
        if (request.self && !(link instanceof BridgeLink)) {
            throw new NetException(Errno.EOPNOTSUPP);
        }
        if (!request.self || request.master) {
            BridgePort port = BridgeLink.portOfAny(link).orElseThrow(() -> new NetException(Errno.EOPNOTSUPP));
            port.change(request.attributes);
        }
        return 0;
    }
}
