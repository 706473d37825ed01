package netsh.commands.ping;

import java.util.Optional;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv6Address;

/**
 * Whom a ping is for, once looked up.
 *
 * @param name what it is called
 * @param address the address that is asked
 * @param zone the link of a link-local address, as typed behind it
 * @param from the source address, where it is shown
 * @param link the link to send from, where one is named
 */
record PingTarget(
        String name, IpAddress address, Optional<String> zone, Optional<IpAddress> from, Optional<String> link) {
    /** The same under its canonical name. */
    PingTarget named(String canonicalName) {
        return new PingTarget(canonicalName, address, zone, from, link);
    }

    boolean isIpv6() {
        return address instanceof Ipv6Address;
    }
}
