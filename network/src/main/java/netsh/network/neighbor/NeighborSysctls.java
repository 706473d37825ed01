package netsh.network.neighbor;

import java.util.Locale;
import java.util.function.BiConsumer;
import netsh.network.sysctl.IntegerEntry;
import netsh.network.sysctl.SysctlDirectory;

/** The settings of neighbour resolution as /proc/sys shows them, for both families. */
public final class NeighborSysctls {
    /** The kernel shows some times in ticks of a hundredth of a second (USER_HZ). */
    private static final int TICK_MILLIS = 10;

    private static final int SECOND_MILLIS = 1000;

    /** What the kernel counts for a full Ethernet frame, by which it shows a queue's length in packets. */
    private static final int FRAME_OCTETS = 2090;

    private NeighborSysctls() {}

    /** The settings of a link. */
    public static SysctlDirectory directory(NeighborParameters parameters) {
        return directory(parameters, parameters::set);
    }

    /** The settings of links to come, and the limits of the machine's table. */
    public static SysctlDirectory defaults(NeighborTable table) {
        SysctlDirectory directory = directory(table.defaults(), table.defaults()::set);
        directory.put("gc_interval", IntegerEntry.notNegative(table::collectionIntervalSeconds,
                table::setCollectionIntervalSeconds));
        directory.put("gc_thresh1", IntegerEntry.notNegative(table::leastEntries, table::setLeastEntries));
        directory.put("gc_thresh2", IntegerEntry.notNegative(table::someEntries, table::setSomeEntries));
        directory.put("gc_thresh3", IntegerEntry.notNegative(table::mostEntries, table::setMostEntries));
        return directory;
    }

    private static SysctlDirectory directory(
            NeighborParameters parameters, BiConsumer<NeighborSetting, Integer> change) {
        SysctlDirectory directory = new SysctlDirectory();
        for (NeighborSetting setting : NeighborSetting.values()) {
            int unit = unitOf(setting);
            directory.put(nameOf(setting), IntegerEntry.notNegative(
                    () -> parameters.value(setting) / unit, value -> change.accept(setting, value * unit)));
        }
        directory.put("unres_qlen", IntegerEntry.notNegative(
                () -> parameters.value(NeighborSetting.UNRES_QLEN_BYTES) / FRAME_OCTETS,
                value -> change.accept(NeighborSetting.UNRES_QLEN_BYTES, value * FRAME_OCTETS)));
        return directory;
    }

    private static int unitOf(NeighborSetting setting) {
        return switch (setting) {
            case DELAY_FIRST_PROBE_TIME, GC_STALE_TIME -> SECOND_MILLIS;
            case ANYCAST_DELAY, PROXY_DELAY, LOCKTIME -> TICK_MILLIS;
            case MCAST_SOLICIT,
                    UCAST_SOLICIT,
                    APP_SOLICIT,
                    MCAST_RESOLICIT,
                    RETRANS_TIME,
                    BASE_REACHABLE_TIME,
                    INTERVAL_PROBE_TIME,
                    UNRES_QLEN_BYTES,
                    PROXY_QLEN -> 1;
        };
    }

    private static String nameOf(NeighborSetting setting) {
        String name = setting.name().toLowerCase(Locale.ROOT);
        return switch (setting) {
            case RETRANS_TIME, BASE_REACHABLE_TIME, INTERVAL_PROBE_TIME -> name + "_ms";
            default -> name;
        };
    }
}
