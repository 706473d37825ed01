package netsh.commands.ip.neighbor;

import java.util.Optional;
import java.util.Set;
import netsh.network.addr.IpAddress;
import netsh.network.addr.MacAddress;
import netsh.network.neighbor.NeighborFlag;
import netsh.network.neighbor.NeighborState;

/**
 * A neighbour as it is shown.
 *
 * @param address its address
 * @param device the link's name
 * @param linkIndex the link's index
 * @param mac its hardware address, where it is known
 * @param flags its marks
 * @param state its state
 * @param ages when it was used, confirmed and updated
 */
record NeighborRow(
        IpAddress address,
        String device,
        int linkIndex,
        Optional<MacAddress> mac,
        Set<NeighborFlag> flags,
        NeighborState state,
        Ages ages) {
    /**
     * How long ago things happened, in seconds, and how often the neighbour was asked.
     *
     * @param used since a packet used the entry
     * @param confirmed since it was known to be there
     * @param updated since its state changed
     * @param probes requests without an answer
     * @param references how many others hold the entry
     */
    record Ages(long used, long confirmed, long updated, int probes, int references) {}
}
