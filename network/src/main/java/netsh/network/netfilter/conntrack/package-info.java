/** Connection tracking and, on top of it, address translation (net/netfilter/nf_conntrack_*, nf_nat_*). */
package netsh.network.netfilter.conntrack;
