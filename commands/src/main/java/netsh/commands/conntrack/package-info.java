/** conntrack(8) of conntrack-tools 1.4.7, and /proc/net/nf_conntrack: the connections that a namespace tracks. */
package netsh.commands.conntrack;
