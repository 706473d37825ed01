/** The IPv6 side of a namespace: addresses, neighbour discovery, input and output (net/ipv6 of the kernel). */
package netsh.network.ipv6;
