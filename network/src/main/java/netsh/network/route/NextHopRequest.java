package netsh.network.route;

import java.util.Optional;
import netsh.network.addr.IpAddress;
import netsh.network.link.Link;

/**
 * A way that a request names.
 *
 * @param gateway the gateway, where one is named
 * @param link the link, where one is named
 * @param weight its share among several, 1-256
 * @param onlink whether the gateway shall be taken to be on the link
 * @param pervasive the flag of that name, which the kernel refuses without a gateway
 */
public record NextHopRequest(
        Optional<IpAddress> gateway, Optional<Link> link, int weight, boolean onlink, boolean pervasive) {
    /** A single way. */
    public static NextHopRequest of(Optional<IpAddress> gateway, Optional<Link> link) {
        return new NextHopRequest(gateway, link, 1, false, false);
    }
}
