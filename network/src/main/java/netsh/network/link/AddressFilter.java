package netsh.network.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import netsh.network.addr.MacAddress;

/** Which addresses a card lets in beside its own and broadcast: stations set by hand and joined groups (dev->uc, dev->mc). */
public final class AddressFilter {
    private final List<MacAddress> stations = new ArrayList<>(0);
    /** A group stands in it as often as it was joined. */
    private final List<MacAddress> groups = new ArrayList<>(2);

    /** The stations, in the order in which they were added. */
    public List<MacAddress> stations() {
        return List.copyOf(stations);
    }

    /** The groups, each once, in the order in which they were joined. */
    public List<MacAddress> groups() {
        return List.copyOf(new LinkedHashSet<>(groups));
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
        groups.add(group);
    }

    /** Leaves a group once; it stays in for others that joined it. False where nobody has. */
    public boolean leave(MacAddress group) {
        return groups.remove(group);
    }
}
