package netsh.shell.labs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import netsh.shell.script.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Virtual machines from the host's side: starting, looking inside, stopping, and what qemu refuses. */
class VirtualMachinesTest {
    private static final String QEMU = "qemu-kvm -m 128 -name vm1 -drive file=vm1.qcow2,if=virtio,format=qcow2 "
            + "-net nic,model=virtio,macaddr=52:54:00:aa:bb:01 -net tap,ifname=vm1.0,script=/etc/up,downscript=/etc/down ";

    private final TypedLab lab = new TypedLab();

    @BeforeEach
    void prepare() {
        lab.typeAll("""
                cd /images/kvm/cirros
                cp cirros-0.3.4-x86_64-disk.img vm1.qcow2
                printf '#!/bin/sh\\necho up: $1\\nip link set $1 up\\n' > /etc/up
                printf '#!/bin/sh\\necho down: $1 > /tmp/stopped\\n' > /etc/down
                chmod +x /etc/up /etc/down""");
    }

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void aMachineStartsBootsAndShowsItsOwnWorld() {
        assertThat(lab.type(QEMU + "-daemonize")).isEqualTo("up: vm1.0\nVNC server running on ::1:5900\n");
        assertThat(lab.type("ip link show vm1.0"))
                .contains("<BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc fq_codel state UNKNOWN");
        assertThat(lab.type("vm exec vm1 hostname")).isEqualTo("cirros\n");
        assertThat(lab.type("vm exec vm1 ifconfig eth0")).startsWith("""
                eth0      Link encap:Ethernet  HWaddr 52:54:00:AA:BB:01 \s
                          inet6 addr: fe80::5054:ff:feaa:bb01/64 Scope:Link
                          UP BROADCAST RUNNING MULTICAST  MTU:1500  Metric:1
                """);
        assertThat(lab.type("vm exec vm1 nosuch")).isEqualTo("sh: nosuch: not found\n[exit 127]\n");
        assertThat(lab.type("vm exec vm1 awk 'BEGIN { print 6 * 7 }'")).isEqualTo("42\n");
        assertThat(lab.type("vm exec vm1 'cd /tmp; pwd'")).isEqualTo("/tmp\n");
        assertThat(lab.type("vm list")).contains("vm1 ").contains("running").contains("vm1.0");
    }

    @Test
    void killingItRunsTheDownScriptAndTakesTapAndPidFileAway() {
        lab.type(QEMU + "-daemonize -pidfile /run/vm1.pid");
        assertThat(lab.type("ps -e | grep -c qemu")).isEqualTo("1\n");
        assertThat(lab.type("pgrep -f vm1.qcow2")).isEqualTo(lab.type("cat /run/vm1.pid"));
        assertThat(lab.type("kill $(cat /run/vm1.pid)")).isEmpty();
        lab.type("sleep 1");
        assertThat(lab.type("cat /tmp/stopped")).isEqualTo("down: vm1.0\n");
        assertThat(lab.type("ls /run/vm1.pid")).contains("No such file or directory");
        assertThat(lab.type("ip link show vm1.0")).isEqualTo("Device \"vm1.0\" does not exist.\n[exit 1]\n");
    }

    @Test
    void theGuestCanSwitchItselfOff() {
        lab.type(QEMU + "-daemonize");
        lab.type("vm exec vm1 poweroff");
        lab.type("sleep 1");
        assertThat(lab.type("vm exec vm1 ls")).isEqualTo("vm: no virtual machine is called 'vm1'; none runs\n[exit 1]\n");
    }

    @Test
    void anImageATapAndAPidFileHaveOneUser() {
        lab.type(QEMU + "-daemonize -pidfile /run/p");
        assertThat(lab.type("qemu-kvm -daemonize -display none -drive file=vm1.qcow2,format=qcow2")).isEqualTo("""
                qemu-kvm: -drive file=vm1.qcow2,format=qcow2: Failed to get "write" lock
                Is another process using the image [vm1.qcow2]?
                [exit 1]
                """);
        assertThat(lab.type("qemu-kvm -daemonize -display none -net nic -net tap,ifname=vm1.0,script=no")).isEqualTo("""
                qemu-kvm: -net tap,ifname=vm1.0,script=no: could not configure /dev/net/tun (vm1.0): Device or resource busy
                [exit 1]
                """);
        assertThat(lab.type("qemu-kvm -daemonize -display none -pidfile /run/p")).isEqualTo("""
                qemu-kvm: cannot create PID file: Cannot lock pid file: Resource temporarily unavailable
                [exit 1]
                """);
        assertThat(lab.type("qemu-kvm -daemonize -name other")).isEqualTo("VNC server running on ::1:5901\n");
    }

    @Test
    void whatIsWrongIsRefusedInQemusWords() {
        assertThat(lab.type("qemu-kvm -drive file=/nosuch.qcow2,format=qcow2")).isEqualTo("""
                qemu-kvm: -drive file=/nosuch.qcow2,format=qcow2: Could not open '/nosuch.qcow2': No such file or directory
                [exit 1]
                """);
        assertThat(lab.type("qemu-kvm -bogus")).isEqualTo("qemu-kvm: -bogus: invalid option\n[exit 1]\n");
        assertThat(lab.type("qemu-kvm -m")).isEqualTo("qemu-kvm: -m: requires an argument\n[exit 1]\n");
        assertThat(lab.type("qemu-kvm -net nic,macaddr=bogus")).isEqualTo("""
                qemu-kvm: -net nic,macaddr=bogus: invalid syntax for ethernet address
                [exit 1]
                """);
        assertThat(lab.type("qemu-kvm -net nic -net tap,ifname=t0,script=/nosuch -display none")).isEqualTo("""
                qemu-kvm: -net tap,ifname=t0,script=/nosuch: network script /nosuch failed with status 256
                [exit 1]
                """);
        assertThat(lab.type("ip link show t0")).isEqualTo("Device \"t0\" does not exist.\n[exit 1]\n");
    }

    @Test
    void aConsoleRunsWhatItReadsUntilExit() {
        lab.type(QEMU + "-daemonize");
        assertThat(lab.type("printf 'hostname\\nfor i in 1 2; do\\necho $i\\ndone\\nexit 3\\necho never\\n' | console vm1"))
                .isEqualTo("cirros\n1\n2\n[exit 3]\n");
        assertThat(lab.type("console nosuch"))
                .isEqualTo("console: no virtual machine is called 'nosuch'; these run: vm1\n[exit 1]\n");
    }

    @Test
    void aConsoleAtATerminalIsAPlaceToTypeAt() {
        try (TypedLab atTerminal = TypedLab.atTerminal()) {
            atTerminal.type("qemu-kvm -name vm1 -daemonize -display none");
            assertThat(atTerminal.type("console vm1")).isEmpty();
            assertThat(atTerminal.type("hostname")).isEqualTo("cirros\n");
            assertThat(atTerminal.type("for i in 1 2; do\necho $i\ndone")).isEqualTo("1\n2\n");
            assertThat(atTerminal.type("exit")).isEmpty();
            assertThat(atTerminal.type("hostname")).isEqualTo("lab\n");
        }
    }

    @Test
    void ctrlCEndsAMachineInTheForeground() {
        Step step = new Step(1, "qemu-kvm -m 128 -display none", Optional.empty(), Optional.empty(),
                List.of(Duration.ofSeconds(5)));
        assertThat(lab.run(step)).isEqualTo("qemu-kvm: terminating on signal 2\n");
        assertThat(lab.type("vm list")).doesNotContain("running");
    }
}
