package netsh.network.netfilter;

/** A connection as tracking knows it (struct nf_conn). */
public final class Connection {}
