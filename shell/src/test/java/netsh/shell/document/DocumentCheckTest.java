package netsh.shell.document;

import static netsh.shell.document.DocumentFixture.check;
import static netsh.shell.document.DocumentFixture.findings;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is found in documents, and what is none of a document's business. */
class DocumentCheckTest {
    private static final String AGREES = "notes.txt: text and machine agree";

    @Test
    void plainNotesHaveProseRemarksAndElisions() throws DocumentException {
        assertThat(findings("notes.txt", """
                First we make a namespace. Nothing else is needed.

                # ip netns add r1
                #ip netns list
                r1

                Then a bridge:

                # brctl addbr br0     // the bridge of the lesson
                # brctl show
                bridge name     bridge id               STP enabled     interfaces
                br0             8000.000000000000       no

                Its link is down:

                $ ip link show br0
                7: br0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN ...
                    link/ether 12:34:56:78:9a:bc brd ff:ff:ff:ff:ff:ff     <- random
                # This tells nobody anything.
                # ping -c 1 192.168.2.2
                PING 192.168.2.2 (192.168.2.2) 56(84) bytes of data.
                …
                1 packets transmitted, 1 received, 0% packet loss, time 3ms
                ...
                # ls /nope
                [exit 2]
                """)).endsWith(AGREES);
    }

    @Test
    void mistypedCommandsAreRunAsTheyWereMeant() throws DocumentException {
        assertThat(findings("notes.txt", """
                # ip linke show lo
                1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN mode DEFAULT group default qlen 1000
                    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
                # brtcl addbr br0
                # docker ps
                # docker ps
                """)).isEqualTo("""
                Commands that do not work as they stand
                ---------------------------------------
                notes.txt:1: mistyped
                    ip linke show lo
                  'linke' is mistyped; 'link' works
                    machine | Object "linke" is unknown, try "ip help".
                notes.txt:4: mistyped
                    brtcl addbr br0
                  'brtcl' is mistyped; 'brctl' works
                    machine | bash: brtcl: command not found
                notes.txt:5: mistyped (also line 6)
                    docker ps
                  this machine has no such command
                    machine | bash: docker: command not found
                """);
    }

    @Test
    void whatIsMadeTooLateIsMovedUp() throws DocumentException {
        assertThat(findings("notes.txt", """
                # ip netns exec r1 ip link set lo up
                # ip netns add r1
                # ip netns exec r1 ip -br link
                lo               UNKNOWN        00:00:00:00:00:00 <LOOPBACK,UP,LOWER_UP>
                """)).isEqualTo("""
                Commands that do not work as they stand
                ---------------------------------------
                notes.txt:1: wrong order
                    ip netns exec r1 ip link set lo up
                  r1 is made only in line 2, by 'ip netns add r1'; that line belongs before this one; one more disagreement goes away with that
                    machine | Cannot open network namespace "r1": No such file or directory
                """);
    }

    @Test
    void anotherValueInSeveralPlacesIsToldOnce() throws DocumentException {
        String block = """
                # ip netns add %1$s
                # ip netns exec %1$s ip link set lo up
                # ip netns exec %1$s ifconfig lo | head -n 4
                lo: flags=73<UP,LOOPBACK,RUNNING>  mtu 65536
                        inet 127.0.0.1  netmask 255.0.0.0
                        inet6 ::1  prefixlen 128  scopeid 0x10<host>
                        loop  txqueuelen 1  (Local Loopback)
                """;
        assertThat(findings("notes.txt", block.formatted("a") + block.formatted("b"))).isEqualTo("""
                Output with other values than the machine's
                -------------------------------------------
                notes.txt:7: other value, in several places (also line 14)
                    ip netns exec a ifconfig lo | head -n 4
                  'txqueuelen 1' is 'txqueuelen 1000'
                """);
    }

