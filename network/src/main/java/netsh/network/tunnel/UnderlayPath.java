package netsh.network.tunnel;

import netsh.network.addr.IpAddress;
import netsh.network.link.Link;

/**
 * The way of a tunnel's packets.
 *
 * @param source the address that they leave with
 * @param out the link that they leave by
 * @param mtu how long they may be, in octets, what is known of the path taken in
 * @param isLocal whether they are for this host itself
 */
public record UnderlayPath(IpAddress source, Link out, int mtu, boolean isLocal) {}
