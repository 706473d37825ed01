package netsh.commands.ip.link;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import java.util.Optional;
import java.util.function.Consumer;
import netsh.commands.completion.Links;
import netsh.commands.completion.Words;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Numbers;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.Syntax;
import netsh.commands.grammar.UsageRequested;
import netsh.commands.ip.inet.NumberNames;
import netsh.network.packet.VxlanPacket;
import netsh.network.tunnel.DontFragment;
import netsh.network.tunnel.SourcePorts;
import netsh.network.tunnel.VxlanFlag;
import netsh.network.tunnel.VxlanSettings;

/** What may follow {@code type vxlan}. */
final class VxlanSyntax implements Syntax<VxlanRequest> {
    private static final int MOST_FLOW_LABEL = 0xf_ffff;
    private static final int INHERIT = 1;
    private static final Slot<String> ADDRESS = Slot.text("IP_ADDRESS");

    private static final Clauses<VxlanRequest> CLAUSES = flags(Clauses.<VxlanRequest>builder()
            .value(prefix("id").or(prefix("vni")), "number of the network", Slot.text("VNI"), VxlanSyntax::identifier)
            .value(prefix("group"), "a group of other ends", ADDRESS, VxlanRequest::setGroup)
            .value(prefix("remote"), "the other end", ADDRESS, VxlanRequest::setRemote)
            .value(prefix("local"), "this end", Slot.text("ADDR"), VxlanRequest::setLocal)
            .value(prefix("dev"), "the link that packets leave by",
                    Slot.text("PHYS_DEV", Links.ALL), VxlanRequest::setLower)
            .value(prefix("ttl").or(exact("hoplimit")), "hops that packets may make", Slot.text("TTL"), VxlanSyntax::timeToLive)
            .value(prefix("tos").or(prefix("dsfield")), "type of service of packets", Slot.text("TOS"), VxlanSyntax::service)
            .value(exact("df"), "whether packets may be cut",
                    Slot.text("DF", Words.of("unset: may be fragmented", "set: may not",
                            "inherit: as the packet inside")), VxlanSyntax::dontFragment)
            .value(prefix("label").or(prefix("flowlabel")), "flow label of packets", Slot.text("LABEL"), VxlanSyntax::label)
            .value(prefix("ageing"), "how long stations are remembered", Slot.text("SECONDS"), (request, word) ->
                    request.add(VxlanAttribute.AGEING, "ageing", word, with(number(word, "none", "ageing timer"),
                            VxlanSettings::ageingSeconds)))
            .value(prefix("maxaddress"), "how many stations are remembered", Slot.text("NUMBER"), (request, word) ->
                    request.add(VxlanAttribute.LIMIT, "maxaddress", word, with(number(word, "unlimited", "max addresses"),
                            VxlanSettings::mostStations)))
            .part(prefix("port").or(exact("srcport")), "ports that packets leave from", new PortRange())
            .value(exact("dstport"), "port that packets go to", Slot.text("PORT"), VxlanSyntax::destinationPort)
            , "learning", VxlanAttribute.LEARNING, VxlanFlag.LEARNING, "learn where stations are",
            "proxy", VxlanAttribute.PROXY, VxlanFlag.PROXY, "answer for neighbours",
            "rsc", VxlanAttribute.RSC, VxlanFlag.ROUTE_SHORT_CIRCUIT, "send routed packets straight on",
            "l2miss", VxlanAttribute.L2MISS, VxlanFlag.LINK_MISS, "tell of unknown stations",
            "l3miss", VxlanAttribute.L3MISS, VxlanFlag.NETWORK_MISS, "tell of unknown neighbours",
            "udpcsum", VxlanAttribute.UDP_CSUM, VxlanFlag.UDP_CHECKSUM, "make checksums over IPv4",
            "udp6zerocsumtx", VxlanAttribute.UDP_ZERO_CSUM6_TX, VxlanFlag.ZERO_CHECKSUM6_SENT, "send none over IPv6",
            "udp6zerocsumrx", VxlanAttribute.UDP_ZERO_CSUM6_RX, VxlanFlag.ZERO_CHECKSUM6_RECEIVED, "need none over IPv6",
            "remcsumtx", VxlanAttribute.REMCSUM_TX, VxlanFlag.REMOTE_CHECKSUM_SENT, "offload inner checksums",
            "remcsumrx", VxlanAttribute.REMCSUM_RX, VxlanFlag.REMOTE_CHECKSUM_RECEIVED, "take offloaded checksums")
            .flag(prefix("external"), "packets say where they go", request -> external(request, true))
            .flag(prefix("noexternal"), "the link says where they go", request -> external(request, false))
            .flag(prefix("vnifilter"), "take some networks only", request -> request.filterIdentifiers(true))
            .flag(prefix("novnifilter"), "take all networks", request -> request.filterIdentifiers(false))
            .flag(prefix("gbp"), "carry marks", request -> mark(request, VxlanAttribute.GBP, "gbp"))
            .flag(prefix("gpe"), "carry other protocols", request -> mark(request, VxlanAttribute.GPE, "gpe"))
            .flag(prefix("help"), "how it is used", request -> {
                throw new UsageRequested(1);
            })
            .plain("", UnknownWord.slot("vxlan", "command", VxlanSyntax::usage), (request, word) -> { })
            .build();

    @Override
    public void parse(Arguments arguments, VxlanRequest request) throws CommandLineException {
        if (arguments.isEmpty()) {
            return;
        }
        CLAUSES.parse(arguments, request);
        request.checkAll();
    }

