package netsh.network.tunnel;

import java.util.Optional;
import netsh.network.addr.IpAddress;
import netsh.network.link.Link;

/**
 * Another end of a VXLAN, or a group of them (struct vxlan_rdst).
 *
 * @param address where it is
 * @param port its UDP port
 * @param identifier the network identifier that frames to it carry
 * @param via the link that packets to it leave by
 */
public record VxlanDestination(IpAddress address, int port, int identifier, Optional<Link> via) {}
