package netsh.commands.nettools;

import java.util.Locale;
import netsh.commands.process.Output;
import netsh.network.ipv6.MulticastMemberships;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;

/** The multicast groups that {@code netstat -g} lists: IPv4's of all links, then IPv6's. */
final class GroupTable {
    private GroupTable() {}

    static void print(Output out, NetworkNamespace namespace) {
        out.print("IPv6/IPv4 Group Memberships\nInterface       RefCnt Group\n--------------- ------ ---------------------\n");
        for (Link link : namespace.links().all()) {
            namespace.ipv4().addresses().groups(link)
                    .forEach((group, users) -> line(out, link, users, group.toString()));
        }
        for (Link link : namespace.links().all()) {
            namespace.ipv6().on(link).ifPresent(on -> {
                for (MulticastMemberships.Group group : on.memberships().all()) {
                    line(out, link, group.users(), group.address().toString());
                }
            });
        }
    }

    private static void line(Output out, Link link, int users, String group) {
        out.print(String.format(Locale.ROOT, "%-15s %-6d %s\n", link.name(), users, group));
    }
}
