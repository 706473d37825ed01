package netsh.commands.bridge;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import netsh.commands.completion.Links;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.Command;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Menu;
import netsh.commands.grammar.Node;
import netsh.commands.grammar.Numbers;
import netsh.commands.grammar.Slot;
import netsh.network.bridge.BridgeVlans;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.BridgeLink;
import netsh.network.link.BridgePort;
import netsh.network.link.BridgeVlanMemberships;
import netsh.network.link.Link;

/** {@code bridge vlan}: which ports belong to which VLANs. */
final class VlanObject {
    private static final Clauses<Request> CHANGE_CLAUSES = Clauses.<Request>builder()
            .value(exact("dev"), "the port", Slot.text("DEV", Links.ALL),
                    (request, name) -> request.link = name)
            .value(exact("vid"), "the VLAN or the range", Slot.text("VID"), Request::setVlans)
            .flag(exact("self"), "the bridge itself", request -> request.self = true)
            .flag(exact("master"), "the link as a port", request -> request.master = true)
            .flag(exact("pvid"), "where frames without tag belong to", request -> request.pvid = true)
            .flag(exact("untagged"), "its frames leave without tag", request -> request.untagged = true)
            .build();

    private static final Node<BridgeContext> SHOW =
            new Command<>("show VLANs", context -> new VlanShow(), VlanShow.CLAUSES, VlanShow::show);

    static final Menu<BridgeContext> MENU = Menu.<BridgeContext>of("bridge vlan", "VLANs of ports")
            .entry(prefix("add"), new Command<>("join a VLAN", context -> new Request(), CHANGE_CLAUSES, VlanObject::add))
            .entry(prefix("delete"),
                    new Command<>("leave a VLAN", context -> new Request(), CHANGE_CLAUSES, VlanObject::delete))
            .entry(prefix("show").or(prefix("lst")).or(prefix("list")), SHOW)
            .entry(prefix("tunnelshow"), new MissingObject("vlan tunnelshow"))
            .entry(prefix("set"), new MissingObject("vlan set"))
            .entry(prefix("global"), new MissingObject("vlan global"))
            .help()
            .whenEmpty(SHOW)
            .build();

    private VlanObject() {}

    /** Which VLANs of which port. */
    private static final class Request {
        private String link;
        private int first = -1;
        private int last;
        private boolean self;
        private boolean master;
        private boolean pvid;
        private boolean untagged;

        private void setVlans(String word) throws CommandLineException {
            int dash = word.indexOf('-');
            first = id(dash < 0 ? word : word.substring(0, dash), word);
            last = dash < 0 ? first : id(word.substring(dash + 1), word);
            if (dash >= 0 && last <= first) {
                throw refusal("Invalid VLAN range \"" + first + "-" + last + "\"");
            }
        }

        private static int id(String digits, String word) throws CommandLineException {
            long id = Numbers.integer(digits).orElse(0);
            if (id < 0 || id > BridgeVlans.MOST_ID + 1) {
                throw refusal("Invalid VLAN ID \"" + word + "\"");
            }
            return (int) id;
        }
    }

    private static CommandLineException refusal(String sentence) {
        return new CommandLineException(sentence, CommandLineException.EXIT_MINUS_ONE);
    }

    /** What is done with each VLAN of a port, which is null for the bridge itself. */
    private interface Change {
        void perform(BridgeVlanMemberships memberships, BridgePort port, int id) throws NetException;
    }

    private static int add(BridgeContext context, Request request) throws CommandLineException, NetException {
        return forEach(context, request, (memberships, port, id) ->
                memberships.join(port, id, request.pvid, request.untagged));
    }

    private static int delete(BridgeContext context, Request request) throws CommandLineException, NetException {
        return forEach(context, request, (memberships, port, id) -> {
            boolean belongs = (port == null ? memberships.own() : port.vlans()).contains(id);
            if (belongs) {
                memberships.leave(port, id);
            }
        });
    }

    private static int forEach(BridgeContext context, Request request, Change change)
            throws CommandLineException, NetException {
        if (request.link == null || request.first < 0) {
            throw refusal("Device and VLAN ID are required arguments.");
        }
        Link link = context.link(request.link, "Cannot find bridge device");
        if (request.pvid && request.last > request.first) {
            throw refusal("pvid cannot be configured for a vlan range");
        }
        if (request.self) {
            if (!(link instanceof BridgeLink bridge)) {
                throw new NetException(Errno.EOPNOTSUPP);
            }
            forRange(bridge.vlanMemberships(), null, request, change);
        }
        if (!request.self || request.master) {
            BridgePort port = BridgeLink.portOfAny(link).orElseThrow(() -> new NetException(Errno.EOPNOTSUPP));
            forRange(port.bridge().vlanMemberships(), port, request, change);
        }
        return 0;
    }

    private static void forRange(BridgeVlanMemberships memberships, BridgePort port, Request request, Change change)
            throws NetException {
        if (request.first == 0 || request.last > BridgeVlans.MOST_ID) {
            throw new NetException(Errno.EINVAL, "bridge: Vlan id is invalid");
        }
        for (int id = request.first; id <= request.last; id++) {
            change.perform(memberships, port, id);
        }
    }
}
