package netsh.shell.labs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Open vSwitch where no recorded case can tell: chance, loops, what the lab does not do. */
class OpenvswitchTest {
    private final TypedLab lab = new TypedLab();

    @AfterEach
    void end() {
        lab.close();
    }

    @Test
    void nothingOfItShowsBeforeItIsUsed() {
        assertThat(lab.type("lsmod | grep openvswitch")).isEqualTo("[exit 1]\n");
        assertThat(lab.type("ovs-vsctl list-br; ps -e -o args | grep vswitchd | grep -v grep"))
                .isEqualTo("ovs-vswitchd --detach --pidfile --log-file\n");
        assertThat(lab.type("lsmod | grep -c openvswitch")).isEqualTo("7\n");
    }

    @Test
    void identifiersFollowFromTheSeed() {
        String first = lab.type("ovs-vsctl add-br br0; ovs-vsctl get bridge br0 _uuid datapath_id");
        try (TypedLab other = new TypedLab()) {
            assertThat(other.type("ovs-vsctl add-br br0; ovs-vsctl get bridge br0 _uuid datapath_id")).isEqualTo(first);
        }
    }

    @Test
    void aLoopWithoutSpanningTreeNeitherHangsNorEnds() {
        lab.typeAll("""
                ovs-vsctl add-br br0 -- add-br br1
                ip link add a0 type veth peer name a1; ip link add b0 type veth peer name b1
                for l in a0 a1 b0 b1; do ip link set $l up; ovs-vsctl add-port br${l#?} $l; done
                ip link set br0 up; ip addr add 10.0.0.1/24 dev br0
                """);
        assertThat(lab.type("ping -c 1 -W 1 10.0.0.2")).endsWith("[exit 1]\n");
        assertThat(lab.type("ovs-ofctl dump-flows br0 | sed 's/.*n_packets=\\([0-9]*\\),.*/\\1/' | tail -1").strip())
                .matches("[1-9][0-9]{2,}");
    }

    @Test
    void addressesAreForgottenAfterTheirTime() {
        lab.typeAll("""
                ovs-vsctl add-br br0 -- set bridge br0 other-config:mac-aging-time=20
                ip netns add h; ip link add p type veth peer name eth0 netns h; ip link set p up
                ip netns exec h sysctl -q -w net.ipv6.conf.all.disable_ipv6=1
                ip -n h link set eth0 up; ip -n h addr add 10.0.0.1/24 dev eth0; ovs-vsctl add-port br0 p
                ip netns exec h ping -c 1 -W 1 10.0.0.2
                """);
        assertThat(lab.type("ovs-appctl fdb/show br0 | wc -l").strip()).isEqualTo("2");
        lab.type("sleep 25");
        assertThat(lab.type("ovs-appctl fdb/show br0 | wc -l").strip()).isEqualTo("1");
    }

    @Test
    void whatIsNotDoneIsRefusedBeforeAnythingChanges() {
        lab.type("ovs-vsctl add-br br0");
        assertThat(lab.type("ovs-vsctl set bridge br0 rstp_enable=true"))
                .isEqualTo("ovs-vsctl: this lab's Open vSwitch does not support the rapid spanning tree (stp_enable works)\n"
                        + "[exit 1]\n");
        assertThat(lab.type("ovs-vsctl get bridge br0 rstp_enable")).isEqualTo("false\n");
        assertThat(lab.type("ovs-ofctl add-flow br0 'actions=ct(commit)'"))
                .isEqualTo("ovs-ofctl: this lab's Open vSwitch does not support the action ct\n[exit 1]\n");
    }

    @Test
    void twoHypervisorsShareASwitchThroughATunnel() {
        lab.typeAll("""
                machine add far
                ovs-vsctl add-br br0 -- add-port br0 vx -- set interface vx type=vxlan options:remote_ip=192.168.2.140
                machine exec far ovs-vsctl add-br br0 -- add-port br0 vx -- set interface vx type=vxlan options:remote_ip=192.168.2.139
                ip link set br0 up; ip addr add 10.0.0.1/24 dev br0
                machine exec far 'ip link set br0 up; ip addr add 10.0.0.2/24 dev br0'
                """);
        assertThat(lab.type("ping -c 2 10.0.0.2")).contains("2 received");
        assertThat(lab.type("machine exec far ovs-vsctl list-ports br0")).isEqualTo("vx\n");
    }
}
