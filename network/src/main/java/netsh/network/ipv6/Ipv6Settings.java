package netsh.network.ipv6;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import netsh.network.link.Link;
import netsh.network.link.LinkKind;
import netsh.network.sysctl.SettingBlock;

/**
 * The settings of a namespace under net.ipv6.conf: "all", "default" and each link's. A new namespace has the kernel's own
 * initial values, whatever other namespaces were set to (net.core.devconf_inherit_init_net is 0 and IPv6 then inherits
 * nothing).
 */
public final class Ipv6Settings {
    private static final int[] INITIAL =
            Arrays.stream(Ipv6Setting.values()).mapToInt(Ipv6Setting::initial).toArray();

    private static final int[] INITIAL_ALL = initialOfAll();

    private final Ipv6Stack stack;
    private final SettingBlock all = SettingBlock.of(INITIAL_ALL);
    private final SettingBlock defaults = SettingBlock.of(INITIAL);

    private final Set<EchoIgnorance> ignoredEchoes = EnumSet.noneOf(EchoIgnorance.class);

    Ipv6Settings(Ipv6Stack stack) {
        this.stack = stack;
    }

    private static int[] initialOfAll() {
        int[] values = INITIAL.clone();
        values[Ipv6Setting.ACCEPT_DAD.ordinal()] = 0;
        return values;
    }

    /** A value of net.ipv6.conf.all. */
    public int all(Ipv6Setting setting) {
        return all.value(setting.ordinal());
    }

    /** A value of net.ipv6.conf.default. */
    public int defaults(Ipv6Setting setting) {
        return defaults.value(setting.ordinal());
    }

    /** Whether echo requests of a kind are passed over. */
    public boolean ignoresEchoes(EchoIgnorance kind) {
        return ignoredEchoes.contains(kind);
    }

    /** Sets whether echo requests of a kind are passed over. */
    public void setIgnoresEchoes(EchoIgnorance kind, boolean on) {
        if (on) {
            ignoredEchoes.add(kind);
        } else {
            ignoredEchoes.remove(kind);
        }
    }

    SettingBlock forNewLink(Link link) {
        SettingBlock settings = defaults.copy();
        settings.assign(Ipv6Setting.MTU.ordinal(), link.mtu());
        if (link.isLoopback() || !link.usesArp()) {
            settings.assign(Ipv6Setting.ACCEPT_DAD.ordinal(), -1);
        }
        if (link.kind() == LinkKind.LOOPBACK) {
            settings.assign(Ipv6Setting.USE_TEMPADDR.ordinal(), -1);
        }
        return settings;
    }

    /** Writes net.ipv6.conf.all; disabling, forwarding and the way addresses are made reach every link and the default. */
    public void setAll(Ipv6Setting setting, int value) {
        all.set(setting.ordinal(), value);
        if (reachesAll(setting)) {
            defaults.set(setting.ordinal(), value);
            for (Ipv6Interface link : stack.interfaces().toArray(new Ipv6Interface[0])) {
                set(link, setting, value);
            }
        }
    }

    private static boolean reachesAll(Ipv6Setting setting) {
        return setting == Ipv6Setting.DISABLE_IPV6
                || setting == Ipv6Setting.FORWARDING
                || setting == Ipv6Setting.ADDR_GEN_MODE;
    }

    /** Writes net.ipv6.conf.default, which only new links get. */
    public void setDefault(Ipv6Setting setting, int value) {
        defaults.set(setting.ordinal(), value);
    }

    /** Says how a link makes its next link-local address, as netlink does: those that it has stay (inet6_set_link_af). */
    public void setAddressGeneration(Ipv6Interface link, int mode) {
        link.settings().set(Ipv6Setting.ADDR_GEN_MODE.ordinal(), mode);
    }

    /** Writes a link's own value, with what follows from it. */
    public void set(Ipv6Interface link, Ipv6Setting setting, int value) {
        int former = link.setting(setting);
        link.settings().set(setting.ordinal(), value);
        boolean changed = (former != 0) != (value != 0);
        if (setting == Ipv6Setting.DISABLE_IPV6 && changed) {
            stack.life().disabled(link, value != 0);
        } else if (setting == Ipv6Setting.FORWARDING && changed) {
            stack.life().forwardingChanged(link, value != 0);
        } else if (setting == Ipv6Setting.ADDR_GEN_MODE && former != value && link.isReady()) {
            stack.addressConfiguration().addLinkLocal(link);
        }
    }
}
