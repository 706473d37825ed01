package netsh.network.neighbor;

import netsh.network.kernel.NetworkChange;

/**
 * A neighbour's state or address changed, or it went (RTM_NEWNEIGH, RTM_DELNEIGH).
 *
 * @param neighbor the entry
 * @param deleted whether it went
 */
public record NeighborChanged(NeighborEntry neighbor, boolean deleted) implements NetworkChange {}
