package netsh.commands.tc;

import java.util.Locale;
import netsh.commands.grammar.Command;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.print.Fields;
import netsh.network.link.Link;
import netsh.network.traffic.Filter;
import netsh.network.traffic.FilterAction;
import netsh.network.traffic.FilterGroup;
import netsh.network.traffic.FlowerMatch;
import netsh.network.traffic.FlowerMatch.Network;
import netsh.network.traffic.U32Match;
import netsh.network.traffic.U32Match.Key;

/** {@code tc filter show}. */
final class FilterShow {
    static final Command<TcContext, FilterWords> COMMAND =
            new Command<>("shows them", FilterWords::new, FilterSyntax.CLAUSES, FilterShow::show);

    private final TcOptions options;
    private final Fields fields;
    private final long now;

    private FilterShow(TcOptions options, Fields fields, long now) {
        this.options = options;
        this.fields = fields;
        this.now = now;
    }

    /** Without a link nothing is asked, and nothing is shown. */
    private static int show(TcContext context, FilterWords words) throws CommandLineException {
        if (words.device().isEmpty()) {
            return 0;
        }
        Link link = context.link(words.device().get());
        if (link.trafficInUse().isEmpty()) {
            return 0;
        }
        int parent = FilterObject.parent(link, words);
        context.printList(fields -> {
            FilterShow show = new FilterShow(context.options(), fields, context.namespace().events().nowNanos());
            for (FilterGroup group : link.traffic().filters(parent)) {
                show.print(group, words.parent() != group.parent());
            }
        });
        return 0;
    }

    private void print(FilterGroup group, boolean namesParent) {
        printHead(group, namesParent);
        fields.text("\n");
        fields.closeObject();
        if (group.kind().equals("u32")) {
            printHead(group, namesParent);
            fields.openObject("options");
            fields.field("fh", "fh ", Integer.toHexString(group.table()) + ":", " ");
            fields.field("ht_divisor", "ht divisor ", 1, " ");
            fields.closeObject();
            fields.text("\n");
            fields.closeObject();
        }
        for (Filter filter : group.filters()) {
            printHead(group, namesParent);
            fields.openObject("options");
            switch (group.kind()) {
                case "u32" -> printU32(group, filter);
                case "flower" -> printFlower(filter);
                default -> printMatchall(filter);
            }
            printActions(filter);
            fields.closeObject();
            fields.text("\n");
            fields.closeObject();
        }
    }

    private void printHead(FilterGroup group, boolean namesParent) {
        fields.openObject(null);
        fields.text("filter ");
        if (namesParent) {
            fields.field("parent", "parent ", Handles.text(group.parent()), " ");
        }
        fields.field("protocol", "protocol ", FilterSyntax.PROTOCOLS.get(group.protocol()), " ");
        fields.field("pref", "pref ", group.preference(), " ");
        fields.field("kind", "", group.kind(), " ");
        fields.field("chain", "chain ", 0, " ");
    }

    // ---- kinds ----------------------------------------------------------------------------------------------------

    private void printU32(FilterGroup group, Filter filter) {
        String table = Integer.toHexString(group.table());
        fields.field("fh", "fh ", table + "::" + Integer.toHexString(filter.handle()), " ");
        fields.field("order", "order ", filter.handle(), " ");
        fields.field("key_ht", "key ht ", table, " ");
        fields.field("bkt", "bkt ", "0", " ");
        if (filter.classId() != 0) {
            fields.field("flowid", "*flowid ", Handles.text(filter.classId()), " ");
        } else {
            fields.text("terminal flowid ");
        }
        fields.fieldAs("not_in_hw", true, "not_in_hw ");
        if (options.statistics()) {
            fields.field("rule_hit", "(rule hit ", filter.asked(), "");
            fields.field("success", " success ", filter.hits(), ")");
        }
        for (Key key : ((U32Match) filter.match()).keys()) {
            fields.openObject("match");
            fields.fieldAs("value", Integer.toHexString(key.value()),
                    String.format(Locale.ROOT, "\n  match %08x", key.value()));
            fields.fieldAs("mask", Integer.toHexString(key.mask()), String.format(Locale.ROOT, "/%08x", key.mask()));
            fields.json("offmask", "");
            fields.field("off", " at ", key.offset(), "");
            if (options.statistics()) {
                fields.field("success", " (success ", filter.hits(), " ) ");
            }
            fields.closeObject();
        }
    }

    private void printMatchall(Filter filter) {
        fields.fieldAs("handle", filter.handle(), "handle 0x" + Integer.toHexString(filter.handle()) + " ");
        if (filter.classId() != 0) {
            fields.field("flowid", "flowid ", Handles.text(filter.classId()), " ");
        }
        fields.fieldAs("not_in_hw", true, "\n  not_in_hw");
    }

    private void printFlower(Filter filter) {
        FlowerMatch match = (FlowerMatch) filter.match();
        fields.fieldAs("handle", filter.handle(), "handle 0x" + Integer.toHexString(filter.handle()) + " ");
        if (filter.classId() != 0) {
            fields.field("classid", "classid ", Handles.text(filter.classId()), " ");
        }
        fields.openObject("keys");
        match.destinationMac().ifPresent(mac -> key("dst_mac", mac));
        match.sourceMac().ifPresent(mac -> key("src_mac", mac));
        if (match.protocol().isPresent() || match.destination().isPresent() || match.source().isPresent()) {
            key("eth_type", "ipv4");
        }
        match.protocol().ifPresent(protocol -> key("ip_proto", protocolText(protocol)));
        match.destination().ifPresent(network -> key("dst_ip", text(network)));
        match.source().ifPresent(network -> key("src_ip", text(network)));
        match.destinationPort().ifPresent(port -> fields.field("dst_port", "\n  dst_port ", port, ""));
        match.sourcePort().ifPresent(port -> fields.field("src_port", "\n  src_port ", port, ""));
        fields.closeObject();
        fields.fieldAs("not_in_hw", true, "\n  not_in_hw");
    }

    private void key(String key, Object value) {
        fields.field(key, "\n  " + key + " ", value.toString(), "");
    }

    private static String protocolText(int protocol) {
        return switch (protocol) {
            case 1 -> "icmp";
            case 6 -> "tcp";
            case 17 -> "udp";
            case 132 -> "sctp";
            default -> Integer.toHexString(protocol);
        };
    }

    private static String text(Network network) {
        return network.address() + (network.prefixLength() == 32 ? "" : "/" + network.prefixLength());
    }

    private void printActions(Filter filter) {
        if (filter.actions().isEmpty()) {
            return;
        }
        fields.openArray("actions", "");
        int order = 1;
        for (FilterAction action : filter.actions()) {
            fields.openObject(null);
            new ActionPrinter(fields, options.statistics(), now).print(action, order++);
            fields.closeObject();
        }
        fields.closeArray("");
    }
}
