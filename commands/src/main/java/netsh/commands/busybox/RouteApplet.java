package netsh.commands.busybox;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import netsh.commands.getopt.OptionException;
import netsh.commands.getopt.OptionRow;
import netsh.commands.getopt.OptionTable;
import netsh.commands.getopt.ParsedOptions;
import netsh.commands.nettools.RouteWords;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv4Prefix;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.route.NextHopRequest;
import netsh.network.route.RouteOperation;
import netsh.network.route.RouteRequest;
import netsh.network.route.RouteScope;
import netsh.network.route.RouteType;

/** {@code route}: shows the main route table, and adds and deletes routes by the old system calls. */
final class RouteApplet extends Applet {
    private static final OptionTable OPTIONS = OptionTable.of(
            OptionRow.flag('n', "numbers instead of names"),
            OptionRow.flag('e', "other columns"),
            OptionRow.valued('A', "FAMILY", "the address family: inet"));

    RouteApplet() {
        super("route", "Shows and changes the route table.",
                "[-ne] [-A inet] [{add|del} [-net|-host] TARGET [netmask MASK]\n"
                        + "\t[gw GATEWAY] [metric N] [reject] [INTERFACE]]");
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(RouteWords.of(OPTIONS.completer("")));
    }

    @Override
    protected int perform(ToolContext context) throws AppletFailure, OptionException {
        List<String> words = context.arguments();
        int action = 0;
        while (action < words.size() && words.get(action).startsWith("-")) {
            action += words.get(action).equals("-A") ? 2 : 1;
        }
        int end = Math.min(action, words.size());
        ParsedOptions options = OPTIONS.parse(words.subList(0, end));
        checkFamily(options);
        if (end == words.size()) {
            boolean numeric = options.options().stream().anyMatch(option -> option.letter() == 'n');
            boolean extended = options.options().stream().anyMatch(option -> option.letter() == 'e');
            context.out().print(new KernelRoutes(context.namespace(), numeric, extended).text());
            return 0;
        }
        String verb = words.get(end);
        if (!List.of("add", "del", "delete").contains(verb) || end + 1 == words.size()) {
            throw AppletFailure.usage();
        }
        new Change(context, verb.equals("add"), words.subList(end + 1, words.size()).iterator()).perform();
        return 0;
    }

    private static void checkFamily(ParsedOptions options) throws AppletFailure {
        for (ParsedOptions.Given option : options.options()) {
            if (option.letter() == 'A' && option.value().equals("inet6")) {
                throw AppletFailure.of("the lab's guests show IPv6 routes with 'ip -6 route'");
            }
            if (option.letter() == 'A' && !option.value().equals("inet")) {
                throw AppletFailure.usage();
            }
        }
    }

    /** Adding or deleting one route. */
    private static final class Change {
        private final ToolContext context;
        private final boolean adds;
        private final Iterator<String> words;
        private final Hosts hosts;
        private Optional<Ipv4Address> mask = Optional.empty();
        private Optional<Ipv4Address> gateway = Optional.empty();
        private Optional<String> device = Optional.empty();
        private int metric;
        private boolean rejects;

        Change(ToolContext context, boolean adds, Iterator<String> words) {
            this.context = context;
            this.adds = adds;
            this.words = words;
            hosts = new Hosts(context);
        }

        void perform() throws AppletFailure {
            String target = value();
            Optional<Boolean> isHost = Optional.empty();
            if (target.equals("-net") || target.equals("-host")) {
                isHost = Optional.of(target.equals("-host"));
                target = value();
            }
            int length = -1;
            int slash = target.indexOf('/');
            if (slash >= 0 && isHost.equals(Optional.of(false))) {
                length = (int) Numbers.between(target.substring(slash + 1), 0, 32);
            }
            String host = slash >= 0 ? target.substring(0, slash) : target;
            Ipv4Address destination = host.equals("default") ? Ipv4Address.ANY : resolve(host, target);
            readWords();
            if (slash >= 0 && length < 0) {
                int given = (int) Numbers.between(target.substring(slash + 1), 0, 32);
                throw conflict(Ipv4Prefix.mask(given));
            }
            apply(destination, prefixLength(destination, isHost, length));
        }

