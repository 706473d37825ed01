package netsh.network.ipv4;

import java.util.Map;
import java.util.Optional;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.sysctl.SettingBlock;

/** The IPv4 settings of a namespace: its own, those of all links, and those of links to come. */
public final class Ipv4Settings {
    private static final SettingBlock INITIAL = initialBlock();

    private final Map<Link, InetDevice> devices;
    private final SettingBlock values = INITIAL.copy();
    private final DeviceSettings all;
    private final DeviceSettings defaults;
    private int firstLocalPort = 32768;
    private int lastLocalPort = 60999;

    /**
     * The settings of a new namespace. "all" and "default" are those of the machine's first namespace, which is why
     * forwarding must be switched on there before the namespace is made, and why it is off in one made earlier
     * (devinet_init_net; net.core.devconf_inherit_init_net).
     */
    Ipv4Settings(NetworkNamespace namespace, Map<Link, InetDevice> devices) {
        this.devices = devices;
        NetworkNamespace initial = namespace.machine().initialNamespace();
        if (initial == null || namespace.machine().coreSettings().inheritsNothing()) {
            all = DeviceSettings.initialForAll();
            defaults = DeviceSettings.initialDefault();
        } else {
            Ipv4Settings inherited = initial.ipv4().settings();
            all = inherited.all.copy();
            defaults = inherited.defaults.copy();
        }
    }

    private static SettingBlock initialBlock() {
        NamespaceSetting[] settings = NamespaceSetting.values();
        int[] initial = new int[settings.length];
        for (NamespaceSetting setting : settings) {
            initial[setting.ordinal()] = setting.initial();
        }
        return SettingBlock.of(initial);
    }

    /** A setting of the namespace. */
    public int value(NamespaceSetting setting) {
        return values.value(setting.ordinal());
    }

    /** Whether a setting of the namespace is not zero. */
    public boolean isOn(NamespaceSetting setting) {
        return value(setting) != 0;
    }

    /** Changes a setting of the namespace. */
    public void set(NamespaceSetting setting, int value) {
        values.set(setting.ordinal(), value);
    }

    /** The lowest port that is given out (ip_local_port_range). */
    public int firstLocalPort() {
        return firstLocalPort;
    }

    /** The highest port that is given out. */
    public int lastLocalPort() {
        return lastLocalPort;
    }

    /** Changes which ports are given out. */
    public void setLocalPorts(int first, int last) {
        firstLocalPort = first;
        lastLocalPort = last;
    }

    /** The settings of all links together (net.ipv4.conf.all). */
    public DeviceSettings all() {
        return all;
    }

    /** What links that are still to come get (net.ipv4.conf.default). */
    public DeviceSettings defaults() {
        return defaults;
    }

    /** A link's own settings, where it has any. */
    public Optional<DeviceSettings> of(Link link) {
        return Optional.ofNullable(devices.get(link)).map(InetDevice::settings);
    }

    // ---- writing --------------------------------------------------------------------------------------------------

    /**
     * Switches forwarding everywhere (net.ipv4.ip_forward, which is net.ipv4.conf.all.forwarding; inet_forward_change).
     * Writing the value that is there already changes nothing.
     */
    public void setForwarding(int value) {
        if (all.value(DeviceSetting.FORWARDING) == value) {
            return;
        }
        all.assign(DeviceSetting.FORWARDING, value);
        all.assign(DeviceSetting.ACCEPT_REDIRECTS, value == 0 ? 1 : 0);
        defaults.assign(DeviceSetting.FORWARDING, value);
        for (InetDevice device : devices.values()) {
            device.settings().set(DeviceSetting.FORWARDING, value);
        }
    }

    /** Changes a setting of all links together. */
    public void setForAll(DeviceSetting setting, int value) {
        if (setting == DeviceSetting.FORWARDING) {
            setForwarding(value);
        } else {
            all.set(setting, value);
        }
    }

    /** Changes what links to come get; those that are there follow unless theirs was set (devinet_copy_dflt_conf). */
    public void setDefault(DeviceSetting setting, int value) {
        defaults.set(setting, value);
        for (InetDevice device : devices.values()) {
            device.settings().inherit(setting, value);
        }
    }

    /** Changes a link's own setting. */
    public void set(Link link, DeviceSetting setting, int value) {
        devices.get(link).settings().set(setting, value);
    }
}
