package netsh.shell.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import netsh.shell.command.OwnCommands;
import netsh.shell.command.Workbench;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.session.Session;
import netsh.shell.session.SessionStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code netsh export}, and {@code export --…} at the prompt. */
class ExportCommandTest {
    private static final String LAB = """
            #@ netsh 1
            ip netns add r1
            ip link add veth1 type veth peer name veth2
            ip link set veth1 netns r1
            #@ checkpoint cabled
            ip netns exec r1 bash <<'exit'
            ip addr add 10.0.0.2/24 dev veth1
            ip netns add r1
            #? 1
            exit
            echo 1 >> /etc/answer
            ping -i 1 127.0.0.1
            #^C 1.5s
            vm list
            """;

    @TempDir
    private Path directory;

    private Typed typed;

    @BeforeEach
    void writeFiles() throws IOException {
        typed = new Typed(directory);
        typed.file("lab.nsh", LAB);
    }

    @Test
    void bashScriptsCleanUpAndSayWhatTheyLeaveOut() {
        String script = typed.netsh("export --bash lab.nsh");

        assertThat(script).startsWith("#!/bin/bash\n# lab: ")
                .contains("# The files that it writes stay: /etc/answer.\n")
                .contains("#   step 10: vm list (only the lab has the command vm)\n")
                .contains("[ \"$(id -u)\" -eq 0 ] || refuse ")
                .contains("    for name in r1; do\n        [ -e \"/run/netns/$name\" ] || continue\n")
                .contains("    for name in veth2; do\n        [ ! -e \"/sys/class/net/$name\" ] || ip link delete \"$name\"\n")
                .contains("}\ntrap clean_up EXIT\n")
                .endsWith("""

                        ip netns add r1
                        ip link add veth1 type veth peer name veth2
                        ip link set veth1 netns r1

                        # cabled
                        ip netns exec r1 bash <<'exit'
                        ip addr add 10.0.0.2/24 dev veth1
                        # failed with status 1:
                        # ip netns add r1
                        exit
                        echo 1 >> /etc/answer
                        timeout -s INT 1.5 ping -i 1 127.0.0.1
                        # vm list
                        """);
    }

    @Test
    void notesAgreeWithTheMachine() throws IOException {
        assertThat(typed.netsh("export --markdown lab.nsh lab.md")).isEmpty();

        assertThat(Files.readString(directory.resolve("lab.md"))).startsWith("""
                # lab

                ```console
                netsh> ip netns add r1
                netsh> ip link add veth1 type veth peer name veth2
                netsh> ip link set veth1 netns r1
                ```

                ## cabled

                ```console {continue}
                netsh> ip netns exec r1 bash
                r1# ip addr add 10.0.0.2/24 dev veth1
                r1# ip netns add r1
                Cannot create namespace file "/run/netns/r1": File exists
                [exit 1]
                r1# exit
                netsh> echo 1 >> /etc/answer
                """);
        assertThat(typed.netsh("check lab.md")).endsWith("text and machine agree\n");
    }

    @Test
    void recordingsHaveTheLabsTime() throws IOException {
        typed.file("ping.nsh", "p\\\nwd\nping 127.0.0.1\n#^C 1.5s\n");

        assertThat(typed.netsh("export --cast ping.nsh")).startsWith("""
                {"version":3,"term":{"cols":80,"rows":24,"type":"xterm-256color"},"idle_time_limit":3,"title":"ping"}
                [0.000000,"o","netsh> "]
                [0.655000,"o","p"]
                [0.110000,"o","\\\\"]
                [0.300000,"o","\\r\\n"]
                [0.000000,"o","> "]
                [0.655000,"o","w"]
                [0.055000,"o","d"]
                [0.300000,"o","\\r\\n"]
                [0.000000,"o","/root\\r\\n"]
                [0.002000,"o","netsh> "]
                """).contains("""
                [1.000002,"o","64 bytes from 127.0.0.1: icmp_seq=2 ttl=64 time=0.002 ms\\r\\n"]
                [0.498996,"o","^C"]
                [0.000000,"o","\\r\\n--- 127.0.0.1 ping statistics ---\\r\\n""");
    }

    @Test
    void topologiesSayWhatTheyLeaveOut() throws IOException {
        typed.file("net.nsh", """
                brctl addbr br0
                ip link add veth1 type veth peer name veth2
                brctl addif br0 veth1
                ip netns add r1
                ip link set veth2 netns r1 name eth0
                ip link set br0 up
                ip link set veth1 up
                ip -n r1 addr add 10.0.0.2/24 dev eth0
                ip -n r1 link set eth0 up
                ip -n r1 route add default via 10.0.0.1
                ip -n r1 link add link eth0 name eth0.5 type vlan id 5
                """);

        assertThat(typed.netsh("export --containerlab net.nsh")).contains("""
                #   the link eth0.5 of r1
                """).endsWith("""
                name: "net"
                topology:
                  nodes:
                    "br0":
                      kind: bridge
                    "r1":
                      kind: linux
                      image: nicolaka/netshoot
                      network-mode: none
                      exec:
                        - "ip addr add 10.0.0.2/24 dev eth0"
                        - "ip route add default via 10.0.0.1 dev eth0"
                  links:
                    - endpoints: ["br0:veth1", "r1:eth0"]
                """);
        assertThat(typed.netsh("export --mininet net.nsh")).contains("""
                #   the link eth0.5 of r1
                """).endsWith("""
                node["br0"] = net.addSwitch("br0", cls=LinuxBridge, dpid="1")
                node["r1"] = net.addHost("r1", ip=None)
                net.addLink(node["br0"], node["r1"], intfName1="veth1", intfName2="eth0")
                net.start()
                node["r1"].cmd("ip addr add 10.0.0.2/24 dev eth0")
                node["r1"].cmd("ip route add default via 10.0.0.1 dev eth0")
                CLI(net)
                net.stop()
                """);
    }

    @Test
    void thePromptExportsItsSession() throws IOException {
        StringWriter shown = new StringWriter();
        PrintWriter out = new PrintWriter(shown, true);
        try (Session session = Session.unrecorded(1, SimulatedLab::atTerminal)) {
            session.run("ip netns add r1", (octets, offset, length) -> {});
            Workbench workbench = new Workbench(
                    session, new SessionStore(directory, Clock.systemUTC()), directory, out, out);
            for (String line : new String[] {"export --bash r1.sh", "export --bash nowhere/r1.sh"}) {
                OwnCommands.run(OwnCommands.find(line).orElseThrow(), line, workbench);
            }
        }
        assertThat(shown.toString().replace("\r\n", "\n")).isEqualTo("""
                exported 1 step to r1.sh
                export: nowhere/r1.sh: its directory does not exist
                """);
        assertThat(directory.resolve("r1.sh")).content().endsWith("\nip netns add r1\n");
    }

    @Test
    void whatCannotBeUsedIsNamed() throws IOException {
        typed.file("open.nsh", "echo 'a\n");

        assertThat(typed.netsh("export --bash none.nsh")).isEqualTo("none.nsh: no such file\n[2]\n");
        assertThat(typed.netsh("export --bash open.nsh")).startsWith("open.nsh").endsWith("[2]\n");
        assertThat(typed.netsh("export lab.nsh")).contains("--bash").endsWith("[2]\n");
        assertThat(typed.netsh("export --bash --cast lab.nsh")).contains("mutually exclusive").endsWith("[2]\n");
    }
}
