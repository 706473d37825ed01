package netsh.commands.ping;

import java.util.Optional;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv6Address;

/**
 * Whom a ping is for, once looked up.
 *
 * @param name as typed
 * @param address the address that is asked
 * @param zone the link of a link-local address, as typed behind it
 * @param from the source address, where it is shown
 * @param link the link to send from, where one is named
 */
record PingTarget(
        String name, IpAddress address, Optional<String> zone, Optional<IpAddress> from, Optional<String> link) {
    boolean isIpv6() {
        return address instanceof Ipv6Address;
    }
}
