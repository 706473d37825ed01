package netsh.commands.ping;

import java.util.List;
import java.util.Optional;
import netsh.commands.getopt.OptionException;
import netsh.commands.getopt.ParsedOptions;
import netsh.commands.resolver.Resolver;
import netsh.commands.resolver.ResolverException;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;

/** The tool {@code ping} of iputils 20221126. */
final class Ping implements Tool {
    private static final int EXIT_NO_ANSWER = 1;
    private static final int EXIT_ERROR = 2;
    private static final String VERSION = "ping from iputils 20221126\n"
            + "libcap: yes, IDN: yes, NLS: no, error.h: yes, getrandom(): yes, __fpending(): yes\n";

    @Override
    public String name() {
        return "ping";
    }

    @Override
    public String summary() {
        return "Sends echo requests to a host and shows what comes back.";
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(PingOptions.TABLE.completer("DESTINATION"));
    }

    @Override
    public int run(ToolContext context) {
        try {
            ParsedOptions parsed = PingOptions.TABLE.parse(context.arguments());
            for (ParsedOptions.Given option : parsed.options()) {
                if (option.letter() == 'V') {
                    context.out().print(VERSION);
                    return 0;
                }
                if (option.letter() == 'h') {
                    return showUsage(context);
                }
            }
            return run(context, parsed);
        } catch (OptionException wrong) {
            context.err().println("ping: " + wrong.getMessage());
            return showUsage(context);
        } catch (PingFailure failure) {
            context.out().flush();
            context.err().println("ping: " + failure.getMessage());
            return failure.exitStatus();
        }
    }

    private static int showUsage(ToolContext context) {
        context.err().print("\n" + PingOptions.help());
        return EXIT_ERROR;
    }

    private static int run(ToolContext context, ParsedOptions parsed) throws PingFailure {
        PingArguments arguments = new PingArguments();
        PingRequest request;
        try {
            request = arguments.read(parsed);
        } finally {
            arguments.warnings().forEach(warning -> context.err().println("ping: " + warning));
        }
        if (request.has(PingFlag.PATTERN_GIVEN) && !request.has(PingFlag.QUIET)) {
            context.out().println("PATTERN: 0x" + request.probe().pattern());
            context.out().flush();
        }
        Resolver resolver = Resolver.of(context);
        IpAddress address = lookUp(resolver, request);
        if (parsed.operands().size() > 1) {
            throw new PingFailure(EXIT_ERROR, "record route: Operation not permitted");
        }
        if (request.has(PingFlag.VERBOSE)) {
            tellSockets(context, request, address);
        }
        PingEndpoint endpoint = address instanceof Ipv4Address ipv4
                ? new Ipv4Endpoint(context, request, ipv4)
                : new Ipv6Endpoint(context, request, (Ipv6Address) address);
        try (EchoSocket socket = endpoint.open()) {
            return ping(context, request, endpoint, socket, resolver);
        }
    }

    private static void tellSockets(ToolContext context, PingRequest request, IpAddress address) {
        String family = switch (request.source().family()) {
            case ANY -> "AF_UNSPEC";
            case IPV4 -> "AF_INET";
            case IPV6 -> "AF_INET6";
        };
        context.err().println("ping: sock4.fd: 3 (socktype: SOCK_RAW), sock6.fd: 4 (socktype: SOCK_RAW),"
                + " hints.ai_family: " + family + "\n");
        context.out().println("ai->ai_family: " + (address instanceof Ipv4Address ? "AF_INET" : "AF_INET6")
                + ", ai->ai_canonname: '" + request.destination() + "'");
        context.out().flush();
    }

    private static IpAddress lookUp(Resolver resolver, PingRequest request) throws PingFailure {
        Resolver.Family family = switch (request.source().family()) {
            case ANY -> Resolver.Family.ANY;
            case IPV4 -> Resolver.Family.IPV4;
            case IPV6 -> Resolver.Family.IPV6;
        };
        try {
            List<IpAddress> addresses = resolver.lookUp(request.destination(), family);
            return addresses.get(0);
        } catch (ResolverException failure) {
            throw new PingFailure(EXIT_ERROR, request.destination() + ": " + failure.getMessage());
        }
    }

    private static int ping(ToolContext context, PingRequest request, PingEndpoint endpoint, EchoSocket socket,
            Resolver resolver) {
        PingTarget target = endpoint.target().named(resolver.canonicalName(request.destination()));
        boolean isNumeric = request.has(PingFlag.NUMERIC) || Resolver.figures(request.destination()).isPresent();
        HostNames names = new HostNames(resolver, isNumeric, zone(request.destination()));
        PingPrinter printer = new PingPrinter(context.out(), context.err(), request, names,
                identifier(context, request));
        printer.begin(target);
        PingLoop loop = new PingLoop(context.process(), request, socket, printer, endpoint.isToMany());
        loop.run();
        printer.end(target, loop.counts(), loop.elapsedMicros(), loop.intervalMillis());
        long wanted = request.pace().count();
        boolean isShort = request.pace().deadlineSeconds() > 0 && loop.counts().answered() < wanted;
        return loop.counts().answered() == 0 || isShort ? EXIT_NO_ANSWER : 0;
    }

    /** What tells a ping's requests from others': what the request says, or the process's number. */
    static int identifier(ToolContext context, PingRequest request) {
        return request.probe().identifier().orElse(context.process().pid()) & 0xffff;
    }

    static Optional<String> zone(String destination) {
        int percent = destination.indexOf('%');
        return percent < 0 ? Optional.empty() : Optional.of(destination.substring(percent + 1));
    }
}
