package netsh.commands.bridge;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Numbers;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.SuggestionSource;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.BridgeLink;
import netsh.network.link.BridgePort;
import netsh.network.link.FdbRequest;
import netsh.network.link.Link;

/** {@code bridge fdb add}, {@code append}, {@code replace} and {@code del}. */
final class FdbChange {
    static final Clauses<FdbChange> CLAUSES = Clauses.<FdbChange>builder()
            .value(exact("dev"), "the link", Slot.text("DEV", SuggestionSource.links()),
                    (request, name) -> request.link = name)
            .flag(exact("self"), "what the link lets in", request -> request.self = true)
            .flag(prefix("master"), "what the bridge knows", request -> request.master = true)
            .flag(prefix("local").or(prefix("permanent")), "the machine's own address",
                    request -> request.state = FdbRequest.State.PERMANENT)
            .flag(prefix("temp").or(prefix("static")), "never forgotten", request -> request.state = FdbRequest.State.NOARP)
            .flag(prefix("dynamic"), "forgotten when it ages", request -> request.state = FdbRequest.State.REACHABLE)
            .value(prefix("vlan"), "in this VLAN", Numbers.unsignedSlot("VID", 16, "invalid vlan"),
                    (request, vlan) -> request.vlan = vlan.intValue())
            .flag(prefix("use"), "as if a frame had come from it", request -> request.use = true)
            .flag(prefix("extern_learn"), "looked after from outside", request -> request.externallyLearned = true)
            .flag(prefix("sticky"), "stays where it is", request -> request.sticky = true)
            .plain(exact("to"), "the station", Slot.text("LLADDR"), FdbChange::setAddress)
            .build();

    private final boolean create;
    private final boolean exclusive;
    private String link;
    private String address;
    private FdbRequest.State state;
    private int vlan;
    private boolean self;
    private boolean master;
    private boolean use;
    private boolean externallyLearned;
    private boolean sticky;

    private FdbChange(boolean create, boolean exclusive) {
        this.create = create;
        this.exclusive = exclusive;
    }

    static FdbChange toAdd(BridgeContext context) {
        return new FdbChange(true, true);
    }

    static FdbChange toReplace(BridgeContext context) {
        return new FdbChange(true, false);
    }

    private void setAddress(String word) throws CommandLineException {
        if (address != null) {
            throw CommandLineException.garbage("to", word);
        }
        address = word;
    }

    private MacAddress check() throws CommandLineException {
        if (link == null || address == null) {
            throw new CommandLineException("Device and address are required arguments.",
                    CommandLineException.EXIT_MINUS_ONE);
        }
        return MacAddress.parse(address).orElseThrow(() -> new CommandLineException(
                "Invalid mac address " + address, CommandLineException.EXIT_MINUS_ONE));
    }

    static int add(BridgeContext context, FdbChange request) throws CommandLineException, NetException {
        MacAddress station = request.check();
        Link link = context.link(request.link, "Cannot find device");
        FdbRequest.State state = request.state == null ? FdbRequest.State.PERMANENT : request.state;
        FdbRequest entry = new FdbRequest(station, request.vlan, state, request.sticky, request.externallyLearned,
                request.use, request.create, request.exclusive);
        if (request.master) {
            BridgePort port = BridgeLink.portOfAny(link).orElseThrow(() -> new NetException(Errno.EOPNOTSUPP));
            port.bridge().addresses().put(port, entry);
        }
        if (!request.master || request.self) {
            addToLink(link, entry);
        }
        return 0;
    }

    /** ndo_fdb_add of a bridge, or the kernel's default for other links (ndo_dflt_fdb_add). */
    private static void addToLink(Link link, FdbRequest entry) throws NetException {
        if (link instanceof BridgeLink bridge) {
            bridge.addresses().put(null, entry);
            return;
        }
        if (entry.state() != FdbRequest.State.PERMANENT || entry.vlan() != 0) {
            throw new NetException(Errno.EINVAL);
        }
        if (entry.address().isMulticast()) {
            link.addressFilter().join(entry.address());
        } else if (!link.addStation(entry.address()) && entry.exclusive()) {
            throw new NetException(Errno.EEXIST);
        }
    }

    static int delete(BridgeContext context, FdbChange request) throws CommandLineException, NetException {
        MacAddress station = request.check();
        Link link = context.link(request.link, "Cannot find device");
        if (request.master) {
            BridgePort port = BridgeLink.portOfAny(link).orElseThrow(() -> new NetException(Errno.EOPNOTSUPP));
            port.bridge().addresses().delete(port, station, request.vlan);
        }
        if (!request.master || request.self) {
            deleteFromLink(link, station, request.vlan);
        }
        return 0;
    }

    private static void deleteFromLink(Link link, MacAddress station, int vlan) throws NetException {
        if (link instanceof BridgeLink bridge) {
            bridge.addresses().delete(null, station, vlan);
            return;
        }
        boolean removed = station.isMulticast()
                ? link.addressFilter().leave(station) : link.removeStation(station);
        if (!removed) {
            throw new NetException(Errno.ENOENT);
        }
    }
}
