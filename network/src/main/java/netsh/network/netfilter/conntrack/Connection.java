package netsh.network.netfilter.conntrack;

/** A connection as tracking knows it (struct nf_conn). */
public final class Connection {}
