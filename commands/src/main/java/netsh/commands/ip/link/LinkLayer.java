package netsh.commands.ip.link;

import java.util.Optional;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.addr.MacAddress;
import netsh.network.link.IpTunnelLink;
import netsh.network.link.Link;

/**
 * What is below the protocols of a link, as {@code ip} shows it.
 *
 * @param name the kind of hardware
 * @param number its number (ARPHRD_*)
 * @param address the link's address there, where it has one
 * @param other the broadcast address, or that of the only other end
 * @param isPointToPoint whether there is one other end only
 * @param permanent the address that the link was made with, where another one is shown
 * @param octets how long addresses are
 */
public record LinkLayer(
        String name,
        int number,
        Optional<String> address,
        String other,
        boolean isPointToPoint,
        Optional<String> permanent,
        int octets) {
    private static final int MAC_OCTETS = 6;

    /** What is below a link. */
    public static LinkLayer of(Link link) {
        if (link instanceof IpTunnelLink tunnel && !tunnel.isEthernet()) {
            return tunnel.isOverIpv6() ? overIpv6(tunnel) : overIpv4(tunnel);
        }
        if (!link.hasAddress()) {
            return new LinkLayer("none", 65534, Optional.empty(), "", false, Optional.empty(), MAC_OCTETS);
        }
        return new LinkLayer(link.isLoopback() ? "loopback" : "ether", link.isLoopback() ? 772 : 1,
                Optional.of(link.address().toString()), link.broadcast().toString(), false,
                link.permanentAddress().map(MacAddress::toString), MAC_OCTETS);
    }

    private static LinkLayer overIpv4(IpTunnelLink tunnel) {
        String name = tunnel.kind().infoKind().orElseThrow();
        int number = switch (tunnel.kind()) {
            case GRE -> 778;
            case SIT -> 776;
            default -> 768;
        };
        return new LinkLayer(name, number, end(tunnel.settings().local(), Ipv4Address.ANY),
                end(tunnel.settings().remote(), Ipv4Address.ANY).get(), tunnel.isPointToPoint(), Optional.empty(), 4);
    }

    private static LinkLayer overIpv6(IpTunnelLink tunnel) {
        boolean isGre = tunnel.hasGreHeader();
        Ipv6Address permanent = new Ipv6Address(tunnel.address().bits() << 16, 0);
        return new LinkLayer(isGre ? "gre6" : "tunnel6", isGre ? 823 : 769,
                end(tunnel.settings().local(), Ipv6Address.ANY), end(tunnel.settings().remote(), Ipv6Address.ANY).get(),
                tunnel.isPointToPoint(), Optional.of(permanent.toString()), 16);
    }

    private static Optional<String> end(Optional<IpAddress> address, IpAddress any) {
        return Optional.of(address.orElse(any).toString());
    }
}
