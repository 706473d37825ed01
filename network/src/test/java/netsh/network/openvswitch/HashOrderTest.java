package netsh.network.openvswitch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The orders are those in which Open vSwitch 3.1 on Debian 12 listed ports. */
class HashOrderTest {
    @Test
    void portsAreListedAsTheRealDaemonListsThem() {
        List<Integer> ports = List.of(65534, 1, 2, 3, 4);
        assertThat(HashOrder.of(ports, HashOrder::hash)).containsExactly(4, 65534, 1, 2, 3);
    }

    @Test
    void portsOfOneTransactionAreMadeInTheOrderOfTheirNames() {
        List<String> ports = List.of("br0", "p1", "p2", "p3");
        assertThat(HashOrder.of(ports, HashOrder::hash)).containsExactly("p2", "p3", "br0", "p1");
    }
}
