package netsh.commands.ip.neighbor;

import java.util.Optional;
import netsh.commands.ip.inet.Family;
import netsh.commands.ip.inet.InetPrefix;
import netsh.network.neighbor.NeighborFlag;
import netsh.network.neighbor.NeighborState;

/** Which neighbours are shown or flushed. */
final class NeighborFilter {
    /** Stands for NONE, which has no bit of its own. */
    static final int NONE_BIT = 0x100;

    private static final int ALL_BITS = 0xff;

    Family family;
    Optional<String> device = Optional.empty();
    /** The index of {@link #device}, once looked up. */
    int linkIndex;
    /** The VRF that the links belong to. */
    Optional<String> vrf = Optional.empty();
    Optional<InetPrefix> prefix = Optional.empty();
    boolean isProxy;
    boolean isUnusedOnly;
    /** Whether any word chose neighbours: flushing wants that. */
    boolean isGiven;
    private int states;
    private boolean statesGiven;

    private NeighborFilter(Family family, int states) {
        this.family = family;
        this.states = states;
    }

    /** What is shown without further words: all but what needs no resolution. */
    static NeighborFilter shown(Family family) {
        return new NeighborFilter(family, ALL_BITS & ~NeighborState.NOARP.bit());
    }

    /** What is flushed without further words: not what an administrator made either. */
    static NeighborFilter flushed(Family family) {
        return new NeighborFilter(
                family, ALL_BITS & ~NeighborState.NOARP.bit() & ~NeighborState.PERMANENT.bit());
    }

    /** Takes in neighbours of some states; the first call forgets those that are taken without it. */
    void addStates(int bits) {
        states = statesGiven ? states | bits : bits;
        statesGiven = true;
    }

    boolean takes(NeighborRow row) {
        boolean hasState = row.state() == NeighborState.NONE
                ? (states & NONE_BIT) != 0
                : (states & row.state().bit()) != 0;
        return (hasState || row.flags().contains(NeighborFlag.PROXY) || row.flags().contains(NeighborFlag.EXTERN_LEARN))
                && (!isUnusedOnly || row.ages().references() == 0)
                && (device.isEmpty() || row.linkIndex() == linkIndex)
                && (prefix.isEmpty() || prefix.get().matches(row.address(), prefix.get().length()));
    }
}
