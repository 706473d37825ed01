package netsh.shell.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import netsh.shell.script.ScriptException;
import netsh.shell.script.ScriptReader;
import netsh.shell.script.Step;
import org.junit.jupiter.api.Test;

/** What {@code doctor} finds without sending anything, and that it finds nothing where nothing is wrong. */
class DoctorTest {
    private static String doctor(String lab) {
        TypedQuestion answer = TypedQuestion.ask(Arrays.asList(lab.split("\n")), "doctor");
        return answer.output() + (answer.status() == 0 ? "" : "[exit " + answer.status() + "]\n");
    }

    private static List<String> script(String name) throws IOException, ScriptException {
        Path file = Path.of("../scripts", name);
        return ScriptReader.read(name, Files.readAllBytes(file)).steps().stream().map(Step::command).toList();
    }

    /** The commands of a script up to one that begins so. */
    private static List<String> scriptUntil(String name, String beginning) throws IOException, ScriptException {
        return script(name).stream().takeWhile(line -> !line.startsWith(beginning)).toList();
    }

    @Test
    void findsNothingInLabsThatWork() throws IOException, ScriptException {
        List<List<String>> labs = List.of(
                script("homework.nsh"),
                script("vxlan.nsh"),
                scriptUntil("ovs.nsh", "ip -n red route del"),
                Arrays.asList(WorkingLabs.THREE_ON_A_BRIDGE.split("\n")),
                Arrays.asList(WorkingLabs.ROUTED.split("\n")),
                Arrays.asList(WorkingLabs.VM.split("\n")));
        for (List<String> lab : labs) {
            assertThat(TypedQuestion.ask(lab, "doctor").output()).isEqualTo("Nothing wrong was found.\n");
        }
    }

    @Test
    void findsTheSharedHardwareAddressOfTheHomeworkAsPrinted() throws IOException, ScriptException {
        List<String> commands = scriptUntil("homework-as-printed.nsh", "/etc/qemu-ifdown");
        assertThat(TypedQuestion.ask(commands, "doctor").output()).isEqualTo("""
                error: vm1 eth0 and vm2 eth0 have the same hardware address,
                    52:54:00:aa:bb:cc: what is sent to one of them gets to whichever spoke last.
                    $ vm exec vm2 ip link set eth0 address 02:00:00:00:00:01
                """);
    }

    @Test
    void looksAtLinks() {
        assertThat(doctor(WorkingLabs.TWO_ON_A_BRIDGE + "ip -n r1 link set eth0 down")).isEqualTo("""
                error: r1 eth0 has the address 10.0.0.1 but is down.
                    $ ip -n r1 link set eth0 up
                error: lab v1 has no carrier: its other end, r1 eth0, is down.
                    $ ip -n r1 link set eth0 up
                [exit 1]
                """);
        assertThat(doctor(WorkingLabs.ROUTED + "ip -n r link set right mtu 1280"))
                .startsWith("warning: r right has an MTU of 1280, b eth0 in the same network one of 1500:");
        assertThat(doctor(WorkingLabs.TWO_ON_A_BRIDGE + "ip -n r2 link set eth0 arp off")).startsWith("error: r2 eth0 neither asks");
        assertThat(doctor(WorkingLabs.TAGGED + "ip -n r1 link add link eth0 name v type vlan id 10\n"
                + "ip -n r2 link add link eth0 name v type vlan id 20"))
                .startsWith("error: the cable between r1 eth0 and r2 eth0 has different VLANs at its\n    ends: [10] and [20].\n");
    }

    @Test
    void looksAtEndsThatDoNotMeet() {
        assertThat(doctor(WorkingLabs.TWO_ON_A_BRIDGE + "ip link set v2 nomaster")).isEqualTo("""
                warning: r2 eth0 leads to v2 of lab, which is in no bridge and has no
                    address.
                [exit 1]
                """);
        assertThat(doctor(WorkingLabs.TAGGED + "ip -n r1 link add link eth0 name v type vlan id 10\n"
                + "ip -n r1 addr add 10.0.0.1/24 dev v\nip -n r1 link set v up\nip -n r2 addr add 10.0.0.2/24 dev eth0"))
                .startsWith("error: r1 v is in VLAN 10, and r2 eth0, at the other end of the cable, in\n    none.\n");
        assertThat(doctor(WorkingLabs.TWO_ON_A_BRIDGE + "ip link set br0 type bridge vlan_filtering 1\n"
                + "bridge vlan del dev v2 vid 1\nbridge vlan add dev v2 vid 20 pvid untagged"))
                .contains("warning: port v2 of bridge br0 is alone in VLAN 20.\n");
        assertThat(doctor(WorkingLabs.TRANSLATED + "ip netns exec gw iptables -t nat -A POSTROUTING -s 10.0.1.0/24 -o in -j MASQUERADE"))
                .startsWith("warning: rule 1 of nat POSTROUTING of gw translates what leaves by in, but\n    that is where");
    }

