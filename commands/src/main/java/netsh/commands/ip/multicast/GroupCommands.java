package netsh.commands.ip.multicast;

import static netsh.commands.grammar.Keyword.prefix;

import java.util.ArrayList;
import java.util.List;
import netsh.commands.grammar.Command;
import netsh.commands.grammar.Menu;
import netsh.commands.ip.IpContext;
import netsh.commands.ip.inet.Family;
import netsh.commands.print.Fields;
import netsh.network.addr.MacAddress;
import netsh.network.ipv6.MulticastMemberships;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;

/** The commands of {@code ip maddress}. */
public final class GroupCommands {
    /** The menu. */
    public static final Menu<IpContext> MENU = Menu.<IpContext>of("ip maddress", "groups that links listen to")
            .entry(prefix("list").or(prefix("show")).or(prefix("lst")), show())
            .help()
            .whenEmpty(show())
            .build();

    private GroupCommands() {}

    /**
     * A group as it is shown.
     *
     * @param family "link", "inet" or "inet6"
     * @param address the group
     * @param users how many joined it
     */
    private record Row(String family, String address, int users) {}

    private static Command<IpContext, GroupRequest> show() {
        return new Command<>("shows groups", context -> new GroupRequest(), GroupRequest.GRAMMAR,
                GroupCommands::perform);
    }

    private static int perform(IpContext context, GroupRequest request) {
        context.printList(out -> {
            for (Link link : context.namespace().links().all()) {
                List<Row> rows = rows(context.namespace(), link, Family.of(context.options()));
                boolean isMeant = request.device.isEmpty() || request.device.get().equals(link.name());
                if (isMeant && !rows.isEmpty()) {
                    print(out, link, rows);
                }
            }
        });
        return 0;
    }

    private static List<Row> rows(NetworkNamespace namespace, Link link, Family family) {
        List<Row> rows = new ArrayList<>();
        if (family == Family.UNSPECIFIED || family == Family.LINK) {
            for (MacAddress group : link.addressFilter().groups()) {
                rows.add(new Row("link", group.toString(), 1));
            }
        }
        if (family == Family.UNSPECIFIED || family == Family.INET) {
            List<Row> newestFirst = new ArrayList<>();
            namespace.ipv4().addresses().groups(link)
                    .forEach((group, users) -> newestFirst.add(0, new Row("inet", group.toString(), users)));
            rows.addAll(newestFirst);
        }
        if (family == Family.UNSPECIFIED || family == Family.INET6) {
            namespace.ipv6().on(link).ifPresent(on -> {
                for (MulticastMemberships.Group group : on.memberships().all()) {
                    rows.add(new Row("inet6", group.address().toString(), group.users()));
                }
            });
        }
        return rows;
    }

    private static void print(Fields out, Link link, List<Row> rows) {
        out.openObject(null);
        out.field("ifindex", "", link.index(), ":");
        out.field("ifname", "\t", link.name(), "");
        out.openArray("maddr", "");
        for (Row row : rows) {
            out.openObject(null);
            out.newLine();
            out.field("family", "\t", row.family(), row.family().length() < 5 ? " ".repeat(6 - row.family().length())
                    : " ");
            out.field("address", "", row.address(), "");
            if (row.users() != 1) {
                out.field("users", " users ", row.users(), "");
            }
            out.closeObject();
        }
        out.closeArray("");
        out.text("\n");
        out.closeObject();
    }
}
