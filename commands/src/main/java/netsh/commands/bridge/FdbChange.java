package netsh.commands.bridge;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import java.util.Optional;
import netsh.commands.completion.Links;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Numbers;
import netsh.commands.grammar.Slot;
import netsh.commands.ip.inet.Family;
import netsh.commands.ip.inet.InetPrefix;
import netsh.network.addr.IpAddress;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.BridgeLink;
import netsh.network.link.BridgePort;
import netsh.network.link.FdbRequest;
import netsh.network.link.Link;
import netsh.network.link.VxlanLink;
import netsh.network.packet.VxlanPacket;
import netsh.network.tunnel.VxlanFlag;
import netsh.network.tunnel.VxlanForwardingDatabase;

/** {@code bridge fdb add}, {@code append}, {@code replace} and {@code del}. */
final class FdbChange {
    static final Clauses<FdbChange> CLAUSES = Clauses.<FdbChange>builder()
            .value(exact("dev"), "the link", Slot.text("DEV", Links.ALL),
                    (request, name) -> request.link = name)
            .value(exact("dst"), "behind this end of the tunnel", Slot.text("IP_ADDRESS"), FdbChange::setDestination)
            .value(exact("nhid"), "behind a next hop object", Numbers.unsignedSlot("NHID", 32, "\"id\" value is invalid\n"),
                    (request, number) -> request.nextHop = true)
            .flag(exact("self"), "what the link lets in", request -> request.self = true)
            .flag(prefix("master"), "what the bridge knows", request -> request.master = true)
            .flag(prefix("router"), "it is a router", request -> request.router = true)
            .flag(prefix("local").or(prefix("permanent")), "the machine's own address",
                    request -> request.state = FdbRequest.State.PERMANENT)
            .flag(prefix("temp").or(prefix("static")), "never forgotten", request -> request.state = FdbRequest.State.NOARP)
            .flag(prefix("dynamic"), "forgotten when it ages", request -> request.state = FdbRequest.State.REACHABLE)
            .value(prefix("vlan"), "in this VLAN", Numbers.unsignedSlot("VID", 16, "invalid vlan"),
                    (request, vlan) -> request.vlan = vlan.intValue())
            .flag(prefix("use"), "as if a frame had come from it", request -> request.use = true)
            .flag(prefix("extern_learn"), "looked after from outside", request -> request.externallyLearned = true)
            .flag(prefix("sticky"), "stays where it is", request -> request.sticky = true)
            .value(exact("port"), "UDP port of that end", Numbers.unsignedSlot("PORT", 16, "invalid port\n"),
                    (request, port) -> request.port = Optional.of(port.intValue()).filter(number -> number != 0))
            .value(exact("vni"), "network of that end", Slot.of("VNI", FdbChange::identifier),
                    (request, number) -> request.identifier = Optional.of(number))
            .value(exact("src_vni"), "network that frames come from", Slot.of("VNI", FdbChange::identifier),
                    (request, number) -> request.fromOtherNetwork = true)
            .value(exact("via"), "the link that packets leave by", Slot.text("DEV", Links.ALL),
                    (request, name) -> request.via = name)
            .plain(exact("to"), "the station", Slot.text("LLADDR"), FdbChange::setAddress)
            .build();

    private final VxlanForwardingDatabase.Mode mode;
    private String link;
    private String address;
    private FdbRequest.State state;
    private int vlan;
    private boolean self;
    private boolean master;
    private boolean use;
    private boolean externallyLearned;
    private boolean sticky;
    private boolean router;
    private boolean nextHop;
    private boolean fromOtherNetwork;
    private String via;
    private Optional<IpAddress> destination = Optional.empty();
    private Optional<Integer> port = Optional.empty();
    private Optional<Integer> identifier = Optional.empty();

    private FdbChange(VxlanForwardingDatabase.Mode mode) {
        this.mode = mode;
    }

    static FdbChange toAdd(BridgeContext context) {
        return new FdbChange(VxlanForwardingDatabase.Mode.ADD);
    }

