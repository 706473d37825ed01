package netsh.commands.ip.address;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv6Address;

/**
 * An address as it is shown.
 *
 * @param local the address
 * @param peer the other end's address, where it differs
 * @param prefixLength how many bits name the network
 * @param priority the metric of the network's route, where set
 * @param broadcast the broadcast address, where set
 * @param scope how far it is known
 * @param flags what else is said of it
 * @param label its label; IPv6 has none
 * @param validSeconds how long it is valid; empty for ever
 * @param preferredSeconds how long it is preferred; empty for ever
 */
record AddressRow(
        IpAddress local,
        Optional<IpAddress> peer,
        int prefixLength,
        OptionalLong priority,
        Optional<IpAddress> broadcast,
        int scope,
        Set<AddressFlag> flags,
        Optional<String> label,
        OptionalLong validSeconds,
        OptionalLong preferredSeconds) {
    boolean isIpv6() {
        return local instanceof Ipv6Address;
    }
}
