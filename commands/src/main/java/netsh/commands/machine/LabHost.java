package netsh.commands.machine;

import netsh.commands.tool.Userland;
import netsh.network.addr.Ipv4Address;
import netsh.network.link.PhysicalLink;

/**
 * A host of the lab.
 *
 * @param name what it is called
 * @param userland its kernel, files, processes and tools
 * @param card its card on the outside network
 * @param address the address that it was given there
 */
public record LabHost(String name, Userland userland, PhysicalLink card, Ipv4Address address) {}
