package netsh.commands.busybox.ip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.ip.link.LinkRow;
import netsh.commands.ip.link.LinkRows;
import netsh.commands.ip.link.LowerLink;
import netsh.network.link.Link;
import netsh.network.link.LinkFlag;

/** The lines about a link that {@code ip link} and {@code ip addr} show. */
final class LinkText {
    private static final List<LinkFlag> NAMED_FLAGS = List.of(LinkFlag.LOOPBACK, LinkFlag.BROADCAST,
            LinkFlag.POINTOPOINT, LinkFlag.MULTICAST, LinkFlag.NOARP, LinkFlag.UP, LinkFlag.LOWER_UP);

    private LinkText() {}

    /**
     * The lines.
     *
     * @param withAddress whether the hardware address is among them
     */
    static String of(Link link, boolean withAddress, String lineBreak) {
        LinkRow row = LinkRows.of(link);
        StringBuilder text = new StringBuilder();
        text.append(row.index()).append(": ").append(row.name());
        Optional<Link> shown = row.lower().flatMap(lower -> Optional.ofNullable(link.stack().links().byIndex(lower.index())));
        row.lower().ifPresent(lower -> text.append('@').append(name(lower, shown)));
        text.append(": ").append(flags(row, shown)).append(" mtu ").append(row.mtu()).append(" qdisc ")
                .append(row.queueingDiscipline()).append(' ');
        row.master().ifPresent(master -> text.append("master ").append(master).append(' '));
        text.append("qlen ").append(row.transmitQueueLength());
        if (withAddress) {
            text.append(lineBreak).append("    link/").append(row.layer().name()).append(' ');
            row.layer().address().ifPresent(address ->
                    text.append(address).append(" brd ").append(row.layer().other()));
        }
        return text.append('\n').toString();
    }

    /** The name of the link whose index the lower one has here: busybox does not ask in which namespace that one is. */
    private static String name(LowerLink lower, Optional<Link> shown) {
        return lower.index() == 0 ? "NONE" : shown.map(Link::name).orElse("if" + lower.index());
    }

    /** The flags that busybox has names for, then the others as a number. */
    private static String flags(LinkRow row, Optional<Link> shown) {
        List<String> names = new ArrayList<>();
        if (row.flags().contains(LinkFlag.UP) && !row.flags().contains(LinkFlag.RUNNING)) {
            names.add("NO-CARRIER");
        }
        NAMED_FLAGS.stream().filter(row.flags()::contains).map(LinkFlag::name).forEach(names::add);
        int others = row.flags().stream()
                .filter(flag -> flag != LinkFlag.RUNNING && !NAMED_FLAGS.contains(flag))
                .mapToInt(LinkFlag::bit)
                .sum();
        String text = String.join(",", names) + (others == 0 ? "" : Integer.toHexString(others));
        boolean isLowerDown = row.lower().isPresent() && !shown.map(Link::isUp).orElse(false);
        return "<" + text + (isLowerDown ? ",M-DOWN" : "") + ">";
    }
}
