/** Targets: what a rule does with the packets it matches; one record for each xt target. */
package netsh.network.netfilter.target;
