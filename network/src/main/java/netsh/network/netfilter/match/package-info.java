/** Matches: what a rule asks of a packet beyond its addresses, links and protocol; one record for each xt match. */
package netsh.network.netfilter.match;
