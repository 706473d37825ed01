package netsh.commands.bridge;

import static netsh.commands.grammar.Keyword.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import netsh.commands.completion.Links;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Numbers;
import netsh.commands.grammar.Slot;
import netsh.commands.print.Colour;
import netsh.commands.print.Fields;
import netsh.network.bridge.BridgeAttribute;
import netsh.network.bridge.BridgeVlans;
import netsh.network.bridge.BridgeVlans.Membership;
import netsh.network.link.BridgeLink;
import netsh.network.link.BridgePort;
import netsh.network.link.Link;

/** {@code bridge vlan show}: the VLANs of each bridge and port. */
final class VlanShow {
    static final Clauses<VlanShow> CLAUSES = Clauses.<VlanShow>builder()
            .value(exact("dev"), "only this link", Slot.text("DEV", Links.ALL),
                    (request, name) -> request.link = name)
            .value(exact("vid"), "only this VLAN", Numbers.unsignedSlot("VID", 16, "invalid vid"),
                    (request, id) -> request.id = id.intValue())
            .plain("passed over", Slot.text("WORD"), (request, word) -> { })
            .build();

    private static final String NAME_COLUMN = "%-16s  ";
    private static final String EMPTY_COLUMN = " ".repeat(18);
    private static final String DETAIL_COLUMN = " ".repeat(20);
    private static final int UNSUPPORTED = 2;

    private String link;
    private int id;

    /** Neighbouring VLANs that are alike. */
    private record Range(int first, int last, boolean pvid, boolean untagged) {}

    static int show(BridgeContext context, VlanShow request) throws CommandLineException {
        List<Link> links = request.link == null
                ? new ArrayList<>(context.namespace().links().all())
                : List.of(context.link(request.link, "Cannot find device"));
        BridgeOptions options = context.options();
        if (options.statistics()) {
            checkStatistics(links);
        }
        if (!options.json()) {
            String header = String.format(Locale.ROOT, NAME_COLUMN + "vlan-id", "port");
            context.tool().out().println(options.statistics() ? header : header + "  ");
        }
        boolean asRanges = options.compressed() || options.details();
        context.printList(fields -> {
            for (Link link : links) {
                vlans(link).ifPresent(vlans -> print(fields, options, link, ranges(vlans, request.id, asRanges)));
            }
        });
        return 0;
    }

    /** The lab does not count frames by VLAN; while the bridge does not either, all counters are 0. */
    private static void checkStatistics(List<Link> links) throws CommandLineException {
        for (Link link : links) {
            if (link instanceof BridgeLink bridge && bridge.value(BridgeAttribute.VLAN_STATS_ENABLED) != 0) {
                throw new CommandLineException("bridge: this lab does not count frames by VLAN.", UNSUPPORTED);
            }
        }
    }

    private static Optional<BridgeVlans> vlans(Link link) {
        return link instanceof BridgeLink bridge
                ? Optional.of(bridge.vlanMemberships().own())
                : BridgeLink.portOfAny(link).map(BridgePort::vlans);
    }

    private static List<Range> ranges(BridgeVlans vlans, int onlyId, boolean compressed) {
        List<Range> ranges = new ArrayList<>();
        for (Membership vlan : vlans.all()) {
            if (onlyId != 0 && onlyId != vlan.id()) {
                continue;
            }
            boolean pvid = vlans.pvid() == vlan.id();
            Range before = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (compressed && before != null && !pvid && !before.pvid() && before.last() + 1 == vlan.id()
                    && before.untagged() == vlan.untagged()) {
                ranges.set(ranges.size() - 1, new Range(before.first(), vlan.id(), false, vlan.untagged()));
            } else {
                ranges.add(new Range(vlan.id(), vlan.id(), pvid, vlan.untagged()));
            }
        }
        return ranges;
    }

    private static void print(Fields fields, BridgeOptions options, Link link, List<Range> ranges) {
        if (ranges.isEmpty()) {
            return;
        }
        fields.openObject(null);
        fields.json("ifname", link.name());
        fields.text(Colour.INTERFACE_NAME, String.format(Locale.ROOT, NAME_COLUMN, link.name()));
        fields.openArray("vlans", "");
        String before = "";
        for (Range range : ranges) {
            fields.text(before);
            before = EMPTY_COLUMN;
            print(fields, options, range);
        }
        fields.closeArray("");
        fields.closeObject();
    }

    private static void print(Fields fields, BridgeOptions options, Range range) {
        fields.openObject(null);
        fields.field("vlan", "", range.first(), "");
        if (range.last() > range.first()) {
            fields.field("vlanEnd", "-", range.last(), "");
        }
        if (range.pvid() || range.untagged()) {
            fields.openArray("flags", "");
            if (range.pvid()) {
                fields.element(" ", "PVID", "");
            }
            if (range.untagged()) {
                fields.element(" ", "Egress Untagged", "");
            }
            fields.closeArray("");
        }
        fields.text("\n");
        if (options.details()) {
            fields.text(DETAIL_COLUMN);
            fields.field("state", "state ", "forwarding", " ");
            fields.field("mcast_router", "mcast_router ", 1, " ");
            fields.text("\n");
        }
        if (options.statistics()) {
            printCounters(fields);
        }
        fields.closeObject();
    }

    private static void printCounters(Fields fields) {
        fields.text(DETAIL_COLUMN);
        fields.field("rx_bytes", "RX: ", 0, " bytes");
        fields.field("rx_packets", " ", 0, " packets\n");
        fields.text(DETAIL_COLUMN);
        fields.field("tx_bytes", "TX: ", 0, " bytes");
        fields.field("tx_packets", " ", 0, " packets\n");
    }
}