    @Test
    void aFreshLabBeginsWhereTheTextBeginsAnewOrSaysSo() throws DocumentException {
        DocumentReport report = check("lessons.md", """
                ```console
                # ip netns add r1
                # ip netns add r1
                Cannot create namespace file "/run/netns/r1": File exists
                ```
                ## Lesson two
                ```
                # ip netns list
                ```
                ```
                # ip netns add r1
                ```
                ```console {fresh}
                # ip netns list
                ```
                ```console {skip}
                # rm -rf /
                ```
                """);
        assertThat(report.agrees()).isTrue();
        assertThat(report.sessions()).extracting(outcome -> outcome.session().line() + " " + outcome.session().reason())
                .containsExactly("2 ", "8 line 11 does again what line 2 did: ip netns add r1", "14 the text says so");
    }

    @Test
    void filesAreWrittenAsShownAndShellsInsideAreFollowed() throws DocumentException {
        DocumentReport report = check("lesson.md", """
                `/etc/hello.sh`:
                ```bash
                #!/bin/sh
                # says hello
                echo hello "$1"
                ```
                ```console
                root@lab:~# chmod +x /etc/hello.sh
                root@lab:~# /etc/hello.sh you
                hello you
                root@lab:~# ip netns add r1
                root@lab:~# ip netns exec r1 bash
                root@lab:~# ip -br link
                lo               DOWN           00:00:00:00:00:00 <LOOPBACK>
                root@lab:~# exit
                root@lab:~# ip -br link show ens33
                ens33            UP             00:0c:29:cb:df:c0 <BROADCAST,MULTICAST,UP,LOWER_UP>
                ```
                In r1:
                ```sh
                # a comment of a script
                $ ip -br link
                lo               DOWN           00:00:00:00:00:00 <LOOPBACK>
                ```
                """);
        assertThat(TextReport.of(report)).last().isEqualTo("lesson.md: text and machine agree");
        assertThat(report.judgements()).hasSize(9);
    }

    @Test
    void aTutorialOfSectionsIsFollowed() throws DocumentException {
        String tutorial = """
                ## Create
                ```bash
                # two of them
                sudo ip netns add red
                sudo ip netns add blue
                ```
                ```
                $ ip netns
                red
                blue
                ```
                ```bash
                git clone https://example.org/lab.git
                ```
                ```console
                $ ip link add v-red type veth peer name v-blue
                $ ip link set v\u2013red netns red
                $ sudo ip -n red link set v-red up
                ```
                ## Other names
                ```console
                $ ip netns add green
                $ ip netns
                green
                $ brctl addbr b1; brctl addbr b2; ip link set b1 up; ip link set b2 up
                $ ip link add p0 type veth peer name p1; brctl addif b1 p0; brctl addif b2 p1
                $ ip link add q0 type veth peer name q1; brctl addif b1 q0; brctl addif b2 q1
                $ for l in p0 p1 q0 q1; do ip link set $l up; done
                $ ip link set b1 up; ip addr add 10.9.9.1/33 dev b1; ip addr add 10.9.9.1/24 dev b1
                $ ping -c 1 10.9.9.2 > /dev/null
                """;
        assertThat(String.join("\n", TextReport.of(check("tutorial.md", tutorial)))).isEqualTo("""
                Commands that do not work as they stand
                ---------------------------------------
                tutorial.md:17: mistyped
                    ip link set v\u2013red netns red
                  it has the character U+2013 (en dash); 'ip link set v-red netns red' works; one more disagreement goes away with that
                    machine | Cannot find device "v\u2013red"
                tutorial.md:29: fails
                    ip link set b1 up; ip addr add 10.9.9.1/33 dev b1; ip addr add 10.9.9.1/24 dev b1
                  one of its commands fails
                    machine | Error: any valid prefix is expected rather than "10.9.9.1/33".

                Mistakes that nobody sees at the console
                ----------------------------------------
                tutorial.md:30: loop
                    ping -c 1 10.9.9.2 > /dev/null
                  frames circle in a layer-2 loop: they come back to b1 of lab through p0 and q0; the spanning tree (brctl stp b1 on) or taking one of the links down ends it
                  frames circle in a layer-2 loop: they come back to b2 of lab through p1 and q1; the spanning tree (brctl stp b2 on) or taking one of the links down ends it

                Output with other lines than the machine's
                ------------------------------------------
                tutorial.md:8: other lines
                    ip netns
                  the machine prints the same lines in another order
                       text | red
                            | blue
                    machine | red

                How it was checked
                ------------------
                the machine is netsh's lab, a Debian 12 with Linux 6.1
                tutorial.md:21: the block that begins here is not closed; '```' closes it
                tutorial.md:22: a fresh lab begins here: from here on the text agrees better with a fresh lab than with the one before

                tutorial.md: 14 commands in 2 labs, 1 of them put right as said above: 1 agree, 11 work, and the text shows no output, 1 print something else, 1 fail
                tutorial.md: 4 findings: 1 mistyped; 1 fails; 1 loop; 1 other lines""");
    }

