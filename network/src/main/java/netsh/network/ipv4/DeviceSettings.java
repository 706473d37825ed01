package netsh.network.ipv4;

import netsh.network.sysctl.SettingBlock;

/** The IPv4 settings of one link, of all, or of links to come (struct ipv4_devconf). */
public final class DeviceSettings {
    private final SettingBlock values;

    private DeviceSettings(SettingBlock values) {
        this.values = values;
    }

    static DeviceSettings initialForAll() {
        return of(true);
    }

    static DeviceSettings initialDefault() {
        return of(false);
    }

    private static DeviceSettings of(boolean isForAll) {
        DeviceSetting[] settings = DeviceSetting.values();
        int[] initial = new int[settings.length];
        for (DeviceSetting setting : settings) {
            initial[setting.ordinal()] = isForAll ? setting.initialForAll() : setting.initial();
        }
        return new DeviceSettings(SettingBlock.of(initial));
    }

    DeviceSettings copy() {
        return new DeviceSettings(values.copy());
    }

    /** A setting as it is here; the effective one may depend on that of "all" too. */
    public int value(DeviceSetting setting) {
        return values.value(setting.ordinal());
    }

    void set(DeviceSetting setting, int value) {
        values.set(setting.ordinal(), value);
    }

    void assign(DeviceSetting setting, int value) {
        values.assign(setting.ordinal(), value);
    }

    void inherit(DeviceSetting setting, int value) {
        values.inherit(setting.ordinal(), value);
    }

    void detach() {
        values.detach();
    }
}
