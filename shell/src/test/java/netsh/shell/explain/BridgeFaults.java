package netsh.shell.explain;

import static netsh.shell.explain.WorkingLabs.TAGGED;
import static netsh.shell.explain.WorkingLabs.THREE_ON_A_BRIDGE;
import static netsh.shell.explain.WorkingLabs.TWO_ON_A_BRIDGE;

import java.util.List;
import netsh.network.trace.DropReason;

/** Bridges and VLANs that pass nothing on. */
final class BridgeFaults {
    static final List<Fault> ALL = List.of(
            Fault.in(TAGGED, "two ends of a cable on different VLANs", """
                    ip -n r1 link add link eth0 name v type vlan id 10
                    ip -n r2 link add link eth0 name v type vlan id 20
                    ip -n r1 link set v up
                    ip -n r2 link set v up
                    ip -n r1 addr add 10.0.0.1/24 dev v
                    ip -n r2 addr add 10.0.0.2/24 dev v
                    """,
                    "r1 10.0.0.2", "r2 eth0", DropReason.VLAN_UNKNOWN, """
                    ip -n r2 link del v
                    ip -n r2 link add link eth0 name v type vlan id 10
                    ip -n r2 addr add 10.0.0.2/24 dev v
                    ip -n r2 link set v up
                    """),
            Fault.in(TAGGED, "one end of a cable on no VLAN", """
                    ip -n r1 link add link eth0 name v type vlan id 10
                    ip -n r1 link set v up
                    ip -n r1 addr add 10.0.0.1/24 dev v
                    ip -n r2 addr add 10.0.0.2/24 dev eth0
                    """,
                    "r1 10.0.0.2", "r2 eth0", DropReason.VLAN_UNKNOWN, """
                    ip -n r2 link add link eth0 name eth0.10 type vlan id 10
                    ip -n r2 addr del 10.0.0.2/24 dev eth0
                    ip -n r2 addr add 10.0.0.2/24 dev eth0.10
                    ip -n r2 link set eth0.10 up
                    """),
            Fault.in(TWO_ON_A_BRIDGE, "bridge ports of different VLANs", """
                    ip link set br0 type bridge vlan_filtering 1
                    bridge vlan del dev v2 vid 1
                    bridge vlan add dev v2 vid 20 pvid untagged
                    """,
                    "r1 10.0.0.2", "lab v2", DropReason.BRIDGE_VLAN, """
                    bridge vlan add dev v2 vid 1 pvid untagged
                    """),
            Fault.in(TWO_ON_A_BRIDGE, "a port without a VLAN for untagged frames", """
                    ip link set br0 type bridge vlan_filtering 1
                    bridge vlan del dev v1 vid 1
                    """,
                    "r1 10.0.0.2", "lab v1", DropReason.BRIDGE_VLAN, """
                    bridge vlan add dev v1 vid 1 pvid untagged
                    """),
            Fault.in(TWO_ON_A_BRIDGE, "the spanning tree is not done", """
                    ip link set v2 nomaster
                    ip link set br0 type bridge stp_state 1
                    ip link set v2 master br0
                    """,
                    "r1 10.0.0.2", "lab v2", DropReason.BRIDGE_PORT_STATE, """
                    sleep 30
                    """),
            Fault.in(TWO_ON_A_BRIDGE, "a port is disabled by hand", """
                    bridge link set dev v2 state 0
                    """,
                    "r1 10.0.0.2", "lab v2", DropReason.BRIDGE_PORT_STATE, """
                    bridge link set dev v2 state 3
                    """),
            Fault.in(TWO_ON_A_BRIDGE, "isolated ports", """
                    bridge link set dev v1 isolated on
                    bridge link set dev v2 isolated on
                    """,
                    "r1 10.0.0.2", "lab v2", DropReason.BRIDGE_ISOLATED, """
                    bridge link set dev v2 isolated off
                    """),
            Fault.in(TWO_ON_A_BRIDGE, "a port without floods", """
                    bridge link set dev v2 bcast_flood off
                    """,
                    "r1 10.0.0.2", "lab v2", DropReason.BRIDGE_NO_FLOOD, """
                    bridge link set dev v2 bcast_flood on
                    """),
            Fault.in(TWO_ON_A_BRIDGE, "a port that neither learns nor gets floods", """
                    bridge link set dev v2 flood off learning off
                    bridge fdb del $(ip netns exec r2 cat /sys/class/net/eth0/address) dev v2 master
                    """,
                    "r1 10.0.0.2", "lab v2", DropReason.BRIDGE_NO_FLOOD, """
                    bridge link set dev v2 flood on
                    """),
            Fault.in(TWO_ON_A_BRIDGE, "a locked port", """
                    bridge link set dev v1 locked on learning off
                    bridge fdb del $(ip netns exec r1 cat /sys/class/net/eth0/address) dev v1 master
                    """,
                    "r1 10.0.0.2", "lab v1", DropReason.BRIDGE_ISOLATED, """
                    bridge link set dev v1 locked off
                    """),
            Fault.in(THREE_ON_A_BRIDGE, "a wrong entry in the forwarding database", """
                    bridge fdb replace $(ip netns exec r2 cat /sys/class/net/eth0/address) dev v3 master static sticky
                    """,
                    "r1 10.0.0.2", "r3 eth0", DropReason.OTHERHOST, """
                    bridge fdb del 12:21:3e:f8:5c:9d dev v3 master
                    """),
            Fault.in(TWO_ON_A_BRIDGE, "an address on a bridge port", """
                    ip addr add 10.0.0.254/24 dev v1
                    """,
                    "lab 10.0.0.2", "lab v1", DropReason.NEIGH_FAILED, """
                    ip addr del 10.0.0.254/24 dev v1
                    ip addr add 10.0.0.254/24 dev br0
                    """));

    private BridgeFaults() {}
}
