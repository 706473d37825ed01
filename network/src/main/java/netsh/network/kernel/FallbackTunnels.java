package netsh.network.kernel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import netsh.network.addr.MacAddress;
import netsh.network.error.NetException;
import netsh.network.link.IpTunnelLink;
import netsh.network.link.LinkKind;
import netsh.network.packet.IpProtocol;
import netsh.network.tunnel.TunnelSettings;

/** The links that come with the modules of IP tunnels, one of each kind in every namespace (ip_tunnel_init_net). */
final class FallbackTunnels {
    private static final Map<String, List<LinkKind>> KINDS = Map.of(
            "ip_gre", List.of(LinkKind.GRE, LinkKind.GRETAP, LinkKind.ERSPAN),
            "ipip", List.of(LinkKind.IPIP),
            "sit", List.of(LinkKind.SIT),
            "ip6_tunnel", List.of(LinkKind.IP6TNL),
            "ip6_gre", List.of(LinkKind.IP6GRE));
    private static final int SIT_TIME_TO_LIVE = 64;

    private FallbackTunnels() {}

    /** Makes those of a module in a namespace; a name that somebody else has leaves that link out. */
    static void create(NetworkNamespace namespace, String module) {
        for (LinkKind kind : KINDS.getOrDefault(module, List.of())) {
            try {
                IpTunnelLink.create(kind, name(kind), address(namespace, kind), namespace, settings(kind),
                        IpTunnelLink.Origin.FALLBACK).register(namespace, Optional.empty());
            } catch (NetException nameIsTaken) {
                continue;
            }
        }
    }

    private static String name(LinkKind kind) {
        return kind == LinkKind.IPIP ? "tunl0" : kind.infoKind().orElseThrow() + "0";
    }

    /** Over IPv6 a tunnel has a number of its own, though no frame shows it. */
    private static MacAddress address(NetworkNamespace namespace, LinkKind kind) {
        boolean isOverIpv6 = kind == LinkKind.IP6TNL || kind == LinkKind.IP6GRE;
        return isOverIpv6 ? namespace.drawAddress(name(kind)) : MacAddress.ZERO;
    }

    private static TunnelSettings settings(LinkKind kind) {
        TunnelSettings settings = new TunnelSettings().discoversPathMtu(false);
        if (kind == LinkKind.SIT) {
            settings.timeToLive(SIT_TIME_TO_LIVE).protocol(IpProtocol.IPV6);
        } else if (kind == LinkKind.IP6TNL) {
            settings.protocol(IpProtocol.IPV6);
        }
        return settings;
    }
}
