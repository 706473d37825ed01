package netsh.commands.busybox;

import java.util.List;
import java.util.Optional;
import netsh.commands.getopt.OptionException;
import netsh.commands.getopt.OptionRow;
import netsh.commands.getopt.OptionTable;
import netsh.commands.getopt.ParsedOptions;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.neighbor.NeighborEntry;
import netsh.network.neighbor.NeighborRequest;
import netsh.network.neighbor.NeighborState;
import netsh.network.route.Flow;

/** {@code arp}: shows IPv4's neighbours, sets and deletes them. */
final class ArpApplet extends Applet {
    private static final OptionTable OPTIONS = OptionTable.of(
            OptionRow.flag('a', "show one host, or all"),
            OptionRow.flag('n', "numbers instead of names"),
            OptionRow.flag('v', "say more"),
            OptionRow.valued('i', "INTERFACE", "of this interface only"),
            OptionRow.valued('H', "TYPE", "the hardware's type"),
            OptionRow.flag('s', "set a host's address"),
            OptionRow.flag('d', "delete a host"));

    ArpApplet() {
        super("arp", "Shows and changes the neighbours of IPv4.",
                "[-vn] [-a] [-i INTERFACE] [HOST]\n   or: arp [-i INTERFACE] -s HOST ADDRESS\n   or: arp [-i INTERFACE] -d HOST");
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(OPTIONS.completer("[HOST] [LLADDR]"));
    }

    @Override
    protected int perform(ToolContext context) throws AppletFailure, OptionException {
        ParsedOptions parsed = OPTIONS.parse(context.arguments());
        Optional<String> device = Optional.empty();
        String letters = "";
        for (ParsedOptions.Given option : parsed.options()) {
            letters += option.letter();
            if (option.letter() == 'i') {
                device = Optional.of(option.value());
            } else if (option.letter() == 'H' && !option.value().equals("ether")) {
                throw AppletFailure.of(option.value() + ": unknown hardware type");
            }
        }
        Optional<Link> link = Optional.empty();
        if (device.isPresent()) {
            link = Optional.ofNullable(context.namespace().links().byName(device.get()));
            if (link.isEmpty()) {
                throw AppletFailure.of("SIOCGIFHWADDR: No such device");
            }
        }
        List<String> operands = parsed.operands();
        if (letters.indexOf('s') >= 0 || letters.indexOf('d') >= 0) {
            return change(context, link, operands, letters.indexOf('s') >= 0);
        }
        return show(context, link, operands, letters.indexOf('n') >= 0);
    }

    private static int show(ToolContext context, Optional<Link> link, List<String> operands, boolean numeric)
            throws AppletFailure {
        Hosts hosts = new Hosts(context);
        Optional<Ipv4Address> wanted = operands.isEmpty() ? Optional.empty() : Optional.of(hosts.ipv4(operands.get(0)));
        int shown = 0;
        int total = 0;
        for (NeighborEntry entry : context.namespace().ipv4().neighbors().all()) {
            if (entry.state() == NeighborState.NOARP) {
                continue;
            }
            total++;
            boolean fits = wanted.map(entry.address()::equals).orElse(true)
                    && link.map(found -> found == entry.link()).orElse(true);
            if (fits) {
                shown++;
                String name = numeric ? "?" : hosts.name(entry.address());
                context.out().println((name.equals(entry.address().toString()) ? "?" : name) + " (" + entry.address()
                        + ") at " + hardware(entry) + " on " + entry.link().name());
            }
        }
        if (shown == 0 && (wanted.isPresent() || link.isPresent())) {
            context.out().println("No match found in " + total + " entries");
        }
        return 0;
    }

    private static String hardware(NeighborEntry entry) {
        return entry.mac().map(mac -> mac + " [ether] " + (entry.state() == NeighborState.PERMANENT ? "PERM" : ""))
                .orElse("<incomplete> ");
    }

    private static int change(ToolContext context, Optional<Link> device, List<String> operands, boolean sets)
            throws AppletFailure {
        if (operands.size() < (sets ? 2 : 1)) {
            throw AppletFailure.of("need host name");
        }
        Ipv4Address address = new Hosts(context).ipv4(operands.get(0));
        try {
            Link link = device.isPresent() ? device.get() : linkTo(context.namespace(), address);
            if (sets) {
                MacAddress mac = MacAddress.parse(operands.get(1))
                        .orElseThrow(() -> AppletFailure.of("invalid hardware address"));
                context.namespace().ipv4().neighbors().on(link).replace(NeighborRequest.permanent(address, mac));
            } else {
                context.namespace().ipv4().neighbors().on(link).delete(address);
            }
            return 0;
        } catch (NetException refusal) {
            throw AppletFailure.of((sets ? "SIOCSARP: " : "SIOCDARP(pub): ") + refusal.errno().text());
        }
    }

    /** The link that the address is on, by the routes (arp_req_set). */
    private static Link linkTo(NetworkNamespace namespace, Ipv4Address address) throws NetException {
        Link link = namespace.ipv4().routes().get(new Flow(address)).out();
        if (link.isLoopback()) {
            throw new NetException(Errno.EINVAL);
        }
        return link;
    }
}
