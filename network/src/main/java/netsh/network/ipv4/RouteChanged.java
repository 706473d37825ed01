package netsh.network.ipv4;

import netsh.network.kernel.NetworkChange;
import netsh.network.route.Route;

/**
 * A route came, or went by a wish to delete it (RTM_NEWROUTE, RTM_DELROUTE); routes that go with their link are not told.
 *
 * @param route the route
 * @param deleted whether it went
 */
public record RouteChanged(Route route, boolean deleted) implements NetworkChange {}
