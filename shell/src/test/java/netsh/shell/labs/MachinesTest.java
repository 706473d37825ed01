package netsh.shell.labs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Several hosts in one lab. */
class MachinesTest {
    @Test
    void aMachineHasItsOwnKernelFilesAndProcessesAndSharesTheOutsideNetwork() {
        try (TypedLab lab = new TypedLab()) {
            assertThat(lab.typeAll("""
                    machine add h2
                    machine add h3
                    machine list
                    machine exec h2 'hostname > /tmp/name; ip link add d0 type dummy; sleep 999 &'
                    machine exec h2 'cat /tmp/name; ls /sys/class/net; pgrep sleep | wc -l'
                    cat /tmp/name
                    ip link show d0
                    pgrep sleep | wc -l
                    """)).isEqualTo("""
                    NAME             ADDRESS          CARD
                    lab              192.168.2.139    00:0c:29:cb:df:c0
                    h2               192.168.2.140    00:0c:29:cb:df:c1
                    h3               192.168.2.141    00:0c:29:cb:df:c2
                    h2
                    d0
                    ens33
                    lo
                    1
                    cat: /tmp/name: No such file or directory
                    [exit 1]
                    Device "d0" does not exist.
                    [exit 1]
                    0
                    """);
            assertThat(lab.type("machine exec h2 ping -c 1 192.168.2.141")).contains(" 0% packet loss");
            assertThat(lab.type("machine exec h3 ping -c 1 8.8.8.8")).contains(" 0% packet loss");
        }
    }

    @Test
    void anAddressThatIsTakenAnywhereIsNotGivenOut() {
        try (TypedLab lab = new TypedLab()) {
            lab.typeAll("""
                    ip netns add n1
                    ip netns exec n1 ip addr add 192.168.2.140/24 dev lo
                    machine add h2
                    """);
            assertThat(lab.type("machine list")).contains("h2               192.168.2.141 ");
        }
    }

    @Test
    void aDeletedMachineIsGoneAndItsAddressIsFree() {
        try (TypedLab lab = new TypedLab()) {
            assertThat(lab.typeAll("""
                    machine add h2
                    ping -c 1 -W 1 192.168.2.140 > /dev/null
                    machine del h2
                    ping -c 1 -W 1 192.168.2.140 > /dev/null
                    machine exec h2 ls
                    machine add h3
                    machine list
                    """)).isEqualTo("""
                    [exit 1]
                    machine: no machine is called 'h2'; there are: lab
                    [exit 1]
                    NAME             ADDRESS          CARD
                    lab              192.168.2.139    00:0c:29:cb:df:c0
                    h3               192.168.2.140    00:0c:29:cb:df:c1
                    """);
        }
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        try (TypedLab lab = new TypedLab()) {
            assertThat(lab.typeAll("""
                    machine add lab
                    machine add 'a b'
                    machine del lab
                    machine exec h2 ls
                    """)).isEqualTo("""
                    machine: there is a machine 'lab' already; take another name, or 'machine del lab' first
                    [exit 1]
                    machine: 'a b' cannot be a host's name: it may have letters, digits and, between them, '-', as in 'h2'
                    [exit 1]
                    machine: 'lab' is the machine that the lab begins with; it stays
                    [exit 1]
                    machine: no machine is called 'h2'; there are: lab
                    [exit 1]
                    """);
        }
    }
}
