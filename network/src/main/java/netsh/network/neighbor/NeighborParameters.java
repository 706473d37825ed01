package netsh.network.neighbor;

import java.util.Random;
import netsh.network.sysctl.SettingBlock;

/** The parameters of neighbour resolution on one link, or those that new links get (struct neigh_parms). */
public final class NeighborParameters {
    /** The kernel draws a new reachable time every five minutes. */
    private static final long REDRAW_NANOS = 300_000_000_000L;

    private static final long NANOS_PER_MILLI = 1_000_000L;

    private final SettingBlock values;
    private long reachableTimeNanos;
    private long drawnAtNanos;

    private NeighborParameters(SettingBlock values) {
        this.values = values;
    }

    /** The parameters that a family starts with. */
    static NeighborParameters initial() {
        int[] initial = new int[NeighborSetting.values().length];
        for (NeighborSetting setting : NeighborSetting.values()) {
            initial[setting.ordinal()] = setting.initial();
        }
        return new NeighborParameters(SettingBlock.of(initial));
    }

    /** A copy for a new link. */
    NeighborParameters copy() {
        return new NeighborParameters(values.copy());
    }

    /** A parameter. */
    public int value(NeighborSetting setting) {
        return values.value(setting.ordinal());
    }

    /** A parameter that is a time, in nanoseconds. */
    long nanos(NeighborSetting setting) {
        return value(setting) * NANOS_PER_MILLI;
    }

    /** Changes a parameter of this link. */
    public void set(NeighborSetting setting, int value) {
        values.set(setting.ordinal(), value);
        if (setting == NeighborSetting.BASE_REACHABLE_TIME) {
            reachableTimeNanos = 0;
        }
    }

    /** Follows a change of the default, unless this parameter was set here. */
    void inherit(NeighborSetting setting, int value) {
        values.inherit(setting.ordinal(), value);
    }

    /** From now on no parameter follows the default, as once an address was added (neigh_parms_data_state_setall). */
    public void detach() {
        values.detach();
    }

    /** How long a neighbour counts as reachable: between half and one and a half of the base, drawn by chance. */
    long reachableTimeNanos(long nowNanos, Random random) {
        if (reachableTimeNanos == 0 || nowNanos - drawnAtNanos > REDRAW_NANOS) {
            long base = nanos(NeighborSetting.BASE_REACHABLE_TIME);
            reachableTimeNanos = base == 0 ? 1 : base / 2 + (long) (random.nextDouble() * base);
            drawnAtNanos = nowNanos;
        }
        return reachableTimeNanos;
    }
}
