package netsh.network.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import netsh.network.addr.MacAddress;

/**
 * Which addresses a card lets in beside its own and broadcast: stations set by hand and joined groups (dev->uc, dev->mc).
 * Groups are kept as bare numbers: a flood asks every host on the LAN for them.
 */
public final class AddressFilter {
    private static final long[] NONE = {};

    private final List<MacAddress> stations = new ArrayList<>(0);
    /** A group stands in it as often as it was joined. */
    private long[] groups = NONE;

    /** The stations, in the order in which they were added. */
    public List<MacAddress> stations() {
        return List.copyOf(stations);
    }

    /** The groups, each once, in the order in which they were joined. */
    public List<MacAddress> groups() {
        return Arrays.stream(groups).distinct().mapToObj(MacAddress::new).toList();
    }

    /** Whether a group was joined. */
    boolean hasJoined(MacAddress group) {
        for (long joined : groups) {
            if (joined == group.bits()) {
                return true;
            }
        }
        return false;
    }

    /** Lets a station in; false where it is in already (dev_uc_add_excl). */
    public boolean addStation(MacAddress station) {
        return !stations.contains(station) && stations.add(station);
    }

    /** Takes a station out; false where it was not in. */
    public boolean removeStation(MacAddress station) {
        return stations.remove(station);
    }

    /** Joins a group once more. */
    public void join(MacAddress group) {
        groups = Arrays.copyOf(groups, groups.length + 1);
        groups[groups.length - 1] = group.bits();
    }

    /** Leaves a group once; it stays in for others that joined it. False where nobody has. */
    public boolean leave(MacAddress group) {
        for (int i = 0; i < groups.length; i++) {
            if (groups[i] == group.bits()) {
                long[] left = Arrays.copyOf(groups, groups.length - 1);
                System.arraycopy(groups, i + 1, left, i, groups.length - 1 - i);
                groups = left;
                return true;
            }
        }
        return false;
    }
}
