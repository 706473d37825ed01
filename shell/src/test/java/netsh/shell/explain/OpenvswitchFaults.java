package netsh.shell.explain;

import java.util.List;
import netsh.network.trace.DropReason;

/** Switches of Open vSwitch that pass nothing on. */
final class OpenvswitchFaults {
    private static final String TWO_ON_A_SWITCH = """
            ovs-vsctl add-br br0
            ip netns add r1
            ip netns add r2
            ip link add v1 type veth peer name eth0 netns r1
            ip link add v2 type veth peer name eth0 netns r2
            ip link set v1 up
            ip link set v2 up
            ip -n r1 link set eth0 up
            ip -n r2 link set eth0 up
            ip -n r1 addr add 10.0.0.1/24 dev eth0
            ip -n r2 addr add 10.0.0.2/24 dev eth0
            ovs-vsctl add-port br0 v1 tag=10
            ovs-vsctl add-port br0 v2 tag=10
            sleep 2
            """;

    static final List<Fault> ALL = List.of(
            Fault.in(TWO_ON_A_SWITCH, "ports of a switch in different VLANs", """
                    ovs-vsctl set port v2 tag=20
                    """,
                    "r1 10.0.0.2", "lab v2", DropReason.OVS_VLAN, """
                    ovs-vsctl set port v2 tag=10
                    """));

    private OpenvswitchFaults() {}
}
