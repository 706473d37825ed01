package netsh.commands.ip.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.ip.IpContext;
import netsh.commands.ip.inet.Devices;
import netsh.commands.ip.inet.Family;
import netsh.commands.ip.inet.Vrfs;
import netsh.commands.print.Fields;
import netsh.network.addr.IpAddress;
import netsh.network.error.NetException;
import netsh.network.ipv4.RouteAnswer;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.route.Flow;
import netsh.network.route.RouteMetric;
import netsh.network.route.RouteMetrics;

/** {@code ip route get}: which way a packet would go. */
final class RouteGet {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private RouteGet() {}

    static int perform(IpContext context, RouteQuestion question) throws CommandLineException, NetException {
        if (question.destination.isEmpty()) {
            throw new CommandLineException("need at least a destination address", 1);
        }
        if (question.wrongLength.isPresent()) {
            int bits = question.destination.get().addressOrAny().bitLength();
            context.tool().err().println("Warning: /" + question.wrongLength.getAsInt()
                    + " as prefix is invalid, only /" + bits + " (or none) is supported.");
        }
        NetworkNamespace namespace = context.namespace();
        boolean ipv6 = question.family == Family.INET6;
        Flow flow = flow(namespace, question);
        RouteRow row = ipv6 ? Ipv6RouteGet.row(namespace, question, flow) : ipv4Row(namespace, question, flow);
        context.printList(out -> print(context, out, row));
        return 0;
    }

    private static void print(IpContext context, Fields out, RouteRow row) {
        RouteFilter everything = RouteFilter.everything();
        everything.setIpv6Row(row.ipv6());
        new RoutePrinter(out, everything, context.options().details(), context.options().numeric()).print(row);
    }

    private static Flow flow(NetworkNamespace namespace, RouteQuestion question) throws CommandLineException {
        Flow flow = new Flow(question.destination.get().addressOrAny());
        flow.source = question.source.map(source -> source.addressOrAny()).orElse(null);
        flow.in = question.in.isPresent() ? Devices.find(namespace, question.in.get()) : null;
        flow.out = question.out.isPresent() ? Devices.find(namespace, question.out.get()) : null;
        if (question.vrf.isPresent()) {
            flow.out = Vrfs.find(namespace, question.vrf.get());
        }
        flow.mark = (int) question.mark.orElse(0);
        flow.trafficClass = question.trafficClass;
        flow.protocol = question.protocol;
        flow.sourcePort = question.sourcePort;
        flow.destinationPort = question.destinationPort;
        flow.user = question.user.orElse(0);
        return flow;
    }

    private static RouteRow ipv4Row(NetworkNamespace namespace, RouteQuestion question, Flow flow) throws NetException {
        if (question.wantsRoute) {
            return RouteRows.of(namespace, namespace.ipv4().routes().match(flow), false);
        }
        RouteAnswer answer = namespace.ipv4().routes().get(flow);
        IpAddress destination = question.destination.get().addressOrAny();
        RouteRow.Identity identity = new RouteRow.Identity(answer.type().number(),
                RouteRows.prefix(destination, destination.bitLength()), 0, answer.table(), 0, 0);
        RouteRow.Way way = RouteRows.way(answer.gateway().map(IpAddress.class::cast), Optional.of(answer.out()), 1,
                answer.flags().multicast() ? List.of("rt_offload_failed") : List.of());
        return new RouteRow(false, identity, List.of(way), answer.source().map(IpAddress.class::cast),
                OptionalLong.empty(), metrics(answer), Optional.empty(), Optional.of(lookup(question, answer)));
    }

    private static RouteMetrics metrics(RouteAnswer answer) {
        return answer.mtu().isEmpty()
                ? RouteMetrics.NONE
                : new RouteMetrics(java.util.Map.of(RouteMetric.MTU, answer.mtu().get()), java.util.Set.of(),
                        Optional.empty());
    }

    private static RouteRow.Lookup lookup(RouteQuestion question, RouteAnswer answer) {
        List<String> flags = new ArrayList<>();
        RouteAnswer.Flags notes = answer.flags();
        add(flags, notes.local(), "local");
        add(flags, notes.multicast(), "mc");
        add(flags, notes.broadcast(), "brd");
        add(flags, notes.redirected(), "redirected");
        return new RouteRow.Lookup(
                question.source.map(source -> source.addressOrAny()),
                question.mark.isPresent() && question.mark.getAsLong() != 0 ? question.mark : OptionalLong.empty(),
                question.in.isPresent() ? OptionalInt.empty() : OptionalInt.of(question.user.orElse(0)),
                true,
                flags,
                answer.expires().isPresent()
                        ? OptionalLong.of(answer.expires().get().toNanos() / NANOS_PER_SECOND)
                        : OptionalLong.empty(),
                question.in);
    }

    private static void add(List<String> flags, boolean isSet, String word) {
        if (isSet) {
            flags.add(word);
        }
    }
}
