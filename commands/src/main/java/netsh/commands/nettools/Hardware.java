package netsh.commands.nettools;

import java.util.Locale;
import java.util.Optional;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.addr.MacAddress;
import netsh.network.link.IpTunnelLink;
import netsh.network.link.Link;
import netsh.network.link.LinkKind;

/**
 * What is below an interface, in the words of net-tools.
 *
 * @param words the short name, and the address where it has one
 * @param title the long name
 * @param mac the address, where it is one of Ethernet's
 */
public record Hardware(String words, String title, Optional<MacAddress> mac) {
    private static final int OCTETS_SHOWN = 16;

    static Hardware of(Link link) {
        if (link.isLoopback()) {
            return new Hardware("loop", "Local Loopback", Optional.empty());
        }
        if (link.isEthernet()) {
            return new Hardware("ether " + link.address(), "Ethernet", Optional.of(link.address()));
        }
        if (link.kind() == LinkKind.IPIP) {
            return new Hardware("tunnel ", "IPIP Tunnel", Optional.empty());
        }
        if (link.kind() == LinkKind.SIT) {
            return new Hardware("sit ", "IPv6-in-IPv4", Optional.empty());
        }
        Optional<IpAddress> address = link instanceof IpTunnelLink tunnel ? tunnel.settings().local() : Optional.empty();
        return new Hardware("unspec " + octets(address), "UNSPEC", Optional.empty());
    }

    /** An address of a kind that the tool does not know: as many octets as it has room for. */
    private static String octets(Optional<IpAddress> address) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < OCTETS_SHOWN; i++) {
            int octet = address.isPresent() ? octet(address.get(), i) : 0;
            text.append(i == 0 ? "" : "-").append(String.format(Locale.ROOT, "%02X", octet));
        }
        return text.toString();
    }

    private static int octet(IpAddress address, int index) {
        if (address instanceof Ipv4Address ipv4) {
            return index < 4 ? ipv4.bits() >>> 24 - 8 * index & 0xff : 0;
        }
        int group = ((Ipv6Address) address).group(index / 2);
        return index % 2 == 0 ? group >>> 8 : group & 0xff;
    }
}
