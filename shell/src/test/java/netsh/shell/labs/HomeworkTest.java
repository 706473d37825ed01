package netsh.shell.labs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netsh.shell.script.Step;
import org.junit.jupiter.api.Test;

/** The course's homework: corrected, it works; as printed, it has three mistakes. */
class HomeworkTest {
    /** What each command of a script printed; of a command that stands there twice, the last time. */
    private static Map<String, String> replay(String script) {
        Map<String, String> printed = new LinkedHashMap<>();
        try (TypedLab lab = new TypedLab()) {
            for (Step step : TypedLab.steps(script)) {
                printed.put(step.command(), lab.run(step));
            }
        }
        return printed;
    }

    @Test
    void bothMachinesReachTheWorldThroughTheNamespace() {
        Map<String, String> printed = replay("homework.nsh");
        for (String machine : List.of("vm1", "vm2")) {
            for (String target : List.of("10.0.1.254", "192.168.2.140", "192.168.2.2", "8.8.8.8")) {
                assertThat(printed.get("vm exec " + machine + " ping -c 2 " + target))
                        .contains("2 packets transmitted, 2 packets received, 0% packet loss");
            }
        }
        assertThat(printed.get("vm exec vm1 ping -c 2 8.8.8.8")).contains("64 bytes from 8.8.8.8: seq=1 ttl=63 ");
        assertThat(printed.get("vm exec vm1 ping -c 2 10.0.1.2")).contains("0% packet loss");
        assertThat(printed.get("brctl show")).matches("""
                bridge name	bridge id		STP enabled	interfaces
                br-ex		8000.000c29cbdfc0	no		ens33
                							veth2.1
                br-in		8000.[0-9a-f]{12}	no		veth1.1
                """);
    }

    @Test
    void printedItLetsTwoMachinesShareOneAddress() {
        Map<String, String> printed = replay("homework-as-printed.nsh");
        assertThat(printed.get("brctl showmacs br-in | grep 52:54"))
                .as("vm2 spoke last: the bridge believes that the address is at its port")
                .isEqualTo("  3\t52:54:00:aa:bb:cc\tno\t\t   0.00\n");
        assertThat(printed.get("vm exec vm1 ping -c 2 -W 1 10.0.1.2")).isEqualTo("""
                PING 10.0.1.2 (10.0.1.2): 56 data bytes

                --- 10.0.1.2 ping statistics ---
                2 packets transmitted, 0 packets received, 100% packet loss
                [exit 1]
                """);
    }

    @Test
    void printedTheRouterReachesOnlyTheMachineThatSpokeLast() {
        try (TypedLab lab = new TypedLab()) {
            for (Step step : TypedLab.steps("homework-as-printed.nsh")) {
                if (step.command().startsWith("ip netns exec Netns1 ping")) {
                    break;
                }
                lab.run(step);
            }
            assertThat(lab.type("vm exec vm2 ifconfig eth0 | grep 'RX packets'")).contains("RX packets:");
            String before = lab.type("vm exec vm2 cat /sys/class/net/eth0/statistics/rx_packets");
            assertThat(lab.type("ip netns exec Netns1 ping -c 1 -W 1 10.0.1.1"))
                    .contains("1 packets transmitted, 0 received, 100% packet loss");
            String after = lab.type("vm exec vm2 cat /sys/class/net/eth0/statistics/rx_packets");
            assertThat(Long.parseLong(after.strip())).isGreaterThan(Long.parseLong(before.strip()));
            lab.type("vm exec vm1 ping -c 1 10.0.1.254");
            assertThat(lab.type("ip netns exec Netns1 ping -c 1 -W 1 10.0.1.1")).contains(" 0% packet loss");
        }
    }

    @Test
    void printedItsDownScriptLeavesTheTapUp() {
        Map<String, String> printed = replay("homework-as-printed.nsh");
        assertThat(printed.get("/etc/qemu-ifdown vm2.0")).isEqualTo("Object \"linke\" is unknown, try \"ip help\".\n");
        assertThat(printed.get("brctl show br-in")).doesNotContain("vm2.0");
        assertThat(printed.get("ip link show vm2.0")).contains(": vm2.0: <BROADCAST,MULTICAST,UP,LOWER_UP>");
        assertThat(printed.get("kill $(pgrep -f vm1.qcow2)")).isEmpty();
        assertThat(printed.get("ip link show vm1.0")).isEqualTo("Device \"vm1.0\" does not exist.\n[exit 1]\n");
    }
}