        private static AppletFailure conflict(int mask) {
            return AppletFailure.of(String.format(java.util.Locale.ROOT, "netmask %08x and host route conflict",
                    Integer.reverseBytes(mask)));
        }

        private Ipv4Address resolve(String host, String word) throws AppletFailure {
            try {
                return hosts.ipv4(host);
            } catch (AppletFailure unknown) {
                throw AppletFailure.of("resolving " + word);
            }
        }

        private String value() throws AppletFailure {
            if (!words.hasNext()) {
                throw AppletFailure.usage();
            }
            return words.next();
        }

        private void readWords() throws AppletFailure {
            while (words.hasNext()) {
                String word = words.next();
                switch (word) {
                    case "netmask" -> mask = Optional.of(readMask(value()));
                    case "gw", "gateway" -> {
                        String host = value();
                        gateway = Optional.of(resolve(host, host));
                    }
                    case "metric" -> metric = (int) Numbers.between(value(), 0, Integer.MAX_VALUE);
                    case "mss", "window", "irtt" ->
                        throw AppletFailure.of("the lab does not support '" + word + " " + value() + "'");
                    case "reject" -> rejects = true;
                    case "mod", "dyn", "reinstate" -> { /* busybox passes over these, too */ }
                    case "dev", "device" -> device = Optional.of(value());
                    default -> {
                        if (device.isPresent() || words.hasNext()) {
                            throw AppletFailure.usage();
                        }
                        device = Optional.of(word);
                    }
                }
            }
        }

        private Ipv4Address readMask(String word) throws AppletFailure {
            Ipv4Address address = resolve(word, word);
            if (address.bits() != Ipv4Prefix.mask(Integer.bitCount(address.bits()))) {
                throw AppletFailure.of("bogus netmask " + word);
            }
            return address;
        }

        private int prefixLength(Ipv4Address destination, Optional<Boolean> isHost, int length) throws AppletFailure {
            boolean wantsHost = isHost.orElse(!destination.isUnspecified());
            if (wantsHost) {
                if (mask.isPresent() && mask.get().bits() != -1) {
                    throw conflict(mask.get().bits());
                }
                return 32;
            }
            int bits = length >= 0 ? length : mask.map(found -> Integer.bitCount(found.bits())).orElse(0);
            boolean isNamed = length >= 0 || mask.isPresent();
            if (isNamed && (destination.bits() & ~Ipv4Prefix.mask(bits)) != 0) {
                throw AppletFailure.of("netmask and route address conflict");
            }
            return bits;
        }

        private void apply(Ipv4Address destination, int length) throws AppletFailure {
            try {
                Optional<Link> link = device.isPresent()
                        ? Optional.of(find(device.get()))
                        : Optional.empty();
                RouteRequest.Builder request = RouteRequest.to(destination, length).priority(metric);
                if (rejects) {
                    request.type(RouteType.UNREACHABLE);
                } else if (gateway.isPresent() || link.isPresent()) {
                    request.nextHop(NextHopRequest.of(gateway.map(address -> address), link));
                } else if (adds) {
                    throw new NetException(Errno.ENODEV);
                }
                if (adds) {
                    // The system call goes without NLM_F_EXCL: only the very same route is refused.
                    request.scope(gateway.isPresent() || rejects ? RouteScope.UNIVERSE : RouteScope.LINK);
                    context.namespace().ipv4().routes().add(request.build(), RouteOperation.PREPEND);
                } else {
                    request.scope(RouteScope.NOWHERE).protocol(0);
                    context.namespace().ipv4().routes().delete(request.build());
                }
            } catch (NetException refusal) {
                throw AppletFailure.of((adds ? "SIOCADDRT: " : "SIOCDELRT: ") + refusal.errno().text());
            }
        }

        private Link find(String name) throws NetException {
            Link link = context.namespace().links().byName(name);
            if (link == null) {
                throw new NetException(Errno.ENODEV);
            }
            return link;
        }
    }
}
