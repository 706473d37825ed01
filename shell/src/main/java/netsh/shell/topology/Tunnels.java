package netsh.shell.topology;

import java.util.Optional;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.link.IpTunnelLink;
import netsh.network.link.Link;
import netsh.network.link.OpenvswitchLink;
import netsh.network.link.VxlanLink;
import netsh.shell.scene.Host;
import netsh.shell.scene.Scene;

/** Where tunnels lead, as far as their settings alone say it. */
final class Tunnels {
    private Tunnels() {}

    /** The tunnel of the same kind that a tunnel's other end is, and that leads back. */
    static Optional<Link> otherEnd(Link tunnel, Scene scene) {
        return remote(tunnel).flatMap(address -> owner(address, scene)).flatMap(owner -> owner.namespace().links().all().stream()
                .filter(link -> fits(tunnel, link))
                .filter(link -> remote(link)
                        .flatMap(address -> owner(address, scene))
                        .filter(back -> back.equals(scene.hostOf(tunnel)))
                        .isPresent())
                .findFirst()
                .map(Link.class::cast));
    }

    private static Optional<Host> owner(IpAddress address, Scene scene) {
        return address instanceof Ipv4Address ipv4
                ? scene.ownersOf(ipv4).stream().map(Scene.Owned::host).findFirst()
                : Optional.empty();
    }

    private static Optional<IpAddress> remote(Link link) {
        if (link instanceof VxlanLink vxlan) {
            return vxlan.settings().remote();
        }
        return link instanceof IpTunnelLink tunnel ? tunnel.settings().remote() : Optional.empty();
    }

    private static boolean fits(Link one, Link other) {
        if (one instanceof VxlanLink vxlan) {
            return other instanceof VxlanLink end && end.settings().identifier() == vxlan.settings().identifier();
        }
        return one.kind() == other.kind();
    }

    /** Whether a link only came along with its kernel module. */
    static boolean isFallback(Link link) {
        return link instanceof IpTunnelLink tunnel && tunnel.isFallback();
    }

    /** Whether a link stands for all tunnels of an Open vSwitch. */
    static boolean isShared(Link link) {
        return link instanceof VxlanLink && link.master() instanceof OpenvswitchLink;
    }
}
