package netsh.commands.nettools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.completion.Synopsis;
import netsh.commands.resolver.Resolver;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Prefix;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.route.NextHopRequest;
import netsh.network.route.RouteOperation;
import netsh.network.route.RouteProtocol;
import netsh.network.route.RouteRequest;
import netsh.network.route.RouteScope;
import netsh.network.route.RouteType;

/** The tool {@code route}: shows the route table, adds and deletes routes. */
final class RouteTool implements Tool {
    private static final int EXIT_KERNEL = 7;
    /** The families that net-tools know, in front of the usage text. */
    private static final String FAMILIES = "    inet (DARPA Internet) inet6 (IPv6) ax25 (AMPR AX.25) \n"
            + "    netrom (AMPR NET/ROM) rose (AMPR ROSE) ipx (Novell IPX) \n"
            + "    ddp (Appletalk DDP) x25 (CCITT X.25) \n";

    @Override
    public String name() {
        return "route";
    }

    @Override
    public String summary() {
        return "Shows and changes the route table.";
    }

    @Override
    public String directory() {
        return "/usr/sbin";
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(RouteWords.of(Synopsis.of("", """
                -n          addresses, not names
                -e          more columns
                -A FAMILY   inet or inet6
                -4          IPv4
                -6          IPv6
                -V, --version  the version
                -h, --help  how it is used
                """)));
    }

    /** A command line that makes no sense; {@code sentence} stands before the usage text, if it is not empty. */
    static NetToolsFailure wrongUsage(String sentence) {
        return new NetToolsFailure(NetToolsFailure.EXIT_OPTIONS, (sentence.isEmpty() ? "" : sentence + "\n") + usage());
    }

    private static String usage() {
        return "Usage: route [-n] [-e[e]] [-A inet|inet6]\n"
                + "       route {add|del} [-net|-host] <target>[/<length>] [gw <gateway>] [netmask <mask>] [metric <n>]\n"
                + "             [mss <n>] [window <n>] [irtt <ms>] [reject] [[dev] <link>]";
    }

    @Override
    public int run(ToolContext context) {
        try {
            return new Run(context).run();
        } catch (NetToolsFailure failure) {
            context.out().flush();
            context.err().println(failure.getMessage());
            return failure.exitStatus();
        }
    }

    /** One run of the tool. */
    private static final class Run {
        private final ToolContext context;
        private final List<String> words;
        private boolean numeric;
        private boolean inet6;
        private boolean showsCache;
        private int extended;

        Run(ToolContext context) {
            this.context = context;
            words = new ArrayList<>(context.arguments());
        }

        int run() throws NetToolsFailure {
            while (!words.isEmpty() && words.get(0).startsWith("-") && words.get(0).length() > 1) {
                if (option(words.remove(0))) {
                    return 0;
                }
            }
            if (words.isEmpty()) {
                show();
                return 0;
            }
            String verb = words.remove(0);
            if (!List.of("add", "del", "delete", "flush").contains(verb)) {
                throw wrongUsage("");
            }
            if (words.isEmpty()) {
                context.err().println(usage());
                return 0;
            }
            if (verb.equals("flush")) {
                throw wrongUsage("Flushing `inet' routing table not supported");
            }
            return inet6 ? changeInet6(verb.equals("add")) : change(verb.equals("add"));
        }

        /** Reads an option; whether it ends the run. */
        private boolean option(String word) throws NetToolsFailure {
            switch (word) {
                case "--version" -> {
                    return version();
                }
                case "--inet" -> inet6 = false;
                case "--inet6" -> inet6 = true;
                case "--help" -> {
                    context.err().println(usage());
                    return true;
                }
                case "-A" -> family(words.isEmpty() ? "" : words.remove(0));
                case "-net", "-host" -> throw wrongUsage("");
                default -> {
                    for (char letter : word.substring(1).toCharArray()) {
                        if (letter(letter)) {
                            return true;
                        }
                    }
                }
            }
            return false;
        }

        private boolean version() {
            context.out().println("net-tools 2.10");
            return true;
        }

