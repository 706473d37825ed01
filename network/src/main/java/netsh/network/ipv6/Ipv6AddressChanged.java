package netsh.network.ipv6;

import netsh.network.kernel.NetworkChange;

/**
 * An address of a link came, changed or went (RTM_NEWADDR, RTM_DELADDR).
 *
 * @param address the address as it is now
 * @param removed whether it went; a new address whose detection failed is told so as well
 */
public record Ipv6AddressChanged(Ipv6InterfaceAddress address, boolean removed) implements NetworkChange {}