    @Test
    void looksAtBridges() {
        assertThat(doctor(WorkingLabs.TWO_ON_A_BRIDGE + "ip link set br0 down"))
                .startsWith("error: bridge br0 has ports but is down: it passes nothing on.\n    $ ip link set br0 up\n");
        assertThat(doctor(WorkingLabs.TWO_ON_A_BRIDGE + "ip addr add 10.0.0.254/24 dev v1")).startsWith("""
                error: the address 10.0.0.254/24 is on v1, a port of bridge br0; it belongs
                    on the bridge.
                    $ ip addr del 10.0.0.254/24 dev v1
                    $ ip addr add 10.0.0.254/24 dev br0
                """);
        assertThat(doctor("""
                ip link add br0 type bridge
                ip link add br1 type bridge
                ip link add a0 type veth peer name a1
                ip link add b0 type veth peer name b1
                ip link set br0 up
                ip link set br1 up
                for port in a0 b0; do ip link set $port master br0 up; done
                for port in a1 b1; do ip link set $port master br1 up; done""")).contains("broadcasts would\n    circle for ever.");
    }

    @Test
    void looksAtAddresses() {
        assertThat(doctor(WorkingLabs.THREE_ON_A_BRIDGE + "ip -n r3 addr add 10.0.0.1/24 dev eth0")).startsWith("""
                error: r1 eth0 and r3 eth0 both have the address 10.0.0.1: others reach
                    whichever answers last.
                    $ ip -n r3 addr del 10.0.0.1/24 dev eth0
                """);
        assertThat(doctor(WorkingLabs.TWO_ON_A_BRIDGE + "ip -n r2 addr del 10.0.0.2/24 dev eth0\nip -n r2 addr add 10.0.0.2/16 dev eth0"))
                .startsWith("warning: r2 eth0 has 10.0.0.2/16 and r1 eth0 has 10.0.0.1/24: they do not\n");
        assertThat(doctor(WorkingLabs.ROUTED + "ip netns exec b nc -u -l -p 53 &"))
                .startsWith("warning: b runs programs that listen, but its lo is down:");
    }

    @Test
    void looksAtRoutes() {
        assertThat(doctor(WorkingLabs.ROUTED + "ip -n a route replace default via 10.0.1.9"))
                .startsWith("error: the route \"default via 10.0.1.9 dev eth0\" of a leads to 10.0.1.9,");
        assertThat(doctor(WorkingLabs.ROUTED + "ip netns exec r sysctl -w net.ipv4.ip_forward=0"))
                .startsWith("error: r is the gateway of others, but does not pass their packets on:");
        assertThat(doctor(WorkingLabs.ROUTED + "ip -n b route del default")).isEqualTo("""
                error: b has no route to 10.0.1.0/24, from where a reaches it through r: its
                    answers get lost.
                    $ ip -n b route add 10.0.1.0/24 via 10.0.2.1
                [exit 1]
                """);
    }

    @Test
    void looksAtTheFirewall() {
        assertThat(doctor(WorkingLabs.ROUTED + """
                ip netns exec r iptables -A FORWARD -i lefft -j DROP
                ip netns exec r iptables -A INPUT -s 10.0.0.0/8 -j ACCEPT
                ip netns exec r iptables -A INPUT -s 10.0.1.0/24 -p icmp -j DROP
                ip netns exec r iptables -t nat -A POSTROUTING -s 10.77.0.0/16 -j MASQUERADE
                ip netns exec r iptables -t nat -A POSTROUTING -s 10.0.1.0/24 -j SNAT --to-source 10.0.2.77""")).isEqualTo("""
                warning: rule 1 of filter FORWARD of r is for the link lefft, which r does
                    not have; is left meant?
                warning: rule 1 of nat POSTROUTING of r translates 10.77.0.0/16, and nobody
                    in the lab has an address there.
                warning: rule 2 of nat POSTROUTING of r gives packets the source 10.0.2.77,
                    which r does not have: no answer gets back.
                note: rule 2 of filter INPUT of r never matches: rule 1 takes all that it is
                    for.
                    $ ip netns exec r iptables -t filter -D INPUT 2
                [exit 1]
                """);
    }
}
