package netsh.shell.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where lines differ, and how it is said. */
class ComparisonTest {
    private static String difference(Comparison comparison, String expected, String actual) {
        List<String> there = expected.lines().toList();
        List<String> here = actual.lines().toList();
        Difference difference = comparison.compare(there, here);
        return String.join("\n", new DifferenceText("expected", "printed").of(difference));
    }

    @Test
    void aChangedValueIsMarked() {
        assertThat(difference(Comparison.EXACT, """
                PING 10.0.1.2 (10.0.1.2) 56(84) bytes of data.
                64 bytes from 10.0.1.2: icmp_seq=1 ttl=64 time=0.020 ms

                1 packets transmitted, 1 received, 0% packet loss
                """, """
                PING 10.0.1.2 (10.0.1.2) 56(84) bytes of data.
                64 bytes from 10.0.1.2: icmp_seq=1 ttl=63 time=0.020 ms

                1 packets transmitted, 1 received, 0% packet loss
                """)).isEqualTo("""
                         | PING 10.0.1.2 (10.0.1.2) 56(84) bytes of data.
                expected | 64 bytes from 10.0.1.2: icmp_seq=1 ttl=64 time=0.020 ms
                 printed | 64 bytes from 10.0.1.2: icmp_seq=1 ttl=63 time=0.020 ms
                                                              ^^^^^^
                         |""");
    }

    @Test
    void linesThatAreGoneOrNewStandAlone() {
        assertThat(difference(Comparison.EXACT, "r1\nr2\nr3\nr4\n", "r0\nr1\nr2\nr4\n")).isEqualTo("""
                 printed | r0
                         | r1
                         | r2
                expected | r3
                         | r4""");
    }

    @Test
    void chanceIsComparedByShapeAndSaid() {
        Difference difference = Comparison.BY_SHAPE.compare(
                List.of("23: veth1@veth2: <BROADCAST> mtu 1500", "    link/ether be:05:8f:c0:58:7f brd ff:ff:ff:ff:ff:ff"),
                List.of("3: veth1@veth2: <BROADCAST> mtu 1500", "\tlink/ether 6a:80:d9:e1:d4:b2 brd ff:ff:ff:ff:ff:ff"));
        assertThat(difference.isEmpty()).isTrue();
        assertThat(difference.byShape()).containsExactlyInAnyOrder(Variable.MAC_ADDRESS, Variable.INDEX);
        assertThat(difference(Comparison.BY_SHAPE, "ether 52:54:00:aa:bb:cc", "ether 52:54:00:aa:bb:cd")).isNotEmpty();
    }

    @Test
    void whatWasLeftOutMayBeAnything() {
        assertThat(difference(Comparison.BY_SHAPE_WITH_ELISION, "a\n...\nd (…)\n", "a\nb\nc\nd (e)\n")).isEmpty();
        assertThat(difference(Comparison.BY_SHAPE, "...\n", "a\n")).isNotEmpty();
    }

    @Test
    void everyVariableIsFoundInALineThatHasIt() {
        assertThat(Shape.of("br-in\t\t8000.16cb0c385975\tno\t\tveth1.1").text()).isEqualTo("br-in <ADDRESS> no veth1.1");
        assertThat(Shape.of("        inet6 fe80::c021:7ff:fee2:74b5  prefixlen 64").text())
                .isEqualTo("inet6 <ADDRESS> prefixlen 64");
        assertThat(Shape.of("        RX packets 5  bytes 438 (438.0 B)").text()).isEqualTo("RX packets <COUNT>");
        assertThat(Shape.of("rtt min/avg/max/mdev = 0.010/0.015/0.020/0.005 ms").text())
                .isEqualTo("rtt min/avg/max/mdev = <TIME> ms");
        assertThat(Shape.of("    0     0 MASQUERADE  all  --  *      eth1    10.0.1.0/24").text())
                .isEqualTo("<COUNT> MASQUERADE all -- * eth1 10.0.1.0/24");
        assertThat(Shape.of("br-ex           8000.000c29cbdfc0       no").text()).isEqualTo("br-ex 8000.000c29cbdfc0 no");
    }
}
