package netsh.commands.ip;

import static netsh.commands.grammar.Keyword.prefix;

import java.util.ArrayList;
import java.util.List;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Invocation;
import netsh.commands.grammar.Menu;
import netsh.commands.grammar.Node;
import netsh.commands.ip.address.AddressCommands;
import netsh.commands.ip.link.LinkObject;
import netsh.commands.ip.monitor.MonitorObject;
import netsh.commands.ip.multicast.GroupCommands;
import netsh.commands.ip.neighbor.NeighborCommands;
import netsh.commands.ip.netns.NetnsObject;
import netsh.commands.ip.route.RouteCommands;
import netsh.commands.ip.rule.RuleCommands;
import netsh.commands.ip.tunnel.TunnelObject;
import netsh.commands.ip.tuntap.TuntapObject;
import netsh.commands.ip.vrf.VrfObject;

/** The objects of {@code ip} in the order in which iproute2 tries them, which decides what an abbreviation means. */
final class IpObjects {
    /** An object of iproute2 that the lab does not have; it keeps its place among the abbreviations. */
    private record Missing(String name) implements Node<IpContext> {
        @Override
        public Invocation parse(Arguments arguments, IpContext context) throws CommandLineException {
            throw new CommandLineException("ip: this lab does not support the object \"" + name + "\".", 2);
        }

        @Override
        public List<String> synopses(String words) {
            return new ArrayList<>();
        }

        @Override
        public String description() {
            return "not supported here";
        }
    }

    static final Menu<IpContext> MENU = objects();

    private IpObjects() {}

    private static Menu<IpContext> objects() {
        Menu.Builder<IpContext> menu = Menu.of("ip", "links, addresses, routes and namespaces");
        menu.entry(prefix("address"), () -> AddressCommands.MENU);
        missing(menu, "addrlabel");
        menu.entry(prefix("maddress"), () -> GroupCommands.MENU);
        menu.entry(prefix("route"), () -> RouteCommands.MENU);
        menu.entry(prefix("rule"), () -> RuleCommands.MENU);
        menu.entry(prefix("neighbor").or(prefix("neighbour")), () -> NeighborCommands.MENU);
        missing(menu, "ntable", "ntbl");
        menu.entry(prefix("link"), () -> LinkObject.MENU);
        missing(menu, "l2tp", "fou", "ila", "macsec");
        menu.entry(prefix("tunnel").or(prefix("tunl")), () -> TunnelObject.NODE);
        menu.entry(prefix("tuntap"), () -> TuntapObject.MENU);
        menu.entry(prefix("tap"), () -> TuntapObject.MENU);
        missing(menu, "token", "tcpmetrics", "tcp_metrics");
        menu.entry(prefix("monitor"), () -> MonitorObject.COMMAND);
        missing(menu, "xfrm", "mroute", "mrule");
        menu.entry(prefix("netns"), () -> NetnsObject.MENU);
        missing(menu, "netconf");
        menu.entry(prefix("vrf"), () -> VrfObject.MENU);
        missing(menu, "sr", "nexthop", "mptcp", "ioam");
        menu.help();
        missing(menu, "stats");
        return menu.unknown(word -> new CommandLineException(
                "Object \"" + word + "\" is unknown, try \"ip help\".", 1)).build();
    }

    private static void missing(Menu.Builder<IpContext> menu, String... names) {
        for (String name : names) {
            menu.entry(prefix(name), new Missing(name));
        }
    }
}
