package netsh.commands.ip.link;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import netsh.commands.ip.AddressFamily;
import netsh.commands.ip.IpOptions;
import netsh.commands.print.Colour;
import netsh.commands.print.Fields;
import netsh.network.link.LinkFlag;
import netsh.network.link.OperState;

/** Prints a link as iproute2's print_linkinfo does. */
public final class LinkPrinter {
    private static final int BRIEF_NAME_WIDTH = 16;
    private static final int BRIEF_STATE_WIDTH = 14;
    private static final int SEGMENTATION_SIZE = 65536;
    private static final int SEGMENTS = 65535;

    /** For which command links are printed: it decides which parts are shown. */
    public enum Purpose {
        /** {@code ip link}. */
        LINK,
        /** {@code ip address}. */
        ADDRESS,
        /** {@code ip monitor}. */
        MONITOR
    }

    private final IpOptions options;
    private final Purpose purpose;

    /** A printer for one command. */
    public LinkPrinter(IpOptions options, Purpose purpose) {
        this.options = options;
        this.purpose = purpose;
    }

    /** Prints a link on its line or lines, the last newline included. */
    public void print(Fields fields, LinkRow row) {
        print(fields, row, "");
    }

    /** The same with where the link moves to, behind the namespace of its other end. */
    public void print(Fields fields, LinkRow row, String destination) {
        printHead(fields, row);
        if (showsAddress()) {
            fields.newLine();
            printAddress(fields, row);
        }
        printNamespace(fields, row);
        fields.text(destination);
        printTail(fields, row);
    }

    /** The first line: index, name, flags, MTU, queueing discipline, master, state, group. */
    void printHead(Fields fields, LinkRow row) {
        fields.field("ifindex", "", row.index(), ": ");
        printName(fields, row, ": ");
        printFlags(fields, row);
        fields.field("mtu", "mtu ", row.mtu(), " ");
        fields.field("qdisc", "qdisc ", row.queueingDiscipline(), " ");
        row.master().ifPresent(master -> fields.field("master", "master ", master, " "));
        fields.field("operstate", "state ", colour(row.operState()), row.operState().name(), " ");
        if (purpose == Purpose.LINK) {
            fields.field("linkmode", "mode ", row.linkMode().name(), " ");
        }
        fields.field("group", "group ", LinkGroups.text(row.group(), options.numeric()), " ");
        if (purpose != Purpose.MONITOR && row.transmitQueueLength() != 0) {
            fields.field("txqlen", "qlen ", row.transmitQueueLength(), "");
        }
    }

    private boolean showsAddress() {
        return purpose == Purpose.LINK || options.details() || options.family().isEmpty()
                || options.family().get() == AddressFamily.LINK;
    }

    void printAddress(Fields fields, LinkRow row) {
        LinkLayer layer = row.layer();
        fields.fieldAs("link_type", layer.name(),
                "    link/" + (options.numeric() ? "[" + layer.number() + "]" : layer.name()) + " ");
        layer.address().ifPresent(address -> {
            fields.field("address", "", Colour.MAC, address, "");
            if (layer.isPointToPoint()) {
                fields.json("link_pointtopoint", true);
            }
            String word = layer.isPointToPoint() ? " peer " : " brd ";
            fields.field("broadcast", word, Colour.MAC, layer.other(), "");
            layer.permanent().ifPresent(permanent ->
                    fields.field("permaddr", " permaddr ", Colour.MAC, permanent, ""));
        });
    }

    void printNamespace(Fields fields, LinkRow row) {
        LowerLink lower = row.lower().orElse(null);
        if (lower == null || lower.namespaceId().isEmpty()) {
            return;
        }
        int id = lower.namespaceId().getAsInt();
        fields.fieldAs("link_netnsid", id, lower.namespaceName()
                .map(name -> " link-netns " + name).orElse(" link-netnsid " + id));
    }

    void printTail(Fields fields, LinkRow row) {
        if (options.details()) {
            printDetails(fields, row.details());
        }
        if (purpose == Purpose.LINK || options.details()) {
            row.alias().ifPresent(alias -> {
                fields.newLine();
                fields.field("ifalias", "    alias ", alias, "");
            });
            printAlternativeNames(fields, row);
        }
        if (purpose == Purpose.LINK && options.statistics() > 0) {
            fields.newLine();
            new LinkStatisticsPrinter(options).print(fields, row.counters());
        }
        fields.text("\n");
    }

    /** Prints a link without its hardware address, as where addresses of one family were asked for. */
    public void printWithoutAddress(Fields fields, LinkRow row) {
        printHead(fields, row);
        printNamespace(fields, row);
        printTail(fields, row);
    }

    /** Prints what IPv6 itself knows of a link ({@code ip -6 address} asks it, and not the links). */
    public void printAsInet6Knows(Fields fields, LinkRow row) {
        fields.field("ifindex", "", row.index(), ": ");
        fields.field("ifname", "", Colour.INTERFACE_NAME, row.name(), ": ");
        printFlags(fields, row);
        fields.field("mtu", "mtu ", row.mtu(), " ");
        fields.field("operstate", "state ", colour(row.operState()), row.operState().name(), " ");
        if (row.transmitQueueLength() != 0) {
            fields.field("txqlen", "qlen ", row.transmitQueueLength(), "");
        }
        fields.text("\n");
    }

