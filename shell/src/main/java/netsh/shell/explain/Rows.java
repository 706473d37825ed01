package netsh.shell.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import netsh.network.addr.MacAddress;
import netsh.network.ipv4.PacketFragmented;
import netsh.network.ipv4.RouteDecided;
import netsh.network.link.FrameForwarded;
import netsh.network.link.FrameReceived;
import netsh.network.link.FrameSent;
import netsh.network.link.Link;
import netsh.network.neighbor.NeighborConsulted;
import netsh.network.netfilter.HookPassed;
import netsh.network.netfilter.PacketTracking;
import netsh.network.netfilter.PacketTranslated;
import netsh.network.netfilter.RuleMatched;
import netsh.network.netfilter.Verdict;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.IcmpMessage;
import netsh.network.packet.IpPayload;
import netsh.network.packet.TcpSegment;
import netsh.network.packet.UdpDatagram;
import netsh.network.socket.PayloadTaken;
import netsh.network.trace.PacketAnswered;
import netsh.network.trace.PacketDecapsulated;
import netsh.network.trace.PacketDropped;
import netsh.network.trace.PacketEncapsulated;
import netsh.network.trace.PacketEvent;

/** Puts the steps of a way into words and fields. */
final class Rows {
    private final RuleTexts rules;
    private final List<Resolution> resolutions;

    Rows(RuleTexts rules, List<Resolution> resolutions) {
        this.rules = rules;
        this.resolutions = resolutions;
    }

    /** The rows of a way, in order. */
    List<Row> of(PacketWay way) {
        List<Row> rows = new ArrayList<>();
        Hop previous = null;
        for (Hop hop : way.hops()) {
            if (!isSaidAlready(previous, hop)) {
                row(hop).ifPresent(rows::add);
            }
            previous = hop;
        }
        return rows;
    }

    /** That a hook was passed goes without saying where one of its chains has just been named. */
    private static boolean isSaidAlready(Hop previous, Hop hop) {
        return hop.event() instanceof HookPassed passed
                && previous != null
                && (previous.event() instanceof RuleMatched matched && matched.hook() == passed.hook()
                        || previous.event() instanceof PacketTranslated translated
                                && translated.hook() == passed.hook());
    }

    private Optional<Row> row(Hop hop) {
        PacketEvent event = hop.event();
        if (event instanceof RouteDecided decided) {
            return Optional.of(RouteRows.of(hop, decided));
        }
        if (event instanceof NeighborConsulted consulted) {
            boolean hasAddresses = consulted.place().isEthernet();
            return hasAddresses ? Optional.of(neighbor(hop, consulted)) : Optional.empty();
        }
        if (event instanceof FrameSent sent) {
            return Optional.of(sent(hop, sent));
        }
        if (event instanceof FrameReceived received) {
            return Optional.of(row(hop, "in", received.place().name(), Map.of("dev", received.place().name())));
        }
        if (event instanceof FrameForwarded forwarded) {
            return Optional.of(BridgeRows.of(hop, forwarded));
        }
        return netfilter(hop).or(() -> change(hop)).or(() -> end(hop));
    }

    // ---- links and neighbours -----------------------------------------------------------------------------------------

    private static Row sent(Hop hop, FrameSent sent) {
        EthernetFrame frame = sent.frame();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("dev", sent.place().name());
        if (!sent.place().isEthernet() || sent.place().isLoopback()) {
            return row(hop, "out", sent.place().name(), fields);
        }
        fields.put("source", frame.source().toString());
        fields.put("destination", frame.destination().toString());
        String tag = "";
        if (frame.tag() != null) {
            fields.put("vlan", frame.tag().id());
            tag = " VLAN " + frame.tag().id();
        }
        String text = sent.place().name() + "  " + frame.source() + " > " + frame.destination() + tag;
        return row(hop, "out", text, fields);
    }

