package netsh.network.kernel;

import java.util.Optional;
import netsh.network.addr.MacAddress;
import netsh.network.link.VxlanLink;
import netsh.network.tunnel.VxlanDestination;
import netsh.network.tunnel.VxlanEntry;

/**
 * A VXLAN link learned, changed or forgot where a station is (RTM_NEWNEIGH, RTM_DELNEIGH of family AF_BRIDGE).
 *
 * @param link the link
 * @param station the station
 * @param state how long the entry lasts, or lasted
 * @param destination the other end; empty where only the request is told on, which names none
 * @param removed whether it is gone
 */
public record TunnelAddressChanged(
        VxlanLink link,
        MacAddress station,
        VxlanEntry.State state,
        Optional<VxlanDestination> destination,
        boolean removed)
        implements NetworkChange {}
