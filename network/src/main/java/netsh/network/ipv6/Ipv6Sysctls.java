package netsh.network.ipv6;

import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.neighbor.NeighborSysctls;
import netsh.network.sysctl.IntegerEntry;
import netsh.network.sysctl.SysctlDirectory;
import netsh.network.sysctl.SysctlEntry;

/** What /proc/sys/net/ipv6 shows (net/ipv6/sysctl_net_ipv6.c, addrconf.c). */
final class Ipv6Sysctls {
    /** Those that the lab keeps without acting on them. */
    private static final String PLAIN =
            """
            anycast_src_echo_reply 0
            auto_flowlabels 1
            bindv6only 0
            calipso_cache_bucket_size 10
            calipso_cache_enable 1
            fib_multipath_hash_fields 7
            fib_multipath_hash_policy 0
            fib_notify_on_flag_change 0
            flowlabel_consistency 1
            flowlabel_reflect 0
            flowlabel_state_ranges 0
            fwmark_reflect 0
            idgen_delay 1
            idgen_retries 3
            ioam6_id 16777215
            ioam6_id_wide 72057594037927935
            ip6frag_high_thresh 4194304
            ip6frag_low_thresh 3145728
            ip6frag_secret_interval 0
            ip6frag_time 60
            ip_nonlocal_bind 0
            max_dst_opts_length 2147483647
            max_dst_opts_number 8
            max_hbh_length 2147483647
            max_hbh_opts_number 8
            mld_max_msf 64
            mld_qrv 2
            seg6_flowlabel 0
            xfrm6_gc_thresh 32768""";

    private static final String PLAIN_ICMP = "ratelimit 1000\nratemask 0-1,3-127";

    private static final String PLAIN_ROUTE =
            """
            gc_elasticity 9
            gc_interval 30
            gc_min_interval 0
            gc_min_interval_ms 500
            gc_thresh 1024
            gc_timeout 60
            max_size 2147483647
            min_adv_mss 1220
            mtu_expires 600
            skip_notify_on_dev_down 0""";

    private final NetworkNamespace namespace;
    private final Ipv6Stack stack;
    private final Ipv6Settings settings;

    Ipv6Sysctls(Ipv6Stack stack) {
        this.stack = stack;
        namespace = stack.namespace();
        settings = stack.settings();
    }

    SysctlDirectory directory() {
        SysctlDirectory root = new SysctlDirectory();
        namespace.plainSettings().put(root, "net.ipv6.", PLAIN);
        return root.mount("conf", this::links)
                .mount("icmp", this::icmp)
                .mount("neigh", this::neighbors)
                .mount("route", this::route);
    }

    private SysctlDirectory icmp() {
        SysctlDirectory directory = new SysctlDirectory();
        namespace.plainSettings().put(directory, "net.ipv6.icmp.", PLAIN_ICMP);
        for (EchoIgnorance kind : EchoIgnorance.values()) {
            directory.put(kind.key(), new IntegerEntry(
                    () -> settings.ignoresEchoes(kind) ? 1 : 0,
                    value -> settings.setIgnoresEchoes(kind, value != 0),
                    0,
                    255));
        }
        return directory;
    }

    private SysctlDirectory route() {
        SysctlDirectory directory = new SysctlDirectory();
        namespace.plainSettings().put(directory, "net.ipv6.route.", PLAIN_ROUTE);
        return directory.put("flush", SysctlEntry.action(stack.pathMtus()::clear));
    }

    private SysctlDirectory links() {
        SysctlDirectory directory = new SysctlDirectory();
        directory.mount("all", this::all);
        directory.mount("default", this::defaults);
        for (Link link : namespace.links().all()) {
            stack.on(link).ifPresent(own -> directory.mount(link.name(), () -> of(own)));
        }
        return directory;
    }

    private SysctlDirectory all() {
        SysctlDirectory directory = new SysctlDirectory();
        for (Ipv6Setting setting : Ipv6Setting.values()) {
            put(directory, setting, () -> settings.all(setting), value -> settings.setAll(setting, value));
        }
        return directory;
    }

    private SysctlDirectory defaults() {
        SysctlDirectory directory = new SysctlDirectory();
        for (Ipv6Setting setting : Ipv6Setting.values()) {
            put(directory, setting, () -> settings.defaults(setting), value -> settings.setDefault(setting, value));
        }
        return directory;
    }

    private SysctlDirectory of(Ipv6Interface link) {
        SysctlDirectory directory = new SysctlDirectory();
        for (Ipv6Setting setting : Ipv6Setting.values()) {
            put(directory, setting, () -> link.setting(setting), value -> settings.set(link, setting, value));
        }
        return directory;
    }

    private static void put(SysctlDirectory directory, Ipv6Setting setting, IntSupplier value, IntConsumer change) {
        directory.put(setting.key(), entry(setting, value, change));
    }

    private static SysctlEntry entry(Ipv6Setting setting, IntSupplier value, IntConsumer change) {
        if (setting == Ipv6Setting.MC_FORWARDING) {
            return SysctlEntry.readOnly(() -> Integer.toString(value.getAsInt()));
        }
        if (setting.isUnsigned()) {
            return SysctlEntry.readOnly(() -> Integer.toUnsignedString(value.getAsInt()));
        }
        if (setting == Ipv6Setting.ADDR_GEN_MODE) {
            return new IntegerEntry(value, change, 0, 3);
        }
        return setting == Ipv6Setting.HOP_LIMIT
                ? new IntegerEntry(value, change, 1, 255)
                : IntegerEntry.any(value, change);
    }

    private SysctlDirectory neighbors() {
        SysctlDirectory directory = new SysctlDirectory();
        if (namespace.machine().initialNamespace() == namespace) {
            directory.mount("default", () -> NeighborSysctls.defaults(namespace.machine().ndiscTable()));
        }
        for (Link link : namespace.links().all()) {
            stack.on(link).ifPresent(own -> directory.mount(
                    link.name(),
                    () -> NeighborSysctls.directory(own.neighbors().parameters())));
        }
        return directory;
    }
}
