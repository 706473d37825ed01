package netsh.network.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.network.addr.IpAddress;
import netsh.network.packet.EncapsulatedPacket;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.GrePacket;
import netsh.network.packet.IpPayload;
import netsh.network.packet.IpProtocol;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.LimitedPayload;
import netsh.network.trace.DropReason;
import netsh.network.tunnel.TunnelSettings;

/** The IP tunnels whose packets travel through one namespace, and which of them a packet is for (struct ip_tunnel_net). */
public final class IpTunnelTable {
    private final NetworkStack home;
    private final List<IpTunnelLink> links = new ArrayList<>();

    /** What became of a packet. */
    public enum Verdict {
        /** A tunnel took it. */
        TAKEN,
        /** No tunnel is for it, though there are handlers for its protocol. */
        NO_TUNNEL,
        /** Nobody here handles its protocol. */
        NO_HANDLER
    }

    /** The table of {@code home}. */
    public IpTunnelTable(NetworkStack home) {
        this.home = home;
    }

    void add(IpTunnelLink link) {
        links.add(link);
    }

    void remove(IpTunnelLink link) {
        links.remove(link);
    }

    /** The tunnel of a kind that is set so that another one could not be told from it. */
    Optional<IpTunnelLink> find(LinkKind kind, TunnelSettings settings) {
        return links.stream()
                .filter(link -> link.kind() == kind && link.settings().isSameTunnelAs(settings))
                .findFirst();
    }

    /** Removes all tunnels, wherever they are: the namespace that their packets travel through is gone. */
    public void homeLeft() {
        for (IpTunnelLink link : List.copyOf(links)) {
            link.delete();
        }
    }

    // ---- packets --------------------------------------------------------------------------------------------------

    /** Takes what an IP packet for this host carries, if it is for a tunnel. */
    public Verdict receive(IpAddress source, IpAddress destination, IpPayload payload) {
        IpPayload carried = payload instanceof LimitedPayload limited ? limited.payload() : payload;
        boolean overIpv6 = destination.bitLength() != Integer.SIZE;
        IpTunnelLink link = lookUp(overIpv6, source, destination, carried);
        if (link != null) {
            link.receiver().receive(carried);
            return Verdict.TAKEN;
        }
        boolean hasHandler = links.stream()
                .anyMatch(candidate -> candidate.isFallback() && mayCarry(candidate, overIpv6, carried));
        if (hasHandler) {
            home.observers().dropped(home, payload, DropReason.TUNNEL_UNKNOWN);
        }
        return hasHandler ? Verdict.NO_TUNNEL : Verdict.NO_HANDLER;
    }

    /** The other end, or a router, could not take a packet of a tunnel. */
    public void failed(IpAddress source, IpAddress destination, IpPayload payload, boolean byTimeToLive) {
        IpPayload carried = payload instanceof LimitedPayload limited ? limited.payload() : payload;
        IpTunnelLink link = lookUp(destination.bitLength() != Integer.SIZE, destination, source, carried);
        if (link != null && !link.isFallback() && !(byTimeToLive && link.settings().timeToLive() == 0)) {
            link.transmitter().noteError();
        }
    }

    /** The tunnel that fits best: with both ends, with one, with a key alone; else the fallback (ip_tunnel_lookup). */
    private IpTunnelLink lookUp(boolean overIpv6, IpAddress remote, IpAddress local, IpPayload payload) {
        IpTunnelLink best = null;
        int bestFit = -1;
        for (IpTunnelLink link : links) {
            if (!link.isUp() || !mayCarry(link, overIpv6, payload)) {
                continue;
            }
            int fit = link.isFallback() ? 0 : fit(link.settings(), remote, local, payload);
            if (fit > bestFit) {
                best = link;
                bestFit = fit;
            }
        }
        return best;
    }

    private static int fit(TunnelSettings settings, IpAddress remote, IpAddress local, IpPayload payload) {
        if (payload instanceof GrePacket gre && !settings.input().key().equals(gre.key())) {
            return -1;
        }
        boolean fits = settings.remote().map(remote::equals).orElse(true)
                && settings.local().map(local::equals).orElse(true);
        return fits ? 1 + (settings.remote().isPresent() ? 2 : 0) + (settings.local().isPresent() ? 1 : 0) : -1;
    }

    /** Whether packets of a kind of tunnel look like this one. */
    private static boolean mayCarry(IpTunnelLink link, boolean overIpv6, IpPayload payload) {
        if (link.isOverIpv6() != overIpv6 || link.kind() == LinkKind.ERSPAN) {
            return false;
        }
        if (payload instanceof GrePacket gre) {
            return link.hasGreHeader() && link.isEthernet() == gre.content() instanceof EthernetFrame;
        }
        if (!(payload instanceof EncapsulatedPacket carrier) || link.hasGreHeader()) {
            return false;
        }
        boolean isIpv4 = carrier.packet() instanceof Ipv4Packet;
        return switch (link.kind()) {
            case IPIP -> isIpv4;
            case SIT -> !isIpv4 || link.settings().protocol() != IpProtocol.IPV6;
            default -> true;
        };
    }
}
