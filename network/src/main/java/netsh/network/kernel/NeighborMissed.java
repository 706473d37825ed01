package netsh.network.kernel;

import java.util.Optional;
import netsh.network.addr.IpAddress;
import netsh.network.addr.MacAddress;
import netsh.network.link.Link;

/**
 * A VXLAN link that is to tell of it does not know where something is (RTM_GETNEIGH, vxlan_fdb_miss and vxlan_ip_miss).
 *
 * @param link the link
 * @param address the neighbour whose hardware address is not known
 * @param station the station that is behind nobody knows which other end
 */
public record NeighborMissed(Link link, Optional<IpAddress> address, Optional<MacAddress> station)
        implements NetworkChange {}
