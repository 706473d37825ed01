package netsh.network.kernel;

import java.util.List;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.sysctl.IntegerEntry;
import netsh.network.sysctl.SysctlDirectory;
import netsh.network.sysctl.SysctlEntry;

/** /proc/sys as a process in a namespace sees it: the place where the parts of the engine mount their settings. */
final class SysctlTree {
    /** The release and the build of the reference machine's kernel. */
    private static final String RELEASE = "6.1.0-56-cloud-amd64";

    private static final String VERSION = "#1 SMP PREEMPT_DYNAMIC Debian 6.1.192-2 (2026-11-16)";
    private static final int MOST_NAME_LENGTH = 64;

    /** What net.core.default_qdisc can be; it starts with the first. */
    private static final List<String> QUEUEING_DISCIPLINES =
            List.of("fq_codel", "pfifo_fast", "pfifo", "bfifo", "fq", "sfq", "codel", "cake", "noqueue");

    private static final String UNIX_SOCKETS = "max_dgram_qlen 10";

    private static final String MULTIPATH_TCP =
            """
            add_addr_timeout 120
            allow_join_initial_addr_port 1
            checksum_enabled 0
            enabled 1
            pm_type 0
            stale_loss_cnt 4
            """;

    private SysctlTree() {}

    static SysctlDirectory of(NetworkNamespace namespace) {
        return new SysctlDirectory()
                .mount("kernel", () -> kernel(namespace))
                .mount("net", () -> net(namespace));
    }

    private static SysctlDirectory net(NetworkNamespace namespace) {
        SysctlDirectory net = new SysctlDirectory()
                .mount("core", () -> core(namespace))
                .mount("ipv4", () -> namespace.ipv4().sysctls())
                .mount("ipv6", () -> namespace.ipv6().sysctls())
                .mount("mptcp", () -> plain(namespace, "net.mptcp.", MULTIPATH_TCP))
                .mount("unix", () -> plain(namespace, "net.unix.", UNIX_SOCKETS));
        namespace.netfilter().sysctls(namespace.plainSettings())
                .ifPresent(netfilter -> net.mount("netfilter", () -> netfilter));
        return net;
    }

    /** A directory of settings that nothing acts on. */
    private static SysctlDirectory plain(NetworkNamespace namespace, String prefix, String list) {
        SysctlDirectory directory = new SysctlDirectory();
        namespace.plainSettings().put(directory, prefix, list);
        return directory;
    }

    private static SysctlDirectory core(NetworkNamespace namespace) {
        SysctlDirectory directory = new SysctlDirectory();
        namespace.plainSettings().put(directory, "net.core.", PlainCoreSettings.OF_NAMESPACE);
        Machine machine = namespace.machine();
        if (machine.initialNamespace() == namespace) {
            namespace.plainSettings().put(directory, "net.core.", PlainCoreSettings.OF_MACHINE);
            directory.put("devconf_inherit_init_net", new IntegerEntry(
                    machine.coreSettings()::devconfInheritInitNet,
                    machine.coreSettings()::setDevconfInheritInitNet,
                    0,
                    3));
            directory.put(
                    "default_qdisc",
                    namespace.plainSettings().choice("net.core.default_qdisc", QUEUEING_DISCIPLINES));
            directory.put("netdev_max_backlog", IntegerEntry.any(
                    machine.backlog()::limit, machine.backlog()::limit));
        }
        return directory;
    }

    private static SysctlDirectory kernel(NetworkNamespace namespace) {
        Machine machine = namespace.machine();
        return new SysctlDirectory()
                .put("hostname", new Hostname(machine))
                .put("domainname", namespace.plainSettings().entry("kernel.domainname", "(none)"))
                .put("osrelease", SysctlEntry.readOnly(() -> RELEASE))
                .put("ostype", SysctlEntry.readOnly(() -> "Linux"))
                .put("version", SysctlEntry.readOnly(() -> VERSION))
                .put("pid_max", namespace.plainSettings().entry("kernel.pid_max", "32768"));
    }

    /** The machine's name, one line of at most 64 characters. */
    private record Hostname(Machine machine) implements SysctlEntry {
        @Override
        public String read() {
            return machine.hostname();
        }

        @Override
        public void write(String text) throws NetException {
            String line = text.lines().findFirst().orElse("");
            if (line.length() > MOST_NAME_LENGTH) {
                throw new NetException(Errno.EINVAL);
            }
            machine.setHostname(line);
        }
    }
}
