package netsh.shell.explain;

import static netsh.shell.explain.WorkingLabs.ROUTED;
import static netsh.shell.explain.WorkingLabs.TWO_ON_A_BRIDGE;

import java.util.List;
import netsh.network.trace.DropReason;

/** Links that are down, not connected, too narrow or lead nowhere. */
final class LinkFaults {
    static final List<Fault> ALL = List.of(
            Fault.in(TWO_ON_A_BRIDGE, "the sender's link is down", """
                    ip -n r1 link set eth0 down
                    """,
                    "r1 10.0.0.2", "r1", DropReason.IP_OUTNOROUTES, """
                    ip -n r1 link set eth0 up
                    """),
            Fault.in(TWO_ON_A_BRIDGE, "the destination's link is down", """
                    ip -n r2 link set eth0 down
                    """,
                    "r1 10.0.0.2", "lab v2", DropReason.BRIDGE_PORT_STATE, """
                    ip -n r2 link set eth0 up
                    """),
            Fault.in(TWO_ON_A_BRIDGE, "a bridge port is down", """
                    ip link set v2 down
                    """,
                    "r1 10.0.0.2", "lab v2", DropReason.BRIDGE_PORT_STATE, """
                    ip link set v2 up
                    """),
            Fault.in(TWO_ON_A_BRIDGE, "the sender's end at the bridge is down", """
                    ip link set v1 down
                    """,
                    "r1 10.0.0.2", "r1 eth0", DropReason.NO_CARRIER, """
                    ip link set v1 up
                    """),
            Fault.in(TWO_ON_A_BRIDGE, "the bridge is down", """
                    ip link set br0 down
                    """,
                    "r1 10.0.0.2", "lab v1", DropReason.BRIDGE_PORT_STATE, """
                    ip link set br0 up
                    """),
            Fault.in(TWO_ON_A_BRIDGE, "a link is in no bridge", """
                    ip link set v2 nomaster
                    """,
                    "r1 10.0.0.2", "r1 eth0", DropReason.NEIGH_FAILED, """
                    ip link set v2 master br0
                    """),
            Fault.in(TWO_ON_A_BRIDGE, "a link is in the wrong bridge", """
                    ip link add br1 type bridge
                    ip link set br1 up
                    ip link set v2 master br1
                    """,
                    "r1 10.0.0.2", "r1 eth0", DropReason.NEIGH_FAILED, """
                    ip link set v2 master br0
                    """),
            Fault.in(TWO_ON_A_BRIDGE, "lo is down", """
                    ip -n r1 link set lo down
                    """,
                    "r1 10.0.0.1", "r1 lo", DropReason.LINK_DOWN, """
                    ip -n r1 link set lo up
                    """),
            Fault.in(TWO_ON_A_BRIDGE, "lo was never set up", """
                    ip netns add r9
                    """,
                    "r9 127.0.0.1", "r9", DropReason.IP_OUTNOROUTES, """
                    ip -n r9 link set lo up
                    """),
            Fault.in(ROUTED, "the MTU of the way is too small", """
                    ip -n r link set right mtu 1280
                    """,
                    "a 10.0.2.2 --df -s 1400", "r left", DropReason.PKT_TOO_BIG, """
                    ip -n r link set right mtu 1500
                    """),
            Fault.in(ROUTED, "the MTU of the far end is too small", """
                    ip -n b link set eth0 mtu 1280
                    """,
                    "a 10.0.2.2 --df -s 1400", "r right", DropReason.PKT_TOO_BIG, """
                    ip -n b link set eth0 mtu 1500
                    """),
            Fault.in(ROUTED, "the sender's own MTU is too small", """
                    ip -n a link set eth0 mtu 1280
                    """,
                    "a 10.0.2.2 --df -s 1400", "a", DropReason.PKT_TOO_BIG, """
                    ip -n a link set eth0 mtu 1500
                    """),
            Fault.in(ROUTED, "a route by a dummy link", """
                    ip -n a link add d0 type dummy
                    ip -n a link set d0 up
                    ip -n a route add 10.0.2.0/24 dev d0
                    """,
                    "a 10.0.2.2", "a d0", DropReason.DUMMY_LINK, """
                    ip -n a route del 10.0.2.0/24
                    """));

    private LinkFaults() {}
}
