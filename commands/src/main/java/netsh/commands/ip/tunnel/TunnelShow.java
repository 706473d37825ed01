package netsh.commands.ip.tunnel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.ip.IpContext;
import netsh.commands.print.Fields;
import netsh.commands.print.JsonFields;
import netsh.network.link.IpTunnelLink;
import netsh.network.link.Link;
import netsh.network.link.LinkKind;
import netsh.network.link.LinkStatistics;
import netsh.network.tunnel.TunnelSettings;

/** {@code ip tunnel show}. */
final class TunnelShow {
    private TunnelShow() {}

    static int show(IpContext context, TunnelRequest request) throws CommandLineException {
        request.checkAll();
        List<IpTunnelLink> tunnels = new ArrayList<>();
        for (Link link : context.namespace().links().all()) {
            if (link instanceof IpTunnelLink tunnel && isListed(tunnel, request) && matches(tunnel, request)) {
                tunnels.add(tunnel);
            }
        }
        if (context.options().json() && !tunnels.isEmpty()) {
            printJson(context, tunnels);
        } else {
            context.printList(fields -> tunnels.forEach(tunnel -> print(context, fields, tunnel)));
        }
        return 0;
    }

    private static void print(IpContext context, Fields fields, IpTunnelLink tunnel) {
        fields.openObject(null);
        TunnelRow.of(tunnel).print(fields);
        if (context.options().statistics() > 0) {
            printStatistics(fields, tunnel.statistics());
        }
        fields.text("\n");
        fields.closeObject();
    }

    /** The tool ends each tunnel's line in JSON too, in front of the comma or bracket that follows. */
    private static void printJson(IpContext context, List<IpTunnelLink> tunnels) {
        boolean isPretty = context.options().pretty();
        int bracket = isPretty ? 2 : 1;
        List<String> objects = new ArrayList<>();
        for (IpTunnelLink tunnel : tunnels) {
            Fields fields = new JsonFields(isPretty);
            fields.openArray(null, "");
            print(context, fields, tunnel);
            fields.closeArray("");
            String array = fields.take();
            objects.add(array.substring(bracket, array.length() - bracket));
        }
        context.tool().out().println((isPretty ? "[ " : "[") + String.join("\n,", objects) + (isPretty ? "\n ]" : "\n]"));
    }

    /** Only kinds whose links are tunnels and no Ethernet (ARPHRD_TUNNEL, IPGRE, SIT and their kin) are looked at. */
    private static boolean isListed(IpTunnelLink tunnel, TunnelRequest request) {
        return !tunnel.isEthernet() && tunnel.isOverIpv6() == request.isOverIpv6();
    }

    private static boolean matches(IpTunnelLink tunnel, TunnelRequest request) {
        TunnelSettings wanted = request.settings();
        TunnelSettings found = tunnel.settings();
        // A mode without a name is asked of the kind's fallback link.
        Optional<String> name = request.name().or(() -> request.kind().map(TunnelCommands::fallbackName));
        return name.filter(text -> !text.equals(tunnel.parameterName())).isEmpty()
                && wanted.remote().filter(address -> !found.remote().equals(Optional.of(address))).isEmpty()
                && wanted.local().filter(address -> !found.local().equals(Optional.of(address))).isEmpty()
                && wanted.lower().filter(link -> !found.lower().equals(Optional.of(link))).isEmpty()
                && wanted.input().key().filter(key -> !found.input().key().equals(Optional.of(key))).isEmpty();
    }

    private static void printStatistics(Fields fields, LinkStatistics counted) {
        fields.newLine();
        fields.text("RX: Packets    Bytes        Errors CsumErrs OutOfSeq Mcasts");
        fields.newLine();
        fields.text(String.format(Locale.ROOT, "    %-10d %-12d %-6d %-8d %-8d %-8d", counted.receivedPackets(),
                counted.receivedBytes(), counted.receiveErrors(), 0, 0, counted.receivedMulticast()));
        fields.newLine();
        fields.text("TX: Packets    Bytes        Errors DeadLoop NoRoute  NoBufs");
        fields.newLine();
        fields.text(String.format(Locale.ROOT, "    %-10d %-12d %-6d %-8d %-8d %-6d", counted.transmittedPackets(),
                counted.transmittedBytes(), counted.transmitErrors(), counted.collisions(), counted.carrierErrors(),
                counted.transmitDropped()));
    }
}