    private Row neighbor(Hop hop, NeighborConsulted consulted) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("address", consulted.neighbor().toString());
        fields.put("dev", consulted.place().name());
        fields.put("state", consulted.state().name());
        Optional<MacAddress> mac = consulted.mac();
        if (mac.isPresent()) {
            fields.put("mac", mac.get().toString());
            String how = consulted.state().name();
            return row(hop, "neighbour", consulted.neighbor() + " is at " + mac.get() + " (" + how + ")", fields);
        }
        String outcome = resolutions.stream()
                .filter(asked -> asked.link() == consulted.place() && asked.neighbor().equals(consulted.neighbor()))
                .findFirst()
                .map(Rows::outcome)
                .orElse("");
        fields.put("outcome", outcome);
        return row(hop, "neighbour", "who has " + consulted.neighbor() + "? " + outcome, fields);
    }

    private static String outcome(Resolution asked) {
        if (asked.succeeded()) {
            Hop end = asked.question().orElseThrow().end();
            String link = end.event().place() instanceof Link answering ? " " + answering.name() : "";
            return end.host().name() + link + " answers";
        }
        return asked.loss().map(loss -> (asked.answer().isPresent() ? "the answer" : "the question")
                        + " is lost at " + loss.place() + ": " + loss.reason())
                .orElse("nobody answers");
    }

    // ---- netfilter ----------------------------------------------------------------------------------------------------

    private Optional<Row> netfilter(Hop hop) {
        PacketEvent event = hop.event();
        if (event instanceof RuleMatched matched) {
            return Optional.of(rule(hop, matched));
        }
        if (event instanceof HookPassed passed) {
            String state = passed.tracking().name();
            boolean isTracked = passed.tracking() != PacketTracking.INVALID;
            return Optional.of(row(hop, passed.hook().name(), isTracked ? "passed, connection " + state : "passed",
                    Map.of("connection", state)));
        }
        if (event instanceof PacketTranslated translated) {
            return Optional.of(TranslationRows.of(hop, translated));
        }
        return Optional.empty();
    }

    private Row rule(Hop hop, RuleMatched matched) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("table", matched.table().text());
        fields.put("chain", matched.chain());
        fields.put("rule", matched.number());
        fields.put("verdict", matched.verdict().name());
        String chain = matched.table().text() + " " + matched.chain();
        if (matched.number() == 0) {
            return row(hop, matched.hook().name(), chain + ": policy " + matched.verdict(), fields);
        }
        Optional<String> written = rules.of(hop.host(), matched);
        written.ifPresent(text -> fields.put("text", text));
        String verdict = matched.verdict() == Verdict.CONTINUE ? "" : " " + matched.verdict();
        return row(hop, matched.hook().name(),
                chain + ": rule " + matched.number() + verdict + written.map(text -> ": " + text).orElse(""), fields);
    }

    // ---- changes and ends ---------------------------------------------------------------------------------------------

    private static Optional<Row> change(Hop hop) {
        PacketEvent event = hop.event();
        String name = event.place().placeName();
        if (event instanceof PacketEncapsulated encapsulated) {
            String outer = encapsulated.outer() instanceof EthernetFrame frame && frame.tag() != null
                    ? "VLAN " + frame.tag().id()
                    : "another packet";
            return Optional.of(row(hop, "wrap", name + " puts it into " + outer, Map.of("dev", name, "into", outer)));
        }
        if (event instanceof PacketDecapsulated) {
            return Optional.of(row(hop, "unwrap", name + " takes it out", Map.of("dev", name)));
        }
        if (event instanceof PacketFragmented cut) {
            return Optional.of(row(hop, "cut", cut.packet().length() + " octets into " + cut.parts().size()
                    + " parts, for an MTU of " + cut.mtu(), Map.of("mtu", cut.mtu(), "parts", cut.parts().size())));
        }
        return Optional.empty();
    }

    private static Optional<Row> end(Hop hop) {
        PacketEvent event = hop.event();
        if (event instanceof PacketAnswered answered) {
            boolean isEcho = Identity.of(answered.answer()) instanceof IcmpMessage.Echo;
            String text = isEcho ? "the kernel answers the echo request" : "the kernel tells the sender";
            return Optional.of(row(hop, "answer", text, Map.of()));
        }
        if (event instanceof PayloadTaken taken && isCopyForListener(taken)) {
            return Optional.empty();
        }
        if (event instanceof PayloadTaken taken) {
            return Optional.of(row(hop, "socket", taker(taken.payload()) + " takes it", Map.of()));
        }
        if (event instanceof PacketDropped dropped) {
            return Optional.of(row(hop, "LOST", dropped.reason() + ": " + dropped.reason().sentence(),
                    Map.of("reason", dropped.reason().name())));
        }
        return Optional.empty();
    }

    /** A raw socket gets a copy of an echo request too, which the kernel answers all the same. */
    private static boolean isCopyForListener(PayloadTaken taken) {
        return taken.payload() instanceof IcmpMessage.Echo echo && echo.request();
    }

    private static String taker(IpPayload payload) {
        if (payload instanceof UdpDatagram datagram) {
            return "the socket of UDP port " + datagram.destinationPort();
        }
        return payload instanceof TcpSegment segment
                ? "the socket of TCP port " + segment.destinationPort()
                : "the program that waits for it";
    }

    static Row row(Hop hop, String kind, String text, Map<String, Object> fields) {
        return new Row(hop.host().name(), kind, text, fields);
    }

    /** Names, separated by commas. */
    static String names(List<Link> links) {
        return links.stream().map(Link::name).collect(Collectors.joining(", "));
    }
}
