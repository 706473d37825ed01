/** The IPv4 side of a namespace: addresses, input, forwarding, output, ARP, ICMP (net/ipv4 of the kernel). */
package netsh.network.ipv4;