    static FdbChange toAppend(BridgeContext context) {
        return new FdbChange(VxlanForwardingDatabase.Mode.APPEND);
    }

    static FdbChange toReplace(BridgeContext context) {
        return new FdbChange(VxlanForwardingDatabase.Mode.REPLACE);
    }

    private void setAddress(String word) throws CommandLineException {
        if (address != null) {
            throw CommandLineException.garbage("to", word);
        }
        address = word;
    }

    private static int identifier(String word) throws CommandLineException {
        return (int) Numbers.within(word, 0, VxlanPacket.MOST_IDENTIFIER)
                .orElseThrow(() -> CommandLineException.wrongArgument(word, "invalid VNI\n"));
    }

    private void setDestination(String word) throws CommandLineException {
        if (destination.isPresent()) {
            throw CommandLineException.garbage("dst", word);
        }
        destination = Optional.of(InetPrefix.address(word, Family.UNSPECIFIED));
    }

    private MacAddress check() throws CommandLineException {
        if (link == null || address == null) {
            throw new CommandLineException("Device and address are required arguments.",
                    CommandLineException.EXIT_MINUS_ONE);
        }
        if (nextHop && (destination.isPresent() || port.isPresent() || identifier.isPresent())) {
            throw new CommandLineException("dst, port, vni are mutually exclusive with nhid",
                    CommandLineException.EXIT_MINUS_ONE);
        }
        if (nextHop) {
            throw new CommandLineException("bridge: this lab does not support \"nhid\".", 2);
        }
        return MacAddress.parse(address).orElseThrow(() -> new CommandLineException(
                "Invalid mac address " + address, CommandLineException.EXIT_MINUS_ONE));
    }

    static int add(BridgeContext context, FdbChange request) throws CommandLineException, NetException {
        MacAddress station = request.check();
        Link link = context.link(request.link, "Cannot find device");
        FdbRequest.State state = request.state == null ? FdbRequest.State.PERMANENT : request.state;
        FdbRequest entry = new FdbRequest(station, request.vlan, state, request.sticky, request.externallyLearned,
                request.use, true, request.mode == VxlanForwardingDatabase.Mode.ADD);
        if (request.master) {
            BridgePort port = BridgeLink.portOfAny(link).orElseThrow(() -> new NetException(Errno.EOPNOTSUPP));
            port.bridge().addresses().put(port, entry);
        }
        if (!request.master || request.self) {
            request.addToLink(context, link, entry);
        }
        return 0;
    }

    /** ndo_fdb_add of a bridge, or the kernel's default for other links (ndo_dflt_fdb_add). */
    private void addToLink(BridgeContext context, Link link, FdbRequest entry)
            throws CommandLineException, NetException {
        if (link instanceof VxlanLink vxlan) {
            if (fromOtherNetwork && vxlan.settings().is(VxlanFlag.EXTERNAL)) {
                throw new CommandLineException("bridge: this lab does not support \"src_vni\".", 2);
            }
            new VxlanStations(vxlan).put(entry, router, place(context), mode);
            return;
        }
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

    private VxlanStations.Place place(BridgeContext context) throws CommandLineException {
        Optional<Link> out = via == null ? Optional.empty() : Optional.of(context.link(via, "Cannot find device"));
        return new VxlanStations.Place(destination, port, identifier, out);
    }

    static int delete(BridgeContext context, FdbChange request) throws CommandLineException, NetException {
        MacAddress station = request.check();
        Link link = context.link(request.link, "Cannot find device");
        if (request.master) {
            BridgePort port = BridgeLink.portOfAny(link).orElseThrow(() -> new NetException(Errno.EOPNOTSUPP));
            port.bridge().addresses().delete(port, station, request.vlan);
        }
        if (!request.master || request.self) {
            request.deleteFromLink(context, link, station);
        }
        return 0;
    }

    private void deleteFromLink(BridgeContext context, Link link, MacAddress station)
            throws CommandLineException, NetException {
        if (link instanceof VxlanLink vxlan) {
            new VxlanStations(vxlan).delete(station, place(context));
            return;
        }
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
