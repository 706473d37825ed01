package netsh.network.ipv4;

import netsh.network.kernel.NetworkChange;
import netsh.network.link.Link;

/**
 * An address came, changed or went (RTM_NEWADDR, RTM_DELADDR).
 *
 * @param link the link
 * @param address the address
 * @param deleted whether it went
 */
public record AddressChanged(Link link, InterfaceAddress address, boolean deleted) implements NetworkChange {}
