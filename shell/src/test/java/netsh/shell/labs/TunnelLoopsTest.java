package netsh.shell.labs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tunnels that lead into one another, and a ring of them, neither hang the lab nor fill it. */
class TunnelLoopsTest {
    private static final int MANY = 100_000;

    @Test
    void aPacketThatMeetsItsOwnTunnelAgainEnds() {
        try (TypedLab lab = new TypedLab()) {
            assertThat(lab.typeAll("""
                    ip link add d0 type dummy
                    ip link set d0 up
                    ip addr add 10.0.0.1/24 dev d0
                    ip link add g1 type gre local 10.0.0.1 remote 10.1.0.2
                    ip link add g2 type gre local 10.0.0.1 remote 10.2.0.2
                    ip link set g1 up
                    ip link set g2 up
                    ip route add 10.1.0.2 dev g2
                    ip route add 10.2.0.2 dev g1
                    ip route add 10.9.0.0/16 dev g1
                    """)).isEmpty();
            assertThat(lab.type("ping -c 1 -W 1 10.9.0.1")).contains("1 packets transmitted, 0 received");
        }
    }

    @Test
    void aFrameThatGoesRoundThreeHypervisorsIsHeldBack() {
        try (TypedLab lab = new TypedLab()) {
            String ring = "'ip link add br0 type bridge; ip link set br0 up; "
                    + "ip link add v1 type vxlan dstport 4789 id %d remote 192.168.2.%d; "
                    + "ip link add v2 type vxlan dstport 4789 id %d remote 192.168.2.%d; "
                    + "ip link set v1 master br0 up; ip link set v2 master br0 up'";
            lab.typeAll("machine add h2\nmachine add h3");
            lab.type("machine exec lab " + ring.formatted(1, 140, 2, 141));
            lab.type("machine exec h2 " + ring.formatted(1, 139, 3, 141));
            lab.type("machine exec h3 " + ring.formatted(2, 139, 3, 140));
            lab.typeAll("ip addr add 10.50.0.1/24 dev br0\nping -c 1 -W 1 10.50.0.9\nsleep 5");
            assertThat(Long.parseLong(lab.type("cat /sys/class/net/v1/statistics/rx_packets").strip()))
                    .isBetween(1L, (long) MANY);
        }
    }
}
