/** Netfilter: hooks, tables, chains, rules, connection tracking and address translation of a namespace. */
package netsh.network.netfilter;
