/**
 * What tunnel links need beside being links: their settings and forwarding databases, and the IP layers below that carry
 * their packets.
 */
package netsh.network.tunnel;
