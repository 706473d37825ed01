package netsh.commands.tcpdump;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.IpTunnelLink;
import netsh.network.link.Link;
import netsh.network.link.LinkKind;
import netsh.network.link.TunLink;
import netsh.network.link.TunSettings;
import netsh.network.socket.PacketSocket;

/**
 * Where to listen.
 *
 * @param link the link; empty for all
 */
record CaptureSource(Optional<Link> link) {
    private static final String ANY = "any";

    /** The source that {@code -i} names, or the first link that is up. */
    static CaptureSource of(NetworkNamespace namespace, Optional<String> device) throws CaptureFailure {
        if (device.isEmpty()) {
            return new CaptureSource(Optional.of(usual(namespace)));
        }
        String name = device.get();
        if (name.equals(ANY)) {
            return new CaptureSource(Optional.empty());
        }
        Optional<Link> link = Optional.ofNullable(namespace.links().byName(name))
                .or(() -> name.matches("[0-9]{1,9}")
                        ? Optional.ofNullable(namespace.links().byIndex(Integer.parseInt(name))) : Optional.empty());
        if (link.isEmpty()) {
            throw new CaptureFailure(name + ": No such device exists\n(No such device exists)");
        }
        if (!link.get().isUp()) {
            throw new CaptureFailure(name + ": That device is not up");
        }
        return new CaptureSource(link);
    }

    private static Link usual(NetworkNamespace namespace) throws CaptureFailure {
        List<Link> up = namespace.links().all().stream().filter(Link::isUp).toList();
        return up.stream().filter(link -> !link.isLoopback()).findFirst().or(() -> up.stream().findFirst())
                .orElseThrow(() -> new CaptureFailure("no suitable device found"));
    }

    /** What the tool says it listens on. */
    String description(int snapshotLength) {
        String linkType = link.isEmpty() ? "LINUX_SLL2 (Linux cooked v2)" : isRaw() ? "RAW (Raw IP)"
                : isCooked() ? "LINUX_SLL (Linux cooked v1)" : "EN10MB (Ethernet)";
        return String.format(Locale.ROOT, "listening on %s, link-type %s, snapshot length %d bytes",
                link.map(Link::name).orElse(ANY), linkType, snapshotLength);
    }

    /** Whether packets have no Ethernet header there. */
    boolean isRaw() {
        return link.isPresent() && (link.get() instanceof TunLink tun
                        && tun.settings().mode() == TunSettings.Mode.TUN
                || link.get().kind() == LinkKind.IPIP || link.get().kind() == LinkKind.SIT);
    }

    /** Whether packets have a header that the library makes up, since it does not know the link's own. */
    boolean isCooked() {
        return link.isPresent() && link.get() instanceof IpTunnelLink tunnel && !tunnel.isEthernet() && !isRaw();
    }

    /** Opens a socket there. */
    PacketSocket open(NetworkNamespace namespace, PacketSocket.Listener listener) {
        return link.isPresent()
                ? new PacketSocket(link.get(), PacketSocket.ALL_PROTOCOLS, listener)
                : new PacketSocket(namespace, PacketSocket.ALL_PROTOCOLS, listener);
    }
}
