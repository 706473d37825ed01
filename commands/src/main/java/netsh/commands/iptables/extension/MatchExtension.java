package netsh.commands.iptables.extension;

import netsh.network.netfilter.match.Match;

/**
 * What iptables knows of a match.
 *
 * @param <M> the engine's record of it
 */
public interface MatchExtension<M extends Match> extends Extension<M> {}
