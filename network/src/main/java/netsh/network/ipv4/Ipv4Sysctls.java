package netsh.network.ipv4;

import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.neighbor.NeighborSysctls;
import netsh.network.sysctl.IntegerEntry;
import netsh.network.sysctl.PlainSettings;
import netsh.network.sysctl.SysctlDirectory;
import netsh.network.sysctl.SysctlEntry;

/** What /proc/sys/net/ipv4 shows (net/ipv4/sysctl_net_ipv4.c and devinet.c). */
final class Ipv4Sysctls {
    private final NetworkNamespace namespace;
    private final Ipv4Stack stack;
    private final Ipv4Settings settings;

    private Ipv4Sysctls(NetworkNamespace namespace, Ipv4Stack stack) {
        this.namespace = namespace;
        this.stack = stack;
        settings = stack.settings();
    }

    static SysctlDirectory directory(NetworkNamespace namespace, Ipv4Stack stack) {
        return new Ipv4Sysctls(namespace, stack).root();
    }

    private SysctlDirectory root() {
        SysctlDirectory root = new SysctlDirectory();
        PlainSettings plain = namespace.plainSettings();
        plain.put(root, "net.ipv4.", PlainIpv4Settings.OF_NAMESPACE);
        if (isFirst()) {
            plain.put(root, "net.ipv4.", PlainIpv4Settings.OF_MACHINE);
        }
        root.put("ip_forward", IntegerEntry.any(
                () -> settings.all().value(DeviceSetting.FORWARDING), settings::setForwarding));
        root.put("ip_local_port_range", new PortRange());
        for (NamespaceSetting setting : NamespaceSetting.values()) {
            if (!setting.isOfRoute()) {
                root.put(setting.fileName(), entry(setting));
            }
        }
        root.put("tcp_congestion_control", plain.choice(
                "net.ipv4.tcp_congestion_control", PlainIpv4Settings.CONGESTION_CONTROLS));
        root.mount("conf", this::links);
        root.mount("neigh", this::neighbors);
        root.mount("route", this::route);
        return root;
    }

    private boolean isFirst() {
        return namespace.machine().initialNamespace() == namespace;
    }

    private SysctlEntry entry(NamespaceSetting setting) {
        return new IntegerEntry(
                () -> settings.value(setting), value -> settings.set(setting, value), setting.least(), setting.most());
    }

    private SysctlDirectory route() {
        SysctlDirectory directory = new SysctlDirectory();
        for (NamespaceSetting setting : NamespaceSetting.values()) {
            if (setting.isOfRoute()) {
                directory.put(setting.fileName(), entry(setting));
            }
        }
        directory.put("min_adv_mss", namespace.plainSettings().entry("net.ipv4.route.min_adv_mss", "256"));
        directory.put("flush", SysctlEntry.action(stack.routes()::flushCache));
        if (isFirst()) {
            namespace.plainSettings().put(directory, "net.ipv4.route.", PlainIpv4Settings.ROUTE_OF_MACHINE);
        }
        return directory;
    }

    // ---- links ------------------------------------------------------------------------------------------------------

    private SysctlDirectory links() {
        SysctlDirectory directory = new SysctlDirectory();
        directory.mount("all", () -> ofLink(settings.all(), settings::setForAll));
        directory.mount("default", () -> ofLink(settings.defaults(), settings::setDefault));
        for (Link link : namespace.links().all()) {
            settings.of(link).ifPresent(own -> directory.mount(
                    link.name(), () -> ofLink(own, (setting, value) -> settings.set(link, setting, value))));
        }
        return directory;
    }

    /** Changes a link's setting. */
    private interface Change {
        void set(DeviceSetting setting, int value);
    }

    private static SysctlDirectory ofLink(DeviceSettings values, Change change) {
        SysctlDirectory directory = new SysctlDirectory();
        for (DeviceSetting setting : DeviceSetting.values()) {
            SysctlEntry entry = setting == DeviceSetting.MC_FORWARDING
                    ? SysctlEntry.readOnly(() -> Integer.toString(values.value(setting)))
                    : IntegerEntry.any(() -> values.value(setting), value -> change.set(setting, value));
            directory.put(setting.fileName(), entry);
        }
        return directory;
    }

    private SysctlDirectory neighbors() {
        SysctlDirectory directory = new SysctlDirectory();
        if (isFirst()) {
            directory.mount("default", () -> NeighborSysctls.defaults(namespace.machine().arpTable()));
        }
        for (Link link : namespace.links().all()) {
            stack.neighbors().parameters(link).ifPresent(parameters -> directory.mount(
                    link.name(), () -> NeighborSysctls.directory(parameters)));
        }
        return directory;
    }

    /** The ports that are given out: two numbers, the first not above the second. */
    private final class PortRange implements SysctlEntry {
        @Override
        public String read() {
            return settings.firstLocalPort() + "\t" + settings.lastLocalPort();
        }

        @Override
        public void write(String text) throws NetException {
            int[] ports = IntegerEntry.parse(text, 2);
            int last = ports.length == 2 ? ports[1] : settings.lastLocalPort();
            if (ports[0] < 1 || last > 65535 || ports[0] > last) {
                throw new NetException(Errno.EINVAL);
            }
            settings.setLocalPorts(ports[0], last);
        }
    }
}
