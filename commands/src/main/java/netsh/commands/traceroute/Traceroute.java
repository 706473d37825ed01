package netsh.commands.traceroute;

import java.util.Optional;
import java.util.function.Function;
import netsh.commands.completion.Synopsis;
import netsh.commands.resolver.Resolver;
import netsh.commands.resolver.ResolverException;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.ipv4.PathMtuDiscovery;
import netsh.network.ipv4.SendOptions;
import netsh.network.link.Link;

/** The tool {@code traceroute} 2.1.2, with UDP and ICMP probes. */
final class Traceroute implements Tool {
    private static final int EXIT_NETWORK = 1;

    @Override
    public String name() {
        return "traceroute";
    }

    @Override
    public String summary() {
        return "Shows the routers on the way to a host.";
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(Synopsis.of("DESTINATION [OCTETS]", """
                -I, --icmp     send ICMP echo requests
                -n             addresses, not names
                -f HOP         the first hop
                -m HOPS        the most hops
                -q COUNT       probes for each hop
                -w SECONDS     how long to wait for an answer
                -N COUNT       probes at once
                -p PORT        the first port
                -s ADDRESS     the source address
                -i LINK        the link to send on
                -t NUMBER      the type of service
                -F             no fragments
                -4             IPv4
                -V, --version  the version
                --help         how it is used
                """));
    }

    @Override
    public int run(ToolContext context) {
        TracerouteRequest request = new TracerouteRequest();
        try {
            request.read(context.arguments());
            if (request.isVersion) {
                context.err().println("Modern traceroute for Linux, version 2.1.2\n"
                        + "Copyright (c) 2016  Dmitry Butskoy,   License: GPL v2 or any later");
                return 0;
            }
            if (request.isHelp || request.host.isEmpty()) {
                context.out().println("Usage: traceroute [-I] [-n] [-F] [-f first] [-m most] [-q queries] [-N at once]"
                        + " [-p port] [-t tos] [-w seconds] [-s source] [-i link] host [length]");
                return 0;
            }
            return trace(context, request);
        } catch (TracerouteRequest.Refusal refusal) {
            context.out().flush();
            context.err().println(refusal.getMessage());
            return refusal.exitStatus();
        }
    }

    private static int trace(ToolContext context, TracerouteRequest request) throws TracerouteRequest.Refusal {
        String host = request.host.orElseThrow();
        Resolver resolver = Resolver.of(context);
        Ipv4Address destination = lookUp(resolver, host, context.arguments().indexOf(host) + 1);
        String header = "traceroute to " + host + " (" + destination + "), " + request.mostHops + " hops max, "
                + request.length + " byte packets";
        ProbeMethod method = null;
        try {
            if (!request.isIcmp) {
                context.out().print(header);
            }
            method = method(context, request, destination);
            if (request.isIcmp) {
                context.out().print(header);
            }
            new Tracer(context.process(), context.out(), request, method, names(request, resolver)).run();
            return 0;
        } catch (NetException refusal) {
            String call = refusal.errno() == Errno.EADDRNOTAVAIL ? "bind" : "connect";
            throw new TracerouteRequest.Refusal(EXIT_NETWORK, "\n" + call + ": " + refusal.errno().text());
        } finally {
            if (method != null) {
                method.close();
            }
        }
    }

    private static Ipv4Address lookUp(Resolver resolver, String host, int position) throws TracerouteRequest.Refusal {
        try {
            return (Ipv4Address) resolver.lookUp(host, Resolver.Family.IPV4).get(0);
        } catch (ResolverException failure) {
            throw new TracerouteRequest.Refusal(TracerouteRequest.EXIT_WORDS, host + ": " + failure.getMessage()
                    + "\nCannot handle \"host\" cmdline arg `" + host + "' on position 1 (argc " + position + ")");
        }
    }

    private static ProbeMethod method(ToolContext context, TracerouteRequest request, Ipv4Address destination)
            throws NetException, TracerouteRequest.Refusal {
        SendOptions options = SendOptions.DEFAULT.withTrafficClass(request.trafficClass)
                .withDiscovery(request.isUnfragmented ? PathMtuDiscovery.DO : PathMtuDiscovery.DONT);
        if (request.device.isPresent()) {
            Link link = context.namespace().links().byName(request.device.get());
            if (link == null) {
                throw new TracerouteRequest.Refusal(EXIT_NETWORK,
                        "\nsetsockopt SO_BINDTODEVICE: " + Errno.ENODEV.text());
            }
            options = options.withLink(link);
        }
        Optional<Ipv4Address> source = request.source.flatMap(Ipv4Address::parse);
        return request.isIcmp
                ? new IcmpProbes(context.namespace(), destination, source, options, request, context.process().pid())
                : new UdpProbes(context.namespace(), destination, source, options, request);
    }

    private static Function<IpAddress, String> names(TracerouteRequest request, Resolver resolver) {
        return request.isNumeric
                ? Object::toString
                : address -> resolver.name(address).orElse(address.toString()) + " (" + address + ")";
    }
}