    @Test
    void randomAddressesMayBeAnyAndHaveToFitTogether() throws DocumentException {
        String notes = """
                # ip link add v0 type veth peer name v1
                # ip link show v0
                24: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
                    link/ether be:05:8f:c0:58:7f brd ff:ff:ff:ff:ff:ff
                # ip link set v0 up
                # ip link set v1 up
                # ip addr show v0 | grep -e ether -e inet6
                    link/ether be:05:8f:c0:58:7f brd ff:ff:ff:ff:ff:ff
                    inet6 fe80::bc05:8fff:fec0:587f/64 scope link tentative
                """;
        assertThat(check("notes.txt", notes).agrees()).isTrue();
        String mistyped = notes.replace("fec0:587f/64 scope link tentative", "fec0:587e/64 scope link tentative  // its own");
        assertThat(new String(new DocumentUpdate(check("notes.txt", mistyped)).octets(), StandardCharsets.UTF_8))
                .isEqualTo(mistyped.replace("587e", "587f"));
        assertThat(findings("notes.txt", mistyped)).isEqualTo("""
                Output with other values than the machine's
                -------------------------------------------
                notes.txt:4: addresses that do not fit together (also line 9)
                    ip link show v0
                  the text shows be:05:8f:c0:58:7f and be:05:8f:c0:58:7e where the machine has one and the same address
                """);
    }

    @Test
    void commandsOfAVirtualMachineAreTypedInIt() throws DocumentException {
        DocumentReport report = check("machine.md", """
                ```console
                # brctl addbr br-in
                # ip link set br-in up
                # cp /images/kvm/cirros/cirros-0.3.4-x86_64-disk.img /tmp/vm1.qcow2
                # qemu-kvm -name vm1 -m 128 -drive file=/tmp/vm1.qcow2,if=virtio,format=qcow2 -net nic -net tap,ifname=vm1.0,script=no
                VNC server running on ::1:5900
                # brctl addif br-in vm1.0
                # ip link set vm1.0 up
                # ip addr add 10.0.1.254/24 dev br-in
                ```

                On `vm1`:

                ```console
                $ ifconfig eth0 10.0.1.1 netmask 255.255.255.0 up
                $ ping -c 1 10.0.1.254
                PING 10.0.1.254 (10.0.1.254): 56 data bytes
                64 bytes from 10.0.1.254: seq=0 ttl=64 time=0.412 ms

                --- 10.0.1.254 ping statistics ---
                1 packets transmitted, 1 packets received, 0% packet loss
                round-trip min/avg/max = 0.412/0.412/0.412 ms
                ```
                ```
                # console vm1
                # hostname
                cirros
                # exit
                # hostname
                lab
                ```
                """);
        assertThat(TextReport.of(report)).last().isEqualTo("machine.md: text and machine agree");
        assertThat(report.judgements()).hasSize(13);
    }
}
