package netsh.network.neighbor;

import netsh.network.addr.IpAddress;
import netsh.network.addr.MacAddress;
import netsh.network.packet.EthernetPayload;

/** What differs between the families: ARP for IPv4, neighbour discovery for IPv6 (struct neigh_ops). */
public interface NeighborProtocol {
    /**
     * The hardware address of a neighbour that needs no resolution, such as a group, or any on a link without ARP; null
     * where it must be asked for.
     */
    MacAddress knownAddress(IpAddress neighbor);

    /**
     * Asks a neighbour for its address. The entry's state and its count of probes tell whether one station or all are to
     * be asked.
     *
     * @param waiting the first packet that waits for the answer, null where none does
     */
    void solicit(NeighborEntry neighbor, EthernetPayload waiting);

    /** Tells the sender of a packet that the neighbour did not answer; and those who observe. */
    void unreachable(NeighborEntry neighbor, EthernetPayload packet);

    /** Tells those who monitor that an entry changed, or is gone. */
    void changed(NeighborEntry neighbor, boolean deleted);
}
