package netsh.network.kernel;

import netsh.network.link.Link;

/**
 * A link is about to leave for another namespace (RTM_DELLINK with IFLA_NEW_NETNSID and IFLA_NEW_IFINDEX).
 *
 * @param link the link, as it is in the old namespace
 * @param destination where it goes
 * @param newIndex the index that it will have there
 */
public record LinkMoved(Link link, NetworkNamespace destination, int newIndex) implements NetworkChange {}
