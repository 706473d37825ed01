package netsh.network.packet;

import netsh.network.addr.MacAddress;

/**
 * The identifier of a bridge in the spanning tree (IEEE 802.1D, 9.2.5): the lower one wins.
 *
 * @param priority 0-65535
 * @param address the bridge's address
 */
public record BridgeId(int priority, MacAddress address) implements Comparable<BridgeId> {
    @Override
    public int compareTo(BridgeId other) {
        int byPriority = Integer.compare(priority, other.priority);
        return byPriority != 0 ? byPriority : address.compareTo(other.address);
    }
}
