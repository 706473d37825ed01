package netsh.network.route;

import netsh.network.link.Link;

/** Whether routes over a link without carrier count (ignore_routes_with_linkdown). */
@FunctionalInterface
public interface LinkStatePolicy {
    /** Whether the link's routes are passed over while it has no carrier. */
    boolean ignoresLinkDown(Link link);
}
