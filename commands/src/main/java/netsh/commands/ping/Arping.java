package netsh.commands.ping;

import java.util.Optional;
import netsh.commands.getopt.OptionException;
import netsh.commands.resolver.Resolver;
import netsh.commands.resolver.ResolverException;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.Ipv4Address;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.ipv4.SendOptions;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.route.Flow;

/** The tool {@code arping} of iputils 20221126. */
final class Arping implements Tool {
    private static final int EXIT_ERROR = 2;
    private static final String VERSION = "arping from iputils 20221126\n"
            + "libcap: yes, IDN: yes, NLS: no, error.h: yes, getrandom(): yes, __fpending(): yes\n";

    @Override
    public String name() {
        return "arping";
    }

    @Override
    public String summary() {
        return "Asks neighbours for their hardware addresses.";
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(ArpingRequest.OPTIONS.completer("DESTINATION"));
    }

    @Override
    public int run(ToolContext context) {
        try {
            Optional<ArpingRequest> request = ArpingRequest.read(context.arguments());
            if (request.isEmpty() || request.get().has('h')) {
                return showUsage(context);
            }
            if (request.get().has('V')) {
                context.out().print(VERSION);
                return 0;
            }
            return run(context, request.get());
        } catch (OptionException wrong) {
            context.err().println("arping: " + wrong.getMessage());
            return showUsage(context);
        } catch (PingFailure failure) {
            context.out().flush();
            context.err().println("arping: " + failure.getMessage());
            return failure.exitStatus();
        }
    }

    private static int showUsage(ToolContext context) {
        context.err().print("\n" + ArpingRequest.OPTIONS.usage("arping", "<destination>"));
        return EXIT_ERROR;
    }

    private static int run(ToolContext context, ArpingRequest request) throws PingFailure {
        Optional<Link> named = namedLink(context, request);
        Ipv4Address destination = lookUp(context, request.destination());
        Link link = named.isPresent() ? named.get() : linkTo(context.namespace(), destination);
        if (!link.isUp()) {
            return unusable(context, request, link, "is down");
        }
        if (!link.usesArp() || link.isLoopback()) {
            return unusable(context, request, link, "is not ARPable");
        }
        Ipv4Address source = source(context.namespace(), request, link, destination);
        ArpingLoop loop = new ArpingLoop(context.process(), context.out(), request, link, source, destination);
        return loop.run();
    }

    private static Optional<Link> namedLink(ToolContext context, ArpingRequest request) throws PingFailure {
        if (request.device().isEmpty()) {
            return Optional.empty();
        }
        Link link = context.namespace().links().byName(request.device().get());
        if (link == null) {
            throw new PingFailure(EXIT_ERROR, "Device " + request.device().get() + " not available.");
        }
        return Optional.of(link);
    }

    private static Ipv4Address lookUp(ToolContext context, String name) throws PingFailure {
        try {
            return (Ipv4Address) Resolver.of(context).lookUp(name, Resolver.Family.IPV4).get(0);
        } catch (ResolverException failure) {
            throw new PingFailure(EXIT_ERROR, name + ": " + failure.getMessage());
        }
    }

    private static Link linkTo(NetworkNamespace namespace, Ipv4Address destination) throws PingFailure {
        try {
            return namespace.ipv4().routes().get(new Flow(destination)).out();
        } catch (NetException noWay) {
            throw new PingFailure(EXIT_ERROR, "Suitable device could not be determined. Please, use option -I.");
        }
    }

    private static int unusable(ToolContext context, ArpingRequest request, Link link, String why) {
        if (!request.has('q')) {
            context.out().println("Interface \"" + link.name() + "\" " + why);
        }
        return request.has('D') ? 0 : EXIT_ERROR;
    }

    private static Ipv4Address source(NetworkNamespace namespace, ArpingRequest request, Link link,
            Ipv4Address destination) throws PingFailure {
        Optional<Ipv4Address> wanted = request.source().flatMap(Ipv4Address::parse);
        if (wanted.isEmpty() && request.isUnsolicited()) {
            wanted = Optional.of(destination);
        }
        if (wanted.isPresent()) {
            if (!namespace.ipv4().mayBind(wanted.get())) {
                throw new PingFailure(EXIT_ERROR, "bind: " + Errno.EADDRNOTAVAIL.text());
            }
            return wanted.get();
        }
        if (request.has('D')) {
            return Ipv4Address.ANY;
        }
        try {
            return namespace.ipv4().sourceFor(null, destination, SendOptions.DEFAULT.withLink(link));
        } catch (NetException refusal) {
            throw new PingFailure(EXIT_ERROR, "connect: " + refusal.errno().text());
        }
    }
}