    @Override
    public String synopsis() {
        return usage();
    }

    private static String usage() {
        return CLAUSES.synopsis();
    }

    // ---- flags ----------------------------------------------------------------------------------------------------

    /** Adds, for each four of keyword, attribute, flag and description, the keyword and the one that says no. */
    private static Clauses.Builder<VxlanRequest> flags(Clauses.Builder<VxlanRequest> clauses, Object... rows) {
        for (int i = 0; i < rows.length; i += 4) {
            String keyword = (String) rows[i];
            VxlanAttribute attribute = (VxlanAttribute) rows[i + 1];
            VxlanFlag flag = (VxlanFlag) rows[i + 2];
            clauses.flag(prefix("no" + keyword), "do not " + rows[i + 3], request ->
                    request.add(attribute, "no" + keyword, "no" + keyword, settings -> settings.flag(flag, false)));
            clauses.flag(prefix(keyword), (String) rows[i + 3], request ->
                    request.add(attribute, keyword, keyword, settings -> settings.flag(flag, true)));
        }
        return clauses;
    }

    private static void external(VxlanRequest request, boolean on) throws CommandLineException {
        String word = on ? "external" : "noexternal";
        request.setExternal(on);
        request.add(VxlanAttribute.COLLECT_METADATA, word, word, settings -> {
            settings.flag(VxlanFlag.EXTERNAL, on);
            if (on) {
                settings.flag(VxlanFlag.LEARNING, false);
            }
        });
    }

    private static void mark(VxlanRequest request, VxlanAttribute attribute, String word) throws CommandLineException {
        request.add(attribute, word, word, settings -> { });
    }

    // ---- values ---------------------------------------------------------------------------------------------------

    @FunctionalInterface
    private interface LongSetter {
        VxlanSettings set(VxlanSettings settings, long value);
    }

    private static Consumer<VxlanSettings> with(long value, LongSetter setter) {
        return settings -> setter.set(settings, value);
    }

    private static long number(String word, String none, String reason) throws CommandLineException {
        return word.equals(none) ? 0 : Numbers.unsigned(word, 32)
                .orElseThrow(() -> CommandLineException.wrongArgument(word, reason));
    }

    private static void identifier(VxlanRequest request, String word) throws CommandLineException {
        long identifier = Numbers.within(word, 0, VxlanPacket.MOST_IDENTIFIER)
                .orElseThrow(() -> CommandLineException.wrongArgument(word, "invalid id"));
        request.setIdentifier(word, (int) identifier);
    }

    private static void timeToLive(VxlanRequest request, String word) throws CommandLineException {
        if (word.equals("inherit")) {
            request.add(VxlanAttribute.TTL_INHERIT, "ttl", word, settings -> settings.inheritsTimeToLive(true));
            return;
        }
        long hops = word.equals("auto") ? 0 : Numbers.unsigned(word, 32)
                .orElseThrow(() -> CommandLineException.wrongArgument(word, "invalid TTL"));
        if (hops > 255) {
            throw CommandLineException.wrongArgument(word, "TTL must be <= 255");
        }
        request.add(VxlanAttribute.TTL, "ttl", word, settings -> settings.timeToLive((int) hops));
    }

    private static void service(VxlanRequest request, String word) throws CommandLineException {
        long service = word.equals("inherit") ? INHERIT : NumberNames.SERVICE.number(word)
                .orElseThrow(() -> CommandLineException.wrongArgument(word, "bad TOS value"));
        request.add(VxlanAttribute.TOS, "tos", word, settings -> settings.trafficClass((int) service));
    }

    private static void dontFragment(VxlanRequest request, String word) throws CommandLineException {
        DontFragment policy = switch (word) {
            case "unset" -> DontFragment.UNSET;
            case "set" -> DontFragment.SET;
            case "inherit" -> DontFragment.INHERIT;
            default -> throw CommandLineException.wrongArgument(word, "DF must be 'unset', 'set' or 'inherit'");
        };
        request.add(VxlanAttribute.DF, "df", word, settings -> settings.dontFragment(policy));
    }

    private static void label(VxlanRequest request, String word) throws CommandLineException {
        long label = Numbers.within(word, 0, MOST_FLOW_LABEL)
                .orElseThrow(() -> CommandLineException.wrongArgument(word, "invalid flowlabel"));
        request.add(VxlanAttribute.LABEL, "flowlabel", word, settings -> settings.flowLabel((int) label));
    }

    private static void destinationPort(VxlanRequest request, String word) throws CommandLineException {
        int port = port(word, "dst port");
        request.add(VxlanAttribute.PORT, "dstport", word, settings -> settings.destinationPort(port));
    }

    private static int port(String word, String reason) throws CommandLineException {
        return (int) Numbers.unsigned(word, 16)
                .orElseThrow(() -> CommandLineException.wrongArgument(word, reason));
    }

    private static final class PortRange implements Syntax<VxlanRequest> {
        @Override
        public void parse(Arguments arguments, VxlanRequest request) throws CommandLineException {
            String low = Slot.text("MIN").take(arguments);
            int first = port(low, "min port");
            int last = port(Slot.text("MAX").take(arguments), "max port");
            SourcePorts ports = new SourcePorts(first, last);
            request.add(VxlanAttribute.PORT_RANGE, "srcport", low, settings -> settings.sourcePorts(ports));
        }

        @Override
        public String synopsis() {
            return "MIN MAX";
        }
    }
}
