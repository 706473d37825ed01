package netsh.network.neighbor;

import java.util.Optional;
import java.util.Set;
import netsh.network.addr.IpAddress;
import netsh.network.addr.MacAddress;

/**
 * A wish to add or change a neighbour, with what a netlink message of that kind carries.
 *
 * @param address the neighbour's address
 * @param mac its hardware address, where given
 * @param state the state that it shall have
 * @param flags its marks; PROXY has its own way, see {@link ProxyEntries}
 * @param use whether only its resolution is to be started (NTF_USE)
 * @param protocol who makes it, as routes have it; empty where nobody said
 */
public record NeighborRequest(
        IpAddress address,
        Optional<MacAddress> mac,
        NeighborState state,
        Set<NeighborFlag> flags,
        boolean use,
        Optional<Integer> protocol) {
    /** A permanent neighbour. */
    public static NeighborRequest permanent(IpAddress address, MacAddress mac) {
        return new NeighborRequest(
                address, Optional.of(mac), NeighborState.PERMANENT, Set.of(), false, Optional.empty());
    }
}
