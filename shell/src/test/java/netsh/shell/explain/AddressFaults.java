package netsh.shell.explain;

import static netsh.shell.explain.WorkingLabs.ROUTED;
import static netsh.shell.explain.WorkingLabs.THREE_ON_A_BRIDGE;
import static netsh.shell.explain.WorkingLabs.TWO_ON_A_BRIDGE;

import java.util.List;
import netsh.network.trace.DropReason;

/** Addresses of both kinds that are missing, wrong, or there twice. */
final class AddressFaults {
    static final List<Fault> ALL = List.of(
            Fault.in(TWO_ON_A_BRIDGE, "the destination has no address", """
                    ip -n r2 addr del 10.0.0.2/24 dev eth0
                    """,
                    "r1 10.0.0.2", "r1 eth0", DropReason.NEIGH_FAILED, """
                    ip -n r2 addr add 10.0.0.2/24 dev eth0
                    """),
            Fault.in(TWO_ON_A_BRIDGE, "the sender has no address", """
                    ip -n r1 addr del 10.0.0.1/24 dev eth0
                    """,
                    "r1 10.0.0.2", "r1", DropReason.IP_OUTNOROUTES, """
                    ip -n r1 addr add 10.0.0.1/24 dev eth0
                    """),
            Fault.in(TWO_ON_A_BRIDGE, "the sender's mask is too narrow", """
                    ip -n r1 addr del 10.0.0.1/24 dev eth0
                    ip -n r1 addr add 10.0.0.1/32 dev eth0
                    """,
                    "r1 10.0.0.2", "r1", DropReason.IP_OUTNOROUTES, """
                    ip -n r1 addr add 10.0.0.1/24 dev eth0
                    ip -n r1 addr del 10.0.0.1/32 dev eth0
                    """),
            Fault.in(TWO_ON_A_BRIDGE, "the destination's mask is too narrow", """
                    ip -n r2 addr del 10.0.0.2/24 dev eth0
                    ip -n r2 addr add 10.0.0.2/32 dev eth0
                    """,
                    "r1 10.0.0.2", "r2", DropReason.IP_OUTNOROUTES, """
                    ip -n r2 addr add 10.0.0.2/24 dev eth0
                    ip -n r2 addr del 10.0.0.2/32 dev eth0
                    """),
            Fault.in(ROUTED, "the sender's mask is too wide", """
                    ip -n a addr del 10.0.1.2/24 dev eth0
                    ip -n a addr add 10.0.1.2/8 dev eth0
                    ip -n a route add default via 10.0.1.1
                    """,
                    "a 10.0.2.2", "a eth0", DropReason.NEIGH_FAILED, """
                    ip -n a addr add 10.0.1.2/24 dev eth0
                    ip -n a addr del 10.0.1.2/8 dev eth0
                    """),
            Fault.in(TWO_ON_A_BRIDGE, "the destination is in another subnet", """
                    ip -n r2 addr del 10.0.0.2/24 dev eth0
                    ip -n r2 addr add 10.0.9.2/24 dev eth0
                    """,
                    "r1 10.0.9.2", "r1", DropReason.IP_OUTNOROUTES, """
                    ip -n r1 addr add 10.0.9.1/24 dev eth0
                    ip -n r1 addr del 10.0.0.1/24 dev eth0
                    """),
            Fault.in(TWO_ON_A_BRIDGE, "the sender has the destination's address", """
                    ip -n r1 addr add 10.0.0.2/32 dev lo
                    ip -n r1 addr del 10.0.0.2/32 dev lo
                    ip -n r2 addr add 10.0.0.1/32 dev lo
                    """,
                    "r1 10.0.0.2", "r1 eth0", DropReason.NEIGH_FAILED, """
                    ip -n r1 addr del 10.0.0.1/24 dev eth0
                    ip -n r1 addr add 10.0.0.3/24 dev eth0
                    """),
            Fault.in(THREE_ON_A_BRIDGE, "another host has the sender's address", """
                    ip -n r3 addr add 10.0.0.1/24 dev eth0
                    ip netns exec r1 ping -c 1 10.0.0.2
                    ip netns exec r3 ping -c 1 -W 1 -I 10.0.0.1 10.0.0.2
                    """,
                    "r1 10.0.0.2", "r3 eth0", DropReason.NO_SOCKET, """
                    ip -n r3 addr del 10.0.0.1/24 dev eth0
                    ip -n r2 neigh del 10.0.0.1 dev eth0
                    """),
            Fault.in(THREE_ON_A_BRIDGE, "two hosts have one hardware address", """
                    ip -n r3 link set eth0 address 02:00:00:00:00:77
                    ip -n r2 link set eth0 address 02:00:00:00:00:77
                    ip netns exec r1 ping -c 1 10.0.0.2
                    ip netns exec r3 ping -c 1 -W 1 10.0.0.1
                    """,
                    "r1 10.0.0.2", "r3 eth0", DropReason.NO_FORWARDING, """
                    ip -n r3 link set eth0 down
                    ip -n r3 link set eth0 address 02:00:00:00:00:01
                    ip -n r3 link set eth0 up
                    """),
            Fault.in(TWO_ON_A_BRIDGE, "a wrong permanent neighbour", """
                    ip -n r1 neigh add 10.0.0.2 lladdr 02:00:00:00:00:99 dev eth0 nud permanent
                    """,
                    "r1 10.0.0.2", "r2 eth0", DropReason.OTHERHOST, """
                    ip -n r1 neigh del 10.0.0.2 dev eth0
                    """),
            Fault.in(TWO_ON_A_BRIDGE, "ARP is off at the sender", """
                    ip -n r1 link set eth0 arp off
                    """,
                    "r1 10.0.0.2", "lab v1", DropReason.BRIDGE_SAME_PORT, """
                    ip -n r1 link set eth0 arp on
                    """),
            Fault.in(TWO_ON_A_BRIDGE, "ARP is off at the destination", """
                    ip -n r2 link set eth0 arp off
                    """,
                    "r1 10.0.0.2", "r1 eth0", DropReason.NEIGH_FAILED, """
                    ip -n r2 link set eth0 arp on
                    """),
            Fault.in(TWO_ON_A_BRIDGE, "the destination keeps silent", """
                    ip netns exec r2 sysctl -w net.ipv4.conf.eth0.arp_ignore=8
                    """,
                    "r1 10.0.0.2", "r1 eth0", DropReason.NEIGH_FAILED, """
                    ip netns exec r2 sysctl -w net.ipv4.conf.all.arp_ignore=0
                    ip netns exec r2 sysctl -w net/ipv4/conf/eth0/arp_ignore=0
                    """),
            Fault.in(TWO_ON_A_BRIDGE, "the neighbour is a group", """
                    ip -n r1 neigh add 10.0.0.2 lladdr 01:00:5e:00:00:09 dev eth0 nud permanent
                    """,
                    "r1 10.0.0.2", "lab br0", DropReason.OTHERHOST, """
                    ip -n r1 neigh del 10.0.0.2 dev eth0
                    """));

    private AddressFaults() {}
}
