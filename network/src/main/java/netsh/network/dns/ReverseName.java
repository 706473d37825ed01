package netsh.network.dns;

import java.util.Optional;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;

/** The names under which addresses stand in the domain name system (RFC 1035, 3.5; RFC 3596, 2.5). */
public final class ReverseName {
    private static final String IPV4_DOMAIN = ".in-addr.arpa";

    private ReverseName() {}

    /** The name of an address, without the final dot. */
    public static String of(IpAddress address) {
        StringBuilder name = new StringBuilder();
        if (address instanceof Ipv4Address ipv4) {
            for (int shift = 0; shift < 32; shift += 8) {
                name.append(ipv4.bits() >>> shift & 0xff).append('.');
            }
            name.setLength(name.length() - 1);
            return name.append(IPV4_DOMAIN).toString();
        }
        Ipv6Address ipv6 = (Ipv6Address) address;
        for (int group = 7; group >= 0; group--) {
            for (int shift = 0; shift < 16; shift += 4) {
                name.append(Character.forDigit(ipv6.group(group) >>> shift & 0xf, 16)).append('.');
            }
        }
        return name.append("ip6.arpa").toString();
    }

    /** The IPv4 address that a name stands for; empty where it is none. */
    public static Optional<Ipv4Address> ipv4(String name) {
        if (!name.endsWith(IPV4_DOMAIN)) {
            return Optional.empty();
        }
        String[] octets = name.substring(0, name.length() - IPV4_DOMAIN.length()).split("\\.");
        return octets.length != 4
                ? Optional.empty()
                : Ipv4Address.parse(octets[3] + "." + octets[2] + "." + octets[1] + "." + octets[0]);
    }
}