        private void family(String word) throws NetToolsFailure {
            switch (word) {
                case "inet" -> inet6 = false;
                case "inet6" -> inet6 = true;
                case "" -> throw wrongUsage("route: option requires an argument -- 'A'");
                default -> throw new NetToolsFailure(1, "Unknown address family `" + word + "'.");
            }
        }

        private boolean letter(char letter) {
            switch (letter) {
                case 'n' -> numeric = true;
                case 'e' -> extended++;
                case 'C' -> showsCache = true;
                case '6' -> inet6 = true;
                case '4' -> inet6 = false;
                case 'F', 'N', 'v' -> { /* the table is shown in any case, and there is nothing more to say */ }
                case 'V' -> {
                    return version();
                }
                case 'h', '?' -> {
                    context.err().println(usage());
                    return true;
                }
                default -> {
                    context.err().println("route: invalid option -- '" + letter + "'\n" + FAMILIES + usage());
                    return true;
                }
            }
            return false;
        }

        private void show() {
            if (inet6) {
                Inet6RouteTable.print(context.out(), context.namespace());
                return;
            }
            RouteTablePrinter.Columns columns = switch (extended) {
                case 0 -> RouteTablePrinter.Columns.METRIC;
                case 1 -> RouteTablePrinter.Columns.MSS;
                default -> RouteTablePrinter.Columns.BOTH;
            };
            RouteTablePrinter printer =
                    new RouteTablePrinter(context.out(), columns, numeric, HostLabels.of(context));
            if (showsCache) {
                printer.printCache();
            } else {
                printer.print(RouteQuery.all(context.namespace()));
            }
        }

        private int change(boolean adds) throws NetToolsFailure {
            RouteWalk.Wish wish = new RouteWalk(new HostInput(Resolver.of(context)), words).read();
            try {
                if (adds) {
                    context.namespace().ipv4().routes().add(request(wish, true), operation());
                } else {
                    context.namespace().ipv4().routes().delete(request(wish, false));
                }
                return 0;
            } catch (NetException refusal) {
                throw new NetToolsFailure(EXIT_KERNEL,
                        (adds ? "SIOCADDRT: " : "SIOCDELRT: ") + refusal.errno().text());
            }
        }

        /** The old system call puts a route before its equals, and refuses one that is there already. */
        private static RouteOperation operation() {
            return RouteOperation.PREPEND;
        }

        private RouteRequest request(RouteWalk.Wish wish, boolean adds) throws NetException {
            NetworkNamespace namespace = context.namespace();
            if ((wish.target().bits() & ~Ipv4Prefix.mask(wish.length())) != 0) {
                throw new NetException(Errno.EINVAL);
            }
            boolean isDirect = wish.gateway().isEmpty();
            RouteType type = wish.rejects() ? RouteType.UNREACHABLE : RouteType.UNICAST;
            int scope = wish.rejects() ? RouteScope.HOST : isDirect ? RouteScope.LINK : RouteScope.UNIVERSE;
            RouteRequest.Builder request = RouteRequest.to(wish.target(), wish.length())
                    .type(adds || wish.rejects() ? type : RouteType.UNSPECIFIED)
                    .scope(adds ? scope : RouteScope.NOWHERE)
                    .protocol(adds ? RouteProtocol.BOOT : RouteProtocol.UNSPECIFIED)
                    .priority(wish.metric())
                    .metrics(wish.metrics());
            if (!wish.rejects() && (wish.gateway().isPresent() || wish.device().isPresent())) {
                Link link = wish.device().isPresent() ? link(namespace, wish.device().get()) : null;
                request.nextHop(NextHopRequest.of(wish.gateway().map(IpAddress.class::cast),
                        Optional.ofNullable(link)));
            }
            return request.build();
        }

        private static Link link(NetworkNamespace namespace, String name) throws NetException {
            Link link = namespace.links().byName(InterfaceQuery.linkName(name));
            if (link == null) {
                throw new NetException(Errno.ENODEV);
            }
            return link;
        }

        private int changeInet6(boolean adds) throws NetToolsFailure {
            return new Inet6RouteChange(context, words).perform(adds);
        }
    }
}
