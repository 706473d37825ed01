package netsh.network.ipv4;

import static org.assertj.core.api.Assertions.assertThat;

import netsh.network.error.NetException;
import netsh.network.kernel.Machine;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.kernel.Simulation;
import netsh.network.sysctl.SysctlDirectory;
import netsh.network.sysctl.SysctlEntry;
import netsh.network.sysctl.SysctlNode;
import org.junit.jupiter.api.Test;

/** What namespaces take over from the first one, which is why the course switches forwarding on before it makes them. */
class SettingsTest {
    private final Machine machine = new Machine(new Simulation(1), "lab");

    private static SysctlEntry entry(NetworkNamespace namespace, String path) {
        SysctlNode node = namespace.sysctls();
        for (String name : path.split("/")) {
            node = ((SysctlDirectory) node).find(name).orElseThrow();
        }
        return (SysctlEntry) node;
    }

    @Test
    void aNewNamespaceForwardsIfTheFirstOneDoes() throws NetException {
        NetworkNamespace before = machine.newNamespace();
        entry(machine.initialNamespace(), "net/ipv4/ip_forward").write("1");
        NetworkNamespace after = machine.newNamespace();
        assertThat(entry(before, "net/ipv4/ip_forward").read()).isEqualTo("0");
        assertThat(entry(after, "net/ipv4/ip_forward").read()).isEqualTo("1");
        assertThat(entry(after, "net/ipv4/conf/lo/forwarding").read()).isEqualTo("1");
    }

    @Test
    void otherSettingsAreNotTakenOver() throws NetException {
        entry(machine.initialNamespace(), "net/ipv4/ip_default_ttl").write("99");
        entry(machine.initialNamespace(), "net/ipv4/tcp_syncookies").write("0");
        NetworkNamespace after = machine.newNamespace();
        assertThat(entry(after, "net/ipv4/ip_default_ttl").read()).isEqualTo("64");
        assertThat(entry(after, "net/ipv4/tcp_syncookies").read()).isEqualTo("1");
    }

    @Test
    void unlessTheMachineIsToldNotTo() throws NetException {
        entry(machine.initialNamespace(), "net/core/devconf_inherit_init_net").write("2");
        entry(machine.initialNamespace(), "net/ipv4/ip_forward").write("1");
        assertThat(entry(machine.newNamespace(), "net/ipv4/ip_forward").read()).isEqualTo("0");
    }

    @Test
    void linksFollowTheDefaultUntilTheyAreSet() throws NetException {
        NetworkNamespace namespace = machine.newNamespace();
        entry(namespace, "net/ipv4/conf/default/rp_filter").write("1");
        assertThat(entry(namespace, "net/ipv4/conf/lo/rp_filter").read()).isEqualTo("1");
        entry(namespace, "net/ipv4/conf/lo/rp_filter").write("2");
        entry(namespace, "net/ipv4/conf/default/rp_filter").write("0");
        assertThat(entry(namespace, "net/ipv4/conf/lo/rp_filter").read()).isEqualTo("2");
    }
}
