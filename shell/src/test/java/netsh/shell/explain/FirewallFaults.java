package netsh.shell.explain;

import static netsh.shell.explain.WorkingLabs.ROUTED;
import static netsh.shell.explain.WorkingLabs.TRANSLATED;

import java.util.List;
import netsh.network.trace.DropReason;

/** Rules of netfilter that drop, and translation that is missing or wrong. */
final class FirewallFaults {
    static final List<Fault> ALL = List.of(
            Fault.in(ROUTED, "FORWARD drops", """
                    ip netns exec r iptables -A FORWARD -p udp -j ACCEPT
                    ip netns exec r iptables -A FORWARD -s 10.0.1.0/24 -j DROP
                    """,
                    "a 10.0.2.2", "r", DropReason.NETFILTER_DROP, """
                    ip netns exec r iptables -D FORWARD 2
                    """),
            Fault.in(ROUTED, "FORWARD's policy drops", """
                    ip netns exec r iptables -P FORWARD DROP
                    """,
                    "a 10.0.2.2", "r", DropReason.NETFILTER_DROP, """
                    ip netns exec r iptables -P FORWARD ACCEPT
                    """),
            Fault.in(ROUTED, "FORWARD refuses", """
                    ip netns exec r iptables -A FORWARD -p icmp -j REJECT
                    """,
                    "a 10.0.2.2", "r", DropReason.NETFILTER_DROP, """
                    ip netns exec r iptables -D FORWARD 1
                    """),
            Fault.in(ROUTED, "INPUT drops", """
                    ip netns exec b iptables -A INPUT -p icmp -j DROP
                    """,
                    "a 10.0.2.2", "b", DropReason.NETFILTER_DROP, """
                    ip netns exec b iptables -D INPUT 1
                    """),
            Fault.in(ROUTED, "INPUT refuses", """
                    ip netns exec b iptables -A INPUT -p icmp -j REJECT --reject-with icmp-host-prohibited
                    """,
                    "a 10.0.2.2", "b", DropReason.NETFILTER_DROP, """
                    ip netns exec b iptables -D INPUT 1
                    """),
            Fault.in(ROUTED, "OUTPUT drops", """
                    ip netns exec a iptables -A OUTPUT -d 10.0.2.0/24 -j DROP
                    """,
                    "a 10.0.2.2", "a", DropReason.NETFILTER_DROP, """
                    ip netns exec a iptables -D OUTPUT 1
                    """),
            Fault.in(ROUTED, "OUTPUT of the destination drops the answer", """
                    ip netns exec b iptables -P OUTPUT DROP
                    """,
                    "a 10.0.2.2", "b", DropReason.NETFILTER_DROP, """
                    ip netns exec b iptables -P OUTPUT ACCEPT
                    """),
            Fault.in(ROUTED, "PREROUTING drops", """
                    ip netns exec r iptables -t raw -A PREROUTING -i left -j DROP
                    """,
                    "a 10.0.2.2", "r", DropReason.NETFILTER_DROP, """
                    ip netns exec r iptables -t raw -D PREROUTING 1
                    """),
            Fault.in(ROUTED, "POSTROUTING drops", """
                    ip netns exec r iptables -t mangle -A POSTROUTING -o right -j DROP
                    """,
                    "a 10.0.2.2", "r", DropReason.NETFILTER_DROP, """
                    ip netns exec r iptables -t mangle -D POSTROUTING 1
                    """),
            Fault.in(ROUTED, "only the answer is dropped by FORWARD", """
                    ip netns exec r iptables -A FORWARD -i right -j DROP
                    """,
                    "a 10.0.2.2", "r", DropReason.NETFILTER_DROP, """
                    ip netns exec r iptables -D FORWARD 1
                    """),
            Fault.in(ROUTED, "a user's chain drops", """
                    ip netns exec r iptables -N guard
                    ip netns exec r iptables -A guard -s 10.0.1.2 -j DROP
                    ip netns exec r iptables -A FORWARD -j guard
                    """,
                    "a 10.0.2.2", "r", DropReason.NETFILTER_DROP, """
                    ip netns exec r iptables -D guard 1
                    """),
            Fault.in(TRANSLATED, "nothing translates", """
                    """,
                    "inner 8.8.8.8", "outside", DropReason.IP_OUTNOROUTES, """
                    ip netns exec gw iptables -t nat -A POSTROUTING -s 10.0.1.0/24 -o out -j MASQUERADE
                    """),
            Fault.in(TRANSLATED, "translation on the wrong link", """
                    ip netns exec gw iptables -t nat -A POSTROUTING -s 10.0.1.0/24 -o in -j MASQUERADE
                    """,
                    "inner 8.8.8.8", "outside", DropReason.IP_OUTNOROUTES, """
                    ip netns exec gw iptables -t nat -A POSTROUTING -s 10.0.1.0/24 -o out -j MASQUERADE
                    """),
            Fault.in(TRANSLATED, "translation of the wrong source", """
                    ip netns exec gw iptables -t nat -A POSTROUTING -s 10.0.2.0/24 -o out -j MASQUERADE
                    """,
                    "inner 8.8.8.8", "outside", DropReason.IP_OUTNOROUTES, """
                    ip netns exec gw iptables -t nat -A POSTROUTING -s 10.0.1.0/24 -o out -j MASQUERADE
                    """),
            Fault.in(TRANSLATED, "translation to an address that is nobody's", """
                    ip netns exec gw iptables -t nat -A POSTROUTING -s 10.0.1.0/24 -o out -j SNAT --to-source 192.168.2.77
                    """,
                    "inner 8.8.8.8", "outside ens33", DropReason.NEIGH_FAILED, """
                    ip netns exec gw iptables -t nat -R POSTROUTING 1 -s 10.0.1.0/24 -j MASQUERADE
                    """),
            Fault.in(TRANSLATED, "translation to an address of another network", """
                    ip netns exec gw iptables -t nat -A POSTROUTING -s 10.0.1.0/24 -o out -j SNAT --to-source 10.0.1.1
                    """,
                    "inner 8.8.8.8", "outside", DropReason.IP_OUTNOROUTES, """
                    ip netns exec gw iptables -t nat -R POSTROUTING 1 -s 10.0.1.0/24 -j MASQUERADE
                    """));

    private FirewallFaults() {}
}
