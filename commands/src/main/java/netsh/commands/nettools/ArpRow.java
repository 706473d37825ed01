package netsh.commands.nettools;

import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;

/**
 * An ARP entry as arp shows it.
 *
 * @param address the neighbour's address
 * @param mac its hardware address; empty while it is not known
 * @param isPermanent whether an administrator made it
 * @param isPublished whether this host answers for it
 * @param device the link's name
 */
record ArpRow(
        Ipv4Address address, Optional<MacAddress> mac, boolean isPermanent, boolean isPublished, String device) {}