    /** The same in short columns. */
    public void printBriefAsInet6Knows(Fields fields, LinkRow row) {
        fields.field("ifname", "", Colour.INTERFACE_NAME, row.name(), padding(row.name(), BRIEF_NAME_WIDTH) + " ");
        fields.field("operstate", "", colour(row.operState()), row.operState().name(),
                padding(row.operState().name(), BRIEF_STATE_WIDTH) + " ");
    }

    /** Prints the counters below what {@code ip address} printed of a link. */
    public void printStatistics(Fields fields, LinkRow row) {
        new LinkStatisticsPrinter(options).print(fields, row.counters());
        fields.text("\n");
    }

    private void printDetails(Fields fields, LinkDetails details) {
        fields.field("promiscuity", " promiscuity ", details.promiscuity(), " ");
        fields.field("allmulti", " allmulti ", details.allMulticast(), " ");
        fields.field("min_mtu", "minmtu ", details.leastMtu(), " ");
        fields.field("max_mtu", "maxmtu ", details.mostMtu(), " ");
        if (details.kind().isPresent() || details.portKind().isPresent()) {
            printKind(fields, details);
        }
        if (purpose == Purpose.LINK) {
            details.addressGeneration().ifPresent(mode ->
                    fields.field("inet6_addr_gen_mode", "addrgenmode ", mode, " "));
        }
        fields.field("num_tx_queues", "numtxqueues ", details.transmitQueues(), " ");
        fields.field("num_rx_queues", "numrxqueues ", details.receiveQueues(), " ");
        fields.field("gso_max_size", "gso_max_size ", SEGMENTATION_SIZE, " ");
        fields.field("gso_max_segs", "gso_max_segs ", SEGMENTS, " ");
        fields.field("tso_max_size", "tso_max_size ", details.mostSegmentationSize(), " ");
        fields.field("tso_max_segs", "tso_max_segs ", SEGMENTS, " ");
        fields.field("gro_max_size", "gro_max_size ", SEGMENTATION_SIZE, " ");
        details.parentBus().ifPresent(bus -> fields.field("parentbus", "parentbus ", bus, " "));
        details.parentDevice().ifPresent(device -> fields.field("parentdev", "parentdev ", device, " "));
    }

    private static void printKind(Fields fields, LinkDetails details) {
        fields.openObject("linkinfo");
        details.kind().ifPresent(kind -> {
            fields.newLine();
            fields.field("info_kind", "    ", kind, " ");
            printData(fields, "info_data", details.data());
        });
        details.portKind().ifPresent(kind -> {
            fields.newLine();
            fields.fieldAs("info_slave_kind", kind, "    " + kind + "_slave ");
            printData(fields, "info_slave_data", details.portData());
        });
        fields.closeObject();
    }

    private static void printData(Fields fields, String key, Optional<LinkData> data) {
        data.ifPresent(special -> {
            fields.openObject(key);
            special.print(fields);
            fields.closeObject();
        });
    }

    private static void printAlternativeNames(Fields fields, LinkRow row) {
        if (row.alternativeNames().isEmpty()) {
            return;
        }
        fields.openArray("altnames", "");
        for (String name : row.alternativeNames()) {
            fields.newLine();
            fields.element("    altname ", name, "");
        }
        fields.closeArray("");
    }

    /** Prints a link in short columns (-br), without the newline where addresses are to follow. */
    public void printBrief(Fields fields, LinkRow row) {
        printName(fields, row, null);
        fields.field("operstate", "", colour(row.operState()), row.operState().name(),
                padding(row.operState().name(), BRIEF_STATE_WIDTH) + " ");
        if (purpose == Purpose.LINK) {
            row.layer().address().ifPresent(address -> fields.field("address", "", Colour.MAC, address, " "));
            printFlags(fields, row);
            fields.text("\n");
        }
    }

    /** The name, with "@" and the link below it in text; a null {@code after} pads it to its brief column. */
    private static void printName(Fields fields, LinkRow row, String after) {
        String name = row.name();
        LowerLink lower = row.lower().orElse(null);
        if (lower != null && !fields.isJson()) {
            name += "@" + (lower.index() == 0 ? "NONE" : lower.name().orElse("if" + lower.index()));
        } else if (lower != null && lower.namespaceId().isPresent()) {
            fields.json("link_index", lower.index());
        } else if (lower != null) {
            fields.json("link", lower.name().orElse(null));
        }
        fields.field("ifname", "", Colour.INTERFACE_NAME, name,
                after != null ? after : padding(name, BRIEF_NAME_WIDTH) + " ");
    }

    private static String padding(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length()));
    }

    private static Colour colour(OperState state) {
        return switch (state) {
            case UP -> Colour.STATE_UP;
            case DOWN -> Colour.STATE_DOWN;
            case UNKNOWN, NOTPRESENT, LOWERLAYERDOWN, TESTING, DORMANT -> Colour.NONE;
        };
    }

    private static void printFlags(Fields fields, LinkRow row) {
        Set<LinkFlag> flags = EnumSet.copyOf(row.flags());
        boolean isRunning = flags.remove(LinkFlag.RUNNING);
        fields.openArray("flags", "<");
        String separator = "";
        if (flags.contains(LinkFlag.UP) && !isRunning) {
            fields.element("", "NO-CARRIER", "");
            separator = ",";
        }
        for (LinkFlag flag : flags) {
            fields.element(separator, flag.name(), "");
            separator = ",";
        }
        if (row.lower().filter(LowerLink::isDown).isPresent()) {
            fields.element(separator, "M-DOWN", "");
        }
        fields.closeArray("> ");
    }
}
