package netsh.commands.busybox;

import java.util.Optional;
import netsh.commands.getopt.OptionException;
import netsh.commands.getopt.OptionRow;
import netsh.commands.getopt.OptionTable;
import netsh.commands.getopt.ParsedOptions;
import netsh.commands.resolver.Resolver;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.packet.IpProtocol;
import netsh.network.socket.RawSocket;

/** {@code ping} and {@code ping6}: what may be asked of them, and their socket. */
final class PingApplet extends Applet {
    private static final OptionTable OPTIONS = OptionTable.of(
            OptionRow.flag('4', "IPv4"),
            OptionRow.flag('6', "IPv6"),
            OptionRow.valued('c', "N", "requests to send"),
            OptionRow.valued('s', "SIZE", "octets of data"),
            OptionRow.valued('i', "SECONDS", "time between requests"),
            OptionRow.flag('A', "send as soon as there is an answer"),
            OptionRow.valued('t', "TTL", "time to live"),
            OptionRow.valued('I', "INTERFACE|ADDRESS", "where to send from"),
            OptionRow.valued('W', "SECONDS", "how long to wait for a first answer"),
            OptionRow.valued('w', "SECONDS", "when to end"),
            OptionRow.flag('q', "show only beginning and end"),
            OptionRow.flag('v', "passed over"),
            OptionRow.valued('p', "BYTE", "what the data consist of"));
    private static final int MOST_OCTETS = 65_535;

    private final Resolver.Family usualFamily;

    PingApplet(String name, Resolver.Family usualFamily) {
        super(name, "Sends echo requests to a host.",
                "[-46Aq] [-c N] [-s SIZE] [-i SECONDS] [-t TTL] [-I INTERFACE|ADDRESS] [-W SECONDS] [-w SECONDS] HOST");
        this.usualFamily = usualFamily;
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(OPTIONS.completer("DESTINATION"));
    }

    @Override
    protected int perform(ToolContext context) throws AppletFailure, OptionException {
        ParsedOptions parsed = OPTIONS.parse(context.arguments());
        PingRequest request = new PingRequest();
        Resolver.Family family = usualFamily;
        Optional<String> source = Optional.empty();
        for (ParsedOptions.Given option : parsed.options()) {
            switch (option.letter()) {
                case '4' -> family = Resolver.Family.IPV4;
                case '6' -> family = Resolver.Family.IPV6;
                case 'I' -> source = Optional.of(option.value());
                default -> read(request, option);
            }
        }
        if (parsed.operands().size() != 1) {
            throw AppletFailure.usage();
        }
        request.host = parsed.operands().get(0);
        request.adaptive = parsed.options().stream().anyMatch(option -> option.letter() == 'A');
        Hosts hosts = new Hosts(context);
        Optional<Link> link = source.map(context.namespace().links()::byName);
        Optional<IpAddress> from = Optional.empty();
        if (source.isPresent() && link.isEmpty()) {
            from = Optional.of(hosts.address(source.get(), family));
        }
        IpAddress address = hosts.address(request.host, from.map(PingApplet::familyOf).orElse(family));
        RawSocket socket = open(context.namespace(), address, link, from, request.timeToLive);
        try {
            return new PingSession(context, request, socket, address, from).run();
        } finally {
            socket.close();
        }
    }

    private static void read(PingRequest request, ParsedOptions.Given option) throws AppletFailure {
        String value = option.value();
        switch (option.letter()) {
            case 'c' -> request.count = Numbers.between(value, 0, Integer.MAX_VALUE);
            case 's' -> request.dataLength = (int) Numbers.between(value, 0, MOST_OCTETS);
            case 'i' -> request.intervalNanos = seconds(value);
            case 't' -> request.timeToLive = (int) Numbers.between(value, 0, 255);
            case 'W' -> request.lingerSeconds = Numbers.between(value, 0, Integer.MAX_VALUE / 1000);
            case 'w' -> request.deadlineSeconds = Numbers.between(value, 0, Integer.MAX_VALUE / 1000);
            case 'q' -> request.quiet = true;
            case 'p' -> {
                if (!value.matches("[0-9a-fA-F]{1,2}")) {
                    throw AppletFailure.of("invalid number '" + value + "'");
                }
                request.pattern = Integer.parseInt(value, 16);
            }
            default -> { /* nothing to note */ }
        }
    }

    private static long seconds(String text) throws AppletFailure {
        if (!text.matches("[0-9]{1,6}(\\.[0-9]{1,9})?")) {
            throw AppletFailure.of("invalid number '" + text + "'");
        }
        return (long) (Double.parseDouble(text) * 1e9);
    }

    private static Resolver.Family familyOf(IpAddress address) {
        return address instanceof Ipv6Address ? Resolver.Family.IPV6 : Resolver.Family.IPV4;
    }

    private static RawSocket open(NetworkNamespace namespace, IpAddress address, Optional<Link> link,
            Optional<IpAddress> from, int timeToLive) throws AppletFailure {
        boolean ipv6 = address instanceof Ipv6Address;
        if (from.isPresent() && !mayBind(namespace, from.get())) {
            throw AppletFailure.of("bind: Cannot assign requested address");
        }
        RawSocket socket = new RawSocket(namespace, ipv6 ? IpProtocol.ICMPV6 : IpProtocol.ICMP);
        socket.bind(from.orElse(ipv6 ? Ipv6Address.ANY : Ipv4Address.ANY));
        link.ifPresent(socket::bindToLink);
        socket.setOptions(socket.options().withBroadcast(true).withTimeToLive(timeToLive));
        return socket;
    }

    private static boolean mayBind(NetworkNamespace namespace, IpAddress address) {
        return address instanceof Ipv4Address ipv4
                ? namespace.ipv4().mayBind(ipv4)
                : namespace.ipv6().mayBind((Ipv6Address) address);
    }
}
