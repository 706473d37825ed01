package netsh.shell.explain;

import static netsh.shell.explain.WorkingLabs.ROUTED;

import java.util.List;
import netsh.network.trace.DropReason;

/** Routes and rules that are missing or lead the wrong way, and hosts that do not forward. */
final class RouteFaults {
    static final List<Fault> ALL = List.of(
            Fault.in(ROUTED, "no route at all", """
                    ip -n a route del default
                    """,
                    "a 10.0.2.2", "a", DropReason.IP_OUTNOROUTES, """
                    ip -n a route add default via 10.0.1.1
                    """),
            Fault.in(ROUTED, "the gateway is nobody", """
                    ip -n a route replace default via 10.0.1.9
                    """,
                    "a 10.0.2.2", "a eth0", DropReason.NEIGH_FAILED, """
                    ip -n a route replace default via 10.0.1.1
                    """),
            Fault.in(ROUTED, "no way back", """
                    ip -n b route del default
                    """,
                    "a 10.0.2.2", "b", DropReason.IP_OUTNOROUTES, """
                    ip -n b route add default via 10.0.2.1
                    """),
            Fault.in(ROUTED, "the way back has a wrong gateway", """
                    ip -n b route replace default via 10.0.2.9
                    """,
                    "a 10.0.2.2", "b eth0", DropReason.NEIGH_FAILED, """
                    ip -n b route replace default via 10.0.2.1
                    """),
            Fault.in(ROUTED, "the router does not forward", """
                    ip netns exec r sysctl -w net.ipv4.ip_forward=0
                    """,
                    "a 10.0.2.2", "r left", DropReason.NO_FORWARDING, """
                    ip netns exec r sysctl -w net.ipv4.ip_forward=1
                    """),
            Fault.in(ROUTED, "one side of the router does not forward", """
                    ip netns exec r sysctl -w net.ipv4.conf.left.forwarding=0
                    """,
                    "a 10.0.2.2", "r left", DropReason.NO_FORWARDING, """
                    ip netns exec r sysctl -w net/ipv4/conf/left/forwarding=1
                    """),
            Fault.in(ROUTED, "reverse path filtering", """
                    ip netns exec r sysctl -w net.ipv4.conf.all.rp_filter=1
                    ip -n r route add 10.0.1.2/32 dev right
                    """,
                    "a 10.0.2.2", "a eth0", DropReason.NEIGH_FAILED, """
                    ip -n r route del 10.0.1.2/32
                    """),
            Fault.in(ROUTED, "reverse path filtering of who is known", """
                    ip netns exec a ping -c 1 -W 1 10.0.2.2
                    ip netns exec r sysctl -w net.ipv4.conf.all.rp_filter=1
                    ip -n r route add 10.0.1.2/32 dev right
                    """,
                    "a 10.0.2.2", "r left", DropReason.IP_RPFILTER, """
                    ip -n r route del 10.0.1.2/32
                    """),
            Fault.in(ROUTED, "the router has a wrong route for the answer", """
                    ip -n r route add 10.0.1.2/32 dev right
                    """,
                    "a 10.0.2.2", "r right", DropReason.NEIGH_FAILED, """
                    ip -n r route del 10.0.1.2/32
                    """),
            Fault.in(ROUTED, "a blackhole route", """
                    ip -n r route add blackhole 10.0.2.2/32
                    """,
                    "a 10.0.2.2", "r left", DropReason.BLACKHOLE_ROUTE, """
                    ip -n r route del blackhole 10.0.2.2/32
                    """),
            Fault.in(ROUTED, "an unreachable route", """
                    ip -n r route add unreachable 10.0.2.2/32
                    """,
                    "a 10.0.2.2", "r left", DropReason.UNREACHABLE_ROUTE, """
                    ip -n r route del unreachable 10.0.2.2/32
                    """),
            Fault.in(ROUTED, "a prohibit route", """
                    ip -n r route add prohibit 10.0.2.2/32
                    """,
                    "a 10.0.2.2", "r left", DropReason.PROHIBIT_ROUTE, """
                    ip -n r route del prohibit 10.0.2.2/32
                    """),
            Fault.in(ROUTED, "a throw route", """
                    ip -n r route add throw 10.0.2.2/32
                    """,
                    "a 10.0.2.2", "r left", DropReason.IP_INNOROUTES, """
                    ip -n r route del throw 10.0.2.2/32
                    """),
            Fault.in(ROUTED, "a blackhole route at the sender", """
                    ip -n a route add blackhole 10.0.2.0/24
                    """,
                    "a 10.0.2.2", "a", DropReason.BLACKHOLE_ROUTE, """
                    ip -n a route del blackhole 10.0.2.0/24
                    """),
            Fault.in(ROUTED, "a rule that prohibits", """
                    ip -n r rule add from 10.0.1.0/24 prohibit
                    """,
                    "a 10.0.2.2", "r left", DropReason.IP_INNOROUTES, """
                    ip -n r rule del pref 32765
                    """),
            Fault.in(ROUTED, "a rule that leads to the wrong table", """
                    ip -n r route add default via 10.0.1.9 table 100
                    ip -n r rule add from 10.0.1.0/24 lookup 100
                    """,
                    "a 10.0.2.2", "r left", DropReason.NEIGH_FAILED, """
                    ip -n r rule del pref 32765
                    """),
            Fault.in(ROUTED, "no rule leads to the main table", """
                    ip -n r rule del pref 32766
                    """,
                    "a 10.0.2.2", "r left", DropReason.IP_INNOROUTES, """
                    ip -n r rule add pref 32766 lookup main
                    """),
            Fault.in(ROUTED, "two routers send it to each other", """
                    ip -n r route add 10.0.2.2/32 via 10.0.1.2
                    ip netns exec a sysctl -w net.ipv4.ip_forward=1
                    """,
                    "a 10.0.2.2", "a eth0", DropReason.MARTIAN_SOURCE, """
                    ip -n r route del 10.0.2.2/32
                    """),
            Fault.in(ROUTED, "two routers send it back and forth", """
                    ip netns add c
                    ip -n b link add far type veth peer name eth0 netns c
                    ip -n b link set far up
                    ip -n c link set eth0 up
                    ip -n b addr add 10.0.3.1/24 dev far
                    ip -n c addr add 10.0.3.2/24 dev eth0
                    ip -n c route add default via 10.0.3.1
                    ip netns exec b sysctl -w net.ipv4.ip_forward=1
                    ip -n r route add 10.0.3.0/24 via 10.0.2.2
                    ip -n b route add 10.0.3.2/32 via 10.0.2.1
                    """,
                    "a 10.0.3.2", "b eth0", DropReason.TTL_EXCEEDED, """
                    ip -n b route del 10.0.3.2/32
                    """),
            Fault.in(ROUTED, "the time to live is too short", """
                    ip netns exec a sysctl -w net.ipv4.ip_default_ttl=1
                    """,
                    "a 10.0.2.2", "r left", DropReason.TTL_EXCEEDED, """
                    ip netns exec a sysctl -w net.ipv4.ip_default_ttl=64
                    """));

    private RouteFaults() {}
}
