package netsh.commands.dnsmasq;

import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;

/** An address that is lent to a client. */
final class Lease {
    final Ipv4Address address;
    MacAddress mac;
    /** The client identifier in hexadecimal with colons, "*" where the client sent none. */
    String clientId = "*";

    Optional<String> name = Optional.empty();
    /** When it ends, in seconds since 1970; 0 for never. */
    long endSeconds;

    Lease(Ipv4Address address) {
        this.address = address;
    }
}
