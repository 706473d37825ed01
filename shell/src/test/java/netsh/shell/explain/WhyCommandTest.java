package netsh.shell.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import netsh.shell.command.OwnCommands;
import netsh.shell.command.Workbench;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.script.ScriptException;
import netsh.shell.script.ScriptReader;
import netsh.shell.script.Step;
import netsh.shell.session.Session;
import org.junit.jupiter.api.Test;

/** What {@code why} prints, and how it is asked. */
class WhyCommandTest {
    private static String why(List<String> commands, String question) {
        TypedQuestion result = TypedQuestion.ask(commands, "why " + question);
        return result.output() + (result.status() == 0 ? "" : "[exit " + result.status() + "]\n");
    }

    private static String why(String lab, String question) {
        return why(Arrays.asList(lab.split("\n")), question);
    }

    private static List<String> script(String name) throws IOException, ScriptException {
        Path file = Path.of("../scripts", name);
        return ScriptReader.read(name, Files.readAllBytes(file)).steps().stream().map(Step::command).toList();
    }

    @Test
    void followsThePacketOfTheHomeworkThereAndBack() throws IOException, ScriptException {
        String text = why(script("homework.nsh"), "vm1 8.8.8.8").replaceAll("[0-9a-f]{2}(:[0-9a-f]{2}){5}", "MAC");
        assertThat(text).isEqualTo("""
                vm1 sends an echo request to 8.8.8.8.

                The request
                  vm1
                    route       default via 10.0.1.254 dev eth0 (table main, rule 32766)
                    neighbour   10.0.1.254 is at MAC (REACHABLE)
                    out         eth0  MAC > MAC
                  lab
                    in          vm1.0
                    bridge      br-in: vm1.0 -> veth1.1 (learnt)
                    out         veth1.1  MAC > MAC
                  Netns1
                    in          eth0
                    PREROUTING  passed, connection NEW
                    route       default via 192.168.2.2 dev eth1 (table main, rule 32766)
                    POSTROUTING nat POSTROUTING: rule 1 ACCEPT: -A POSTROUTING -s 10.0.1.0/24 !
                                -d 10.0.1.0/24 -o eth1 -j MASQUERADE
                    nat         source 10.0.1.1 -> 192.168.2.140
                    neighbour   192.168.2.2 is at MAC (REACHABLE)
                    out         eth1  MAC > MAC
                  lab
                    in          veth2.1
                    bridge      br-ex: veth2.1 -> ens33 (learnt)
                    out         ens33  MAC > MAC
                  outside
                    in          ens33
                    route       8.8.8.8 is this host's own (table local, rule 0)
                    answer      the kernel answers the echo request

                The answer
                  outside
                    route       192.168.2.0/24 dev ens33 (table main, rule 32766)
                    neighbour   192.168.2.140 is at MAC (REACHABLE)
                    out         ens33  MAC > MAC
                  lab
                    in          ens33
                    bridge      br-ex: ens33 -> veth2.1 (learnt)
                    out         veth2.1  MAC > MAC
                  Netns1
                    in          eth1
                    nat         destination 192.168.2.140 -> 10.0.1.1
                    route       10.0.1.0/24 dev eth0 (table main, rule 32766)
                    POSTROUTING passed, connection ESTABLISHED
                    neighbour   10.0.1.1 is at MAC (REACHABLE)
                    out         eth0  MAC > MAC
                  lab
                    in          veth1.1
                    bridge      br-in: veth1.1 -> vm1.0 (learnt)
                    out         vm1.0  MAC > MAC
                  vm1
                    in          eth0
                    route       10.0.1.1 is this host's own (table local, rule 0)
                    socket      the program that waits for it takes it

                It arrived, and the answer came back.
                  - vm1 sends it by its route "default via 10.0.1.254".
                  - bridge br-in of lab joins vm1.0 with veth1.1.
                  - Netns1 forwards it by its route "default via 192.168.2.2".
                  - rule 1 of nat POSTROUTING of Netns1 changes its source 10.0.1.1 ->
                    192.168.2.140, and the answer's back.
                  - bridge br-ex of lab joins veth2.1 with ens33.
                  - outside has the address and answers; the answer finds the way back.
                """);
        assertThat(text.lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void showsWhereAQuestionForANeighbourGotLost() {
        String lab = WorkingLabs.TWO_ON_A_BRIDGE + """
                ip link set br0 type bridge vlan_filtering 1
                bridge vlan del dev v2 vid 1
                bridge vlan add dev v2 vid 20 pvid untagged""";
        assertThat(why(lab, "r1 r2").replaceAll("[0-9a-f]{2}(:[0-9a-f]{2}){5}", "MAC")).isEqualTo("""
                r1 sends an echo request to r2 (10.0.0.2).

                The request
                  r1
                    route       10.0.0.0/24 dev eth0 (table main, rule 32766)
                    neighbour   who has 10.0.0.2? the question is lost at lab v2: BRIDGE_VLAN
                    LOST        NEIGH_FAILED: nobody answered the neighbour's resolution

                ARP: who has 10.0.0.2?
                  r1
                    out         eth0  MAC > MAC
                  lab
                    in          v1
                    bridge      br0: v1 VLAN 1 -> flooded to nobody; not v2 (BRIDGE_VLAN)

                The request was lost at lab v2.
                  BRIDGE_VLAN: the bridge port does not belong to its VLAN.
                  - r1 eth0 asked for a neighbour in vain: at lab v2, the bridge port does not
                    belong to its VLAN.
                  - v2 of lab does not belong to VLAN 1 on br0.
                This repairs it, as was tried in a copy of the lab:
                    bridge vlan add dev v2 vid 1 pvid untagged
                [exit 1]
                """);
    }

    @Test
    void warnsOfAnAddressThatIsThereTwiceThoughThePingWorks() {
        String lab = WorkingLabs.THREE_ON_A_BRIDGE + "ip -n r3 addr add 10.0.0.2/24 dev eth0";
        assertThat(why(lab, "r1 10.0.0.2"))
                .contains("It arrived, and the answer came back.")
                .containsPattern("! the address 10\\.0\\.0\\.2 is there twice or more: r2 eth0, r3 eth0; r[23] has\\s+answered\\.");
    }

    @Test
    void followsADatagramAndAnswersInTheProgramsPlace() {
        String lab = WorkingLabs.ROUTED + "ip netns exec b nc -u -l -p 5353 &";
        assertThat(why(lab, "a 10.0.2.2 udp 5353"))
                .contains("    socket      the socket of UDP port 5353 takes it\n", "It arrived, and the answer came back.\n");
        assertThat(why(lab + "\nip -n b route del default", "a 10.0.2.2 udp 5353"))
                .contains("The request arrived; the answer was lost at b.\n", "    ip -n b route add default via 10.0.2.1\n");
    }

    @Test
    void followsTheFirstSegmentOfAConnection() {
        String lab = WorkingLabs.ROUTED + "ip netns exec b nc -l -p 80 &";
        assertThat(why(lab, "a 10.0.2.2 tcp 80"))
                .contains("    socket      the socket of TCP port 80 takes it\n", "It arrived, and the answer came back.\n");
        assertThat(why(lab + "\nip netns exec r iptables -A FORWARD -p tcp --dport 80 -j REJECT --reject-with tcp-reset",
                "a 10.0.2.2 tcp 80")).contains("The request was lost at r.\n  NETFILTER_DROP", "iptables -D FORWARD 1\n");
        assertThat(why(lab + "\nip -n a route del default", "a 10.0.2.2 tcp 80"))
                .contains("The request was lost at a.\n  IP_OUTNOROUTES", "    ip -n a route add default via 10.0.1.1\n");
    }

    @Test
    void followsThePacketThroughATunnel() {
        String lab = WorkingLabs.TWO_ON_A_BRIDGE + """
                ip -n r1 link add x type vxlan id 7 dstport 4789 remote 10.0.0.2
                ip -n r2 link add x type vxlan id 7 dstport 4789 remote 10.0.0.1
                ip -n r1 link set x up
                ip -n r2 link set x up
                ip -n r1 addr add 10.7.0.1/24 dev x
                ip -n r2 addr add 10.7.0.2/24 dev x
                """;
        assertThat(why(lab, "r1 10.7.0.2").replaceAll("[0-9a-f]{2}(:[0-9a-f]{2}){5}", "MAC")).contains("""
                    out         x  MAC > MAC
                    wrap        x puts it into another packet
                    route       10.0.0.0/24 dev eth0 (table main, rule 32766)
                    neighbour   10.0.0.2 is at MAC (REACHABLE)
                    out         eth0  MAC > MAC
                  lab
                    in          v1
                    bridge      br0: v1 -> v2 (learnt)
                    out         v2  MAC > MAC
                  r2
                    in          eth0
                    route       10.0.0.2 is this host's own (table local, rule 0)
                    socket      the socket of UDP port 4789 takes it
                    unwrap      x takes it out
                    in          x
                    route       10.7.0.2 is this host's own (table local, rule 0)
                    answer      the kernel answers the echo request
                """, "It arrived, and the answer came back.");
        assertThat(why(lab + "ip netns exec r2 iptables -A INPUT -p udp --dport 4789 -j DROP", "r1 10.7.0.2"))
                .contains("The request was lost at r2.\n  NETFILTER_DROP", "iptables -D INPUT 1\n");
    }

    @Test
    void knowsTheMachinesOfTheLabAndWhatIsInThem() {
        String lab = """
                machine add h2
                machine exec h2 ip netns add r1
                machine exec h2 ip link add v type veth peer name eth0 netns r1
                machine exec h2 ip addr add 10.2.0.254/24 dev v
                machine exec h2 ip link set v up
                machine exec h2 ip -n r1 addr add 10.2.0.1/24 dev eth0
                machine exec h2 ip -n r1 link set eth0 up
                machine exec h2 sysctl -w net.ipv4.ip_forward=1
                ip route add 10.2.0.0/24 via 192.168.2.140""";
        assertThat(why(lab, "lab h2/r1")).contains("the answer was lost at h2/r1.\n", "    machine exec h2 ip -n r1 route add default via 10.2.0.254\n");
    }

    @Test
    void takesNamesForWhatTheSenderTakesThemFor() {
        assertThat(why("echo 192.168.2.2 router.lab >> /etc/hosts", "lab router.lab"))
                .startsWith("lab sends an echo request to router.lab (192.168.2.2).\n");
        assertThat(why("true", "lab nobody.lab"))
                .isEqualTo("why: nobody in the lab is called 'nobody.lab'; there are lab, outside\n[exit 2]\n");
    }

    @Test
    void leavesTheLabAsItIs() {
        assertThat(stateAfter("why a b")).isEqualTo(stateAfter("doctor")).contains("10.0.1.0/24 dev left");
    }

    /** Time, counters, neighbours and routes of a lab in which an own command was typed. */
    private static String stateAfter(String own) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (Session session = Session.unrecorded(1, SimulatedLab::new)) {
            session.run(WorkingLabs.ROUTED + "ip -n b route del default", (octets, offset, length) -> {});
            PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
            Workbench workbench = new Workbench(session, null, Path.of("."), nowhere, nowhere);
            assertThat(OwnCommands.run(OwnCommands.find(own).orElseThrow(), own, workbench)).isEqualTo(1);
            session.run("date +%N; for h in a r b; do ip -n $h -s link; ip -n $h neigh; ip -n $h route; done", printed::write);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void followsThePartsOfAPacketThatIsCut() {
        assertThat(why(WorkingLabs.ROUTED, "a 10.0.2.2 -s 3000")).contains("""
                  a
                    route       default via 10.0.1.1 dev eth0 (table main, rule 32766)
                    cut         3028 octets into 3 parts, for an MTU of 1500
                """, "It arrived, and the answer came back.");
    }

    @Test
    void findsTwoFaultsAtOnce() {
        String lab = WorkingLabs.ROUTED + "ip -n a route del default\nip netns exec r sysctl -w net.ipv4.ip_forward=0";
        assertThat(why(lab, "a b")).endsWith("""
                This repairs it, as was tried in a copy of the lab:
                    ip -n a route add default via 10.0.1.1
                    ip netns exec r sysctl -w net.ipv4.ip_forward=1
                [exit 1]
                """);
    }

    @Test
    void saysTheSameInJson() {
        assertThat(why(WorkingLabs.ROUTED + "ip -n r route add blackhole 10.0.2.2/32", "a b -j")).startsWith("""
                {
                    "from": "a",
                    "to": "10.0.2.2",
                    "protocol": "icmp",
                    "arrived": false,
                    "request": [ {
                            "host": "a",
                            "step": "route",
                            "text": "default via 10.0.1.1 dev eth0 (table main, rule 32766)",
                            "source": "10.0.1.2",
                            "destination": "10.0.2.2",
                            "ttl": 64,
                            "type": "unicast",
                            "route": "default",
                            "via": "10.0.1.1",
                            "dev": "eth0",
                            "table": "main",
                            "rule": 32766
                        },{
                """).endsWith("""
                    "lost": "request",
                    "place": "r left",
                    "reason": "BLACKHOLE_ROUTE",
                    "sentence": "a blackhole route swallowed it",
                    "causes": [ "the route \\"blackhole 10.0.2.2\\" of r is the cause." ],
                    "repair": [ "ip -n r route del blackhole 10.0.2.2/32" ]
                }
                [exit 1]
                """);
    }

    @Test
    void canAskAboutThePingThatWasTypedLast() {
        List<String> commands = new ArrayList<>(Arrays.asList(WorkingLabs.ROUTED.split("\n")));
        assertThat(why(commands, "--last")).isEqualTo("why: no ping has been typed yet\n[exit 2]\n");
        commands.add("ip netns exec a ping -c 1 -W 1 10.0.2.9; echo $?");
        commands.add("ip netns list");
        assertThat(why(commands, "--last")).startsWith("a sends an echo request to 10.0.2.9.\n");
        commands.addAll(List.of("machine add h2", "machine exec h2 ip netns add r1",
                "machine exec h2 ip netns exec r1 ping -s 9 127.0.0.1"));
        assertThat(why(commands, "--last")).startsWith("h2/r1 sends an echo request to 127.0.0.1.\n");
    }

    @Test
    void refusesQuestionsThatItDoesNotUnderstand() {
        assertThat(why("ip netns add r1", "r1")).isEqualTo("why: who sends and to whom? For example: why vm1 8.8.8.8\n[exit 2]\n");
        assertThat(why("ip netns add r1", "r7 8.8.8.8"))
                .isEqualTo("why: nobody in the lab is called 'r7'; there are lab, r1, outside\n[exit 2]\n");
        assertThat(why("ip netns add r1", "r1 8.8.8.8 sctp 80"))
                .isEqualTo("why: there is no probe for 'sctp'; there are icmp, udp, tcp\n[exit 2]\n");
        assertThat(why("ip netns add r1", "r1 8.8.8.8 udp")).isEqualTo("why: which port? For example: why r1 8.8.8.8 udp 53\n[exit 2]\n");
        assertThat(why(WorkingLabs.ROUTED, "a 10.0.1.255"))
                .isEqualTo("why: 10.0.1.255 is everybody's address on a wire, not one host's\n[exit 2]\n");
        assertThat(why("ip netns add r1", "r1 ff02::1"))
                .isEqualTo("why: only IPv4 can be followed so far, and ff02::1 is not an IPv4 address\n[exit 2]\n");
    }
}
