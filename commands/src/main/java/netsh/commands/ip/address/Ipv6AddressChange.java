package netsh.commands.ip.address;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import netsh.commands.ip.inet.InetPrefix;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.NetException;
import netsh.network.ipv6.Ipv6AddressFlag;
import netsh.network.ipv6.Ipv6AddressRequest;
import netsh.network.ipv6.Ipv6Addresses;
import netsh.network.ipv6.Lifetimes;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;

/** {@code ip address add} and its relatives for IPv6. */
final class Ipv6AddressChange {
    private Ipv6AddressChange() {}

    static void perform(NetworkNamespace namespace, Link link, AddressArguments arguments) throws NetException {
        Ipv6Addresses addresses = namespace.ipv6().addresses();
        InetPrefix local = arguments.local.orElseThrow();
        InetPrefix network = arguments.peer.orElse(local);
        Ipv6Address address = (Ipv6Address) local.addressOrAny();
        Ipv6AddressRequest request = new Ipv6AddressRequest(
                address,
                network.length(),
                arguments.peer.flatMap(InetPrefix::address).map(Ipv6Address.class::cast),
                flags(arguments.flags),
                new Lifetimes(arguments.validSeconds.orElse(Lifetimes.FOREVER),
                        arguments.preferredSeconds.orElse(Lifetimes.FOREVER)),
                (int) arguments.priority);
        switch (arguments.verb) {
            case ADD -> addresses.add(link, request);
            case CHANGE -> addresses.change(link, request);
            case REPLACE -> addresses.replace(link, request);
            case DELETE -> addresses.delete(link, address, network.length());
        }
    }

    private static Set<Ipv6AddressFlag> flags(Set<AddressFlag> flags) {
        Set<Ipv6AddressFlag> wanted = EnumSet.noneOf(Ipv6AddressFlag.class);
        flags.forEach(flag -> kernelFlag(flag).ifPresent(wanted::add));
        return wanted;
    }

    private static Optional<Ipv6AddressFlag> kernelFlag(AddressFlag flag) {
        return switch (flag) {
            case NODAD -> Optional.of(Ipv6AddressFlag.NODAD);
            case OPTIMISTIC -> Optional.of(Ipv6AddressFlag.OPTIMISTIC);
            case HOME -> Optional.of(Ipv6AddressFlag.HOMEADDRESS);
            case MNGTMPADDR -> Optional.of(Ipv6AddressFlag.MANAGETEMPADDR);
            case NOPREFIXROUTE -> Optional.of(Ipv6AddressFlag.NOPREFIXROUTE);
            case AUTOJOIN -> Optional.of(Ipv6AddressFlag.MCAUTOJOIN);
            case SECONDARY, DADFAILED, DEPRECATED, TENTATIVE, PERMANENT, STABLE_PRIVACY -> Optional.empty();
        };
    }
}
