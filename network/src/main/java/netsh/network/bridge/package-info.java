/**
 * What a bridge is made of, without the links that it joins: forwarding database, spanning tree, VLAN membership and the
 * settings that netlink names (net/bridge of the kernel).
 */
package netsh.network.bridge;
