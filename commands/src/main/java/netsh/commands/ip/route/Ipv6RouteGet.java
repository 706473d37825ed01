package netsh.commands.ip.route;

import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.route.Flow;

/** {@code ip -6 route get}. */
final class Ipv6RouteGet {
    private Ipv6RouteGet() {}

    static RouteRow row(NetworkNamespace namespace, RouteQuestion question, Flow flow) throws NetException {
        throw new NetException(Errno.ENETUNREACH);
    }
}
