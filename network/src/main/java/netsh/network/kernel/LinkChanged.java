package netsh.network.kernel;

import netsh.network.link.Link;
import netsh.network.link.LinkChange;

/** A link came, went or changed (RTM_NEWLINK, RTM_DELLINK). */
public record LinkChanged(Link link, LinkChange change) implements NetworkChange {}
