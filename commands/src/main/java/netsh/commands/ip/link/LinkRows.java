package netsh.commands.ip.link;

import java.util.Optional;
import java.util.OptionalInt;
import netsh.network.ipv6.Ipv6Setting;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.link.IpTunnelLink;
import netsh.network.link.LinkKind;
import netsh.network.link.NetworkStack;
import netsh.network.link.VxlanLink;

/** Takes rows from live links. */
public final class LinkRows {
    private static final LowerLink GONE =
            new LowerLink(0, Optional.empty(), false, OptionalInt.empty(), Optional.empty());

    private LinkRows() {}

    /** The row of a link as its own namespace sees it. */
    public static LinkRow of(Link link) {
        return new LinkRow(
                link.index(),
                link.name(),
                lower(link),
                link.flags(),
                link.mtu(),
                link.queueingDiscipline(),
                Optional.ofNullable(link.master()).map(Link::name),
                link.operState(),
                link.uncommon().linkMode(),
                link.group(),
                link.transmitQueueLength(),
                LinkLayer.of(link),
                link.alias(),
                link.uncommon().alternativeNames(),
                details(link),
                LinkCounters.of(link));
    }

    private static Optional<LowerLink> lower(Link link) {
        if (link.lower().isEmpty() && link.kind() == LinkKind.VETH) {
            return Optional.of(GONE);
        }
        if (link instanceof IpTunnelLink tunnel && tunnel.home() != link.stack()) {
            return Optional.of(in(tunnel.home(), link, tunnel.lower().map(Link::index).orElse(0)));
        }
        if (link.lower().isEmpty() && link instanceof IpTunnelLink) {
            return Optional.of(GONE);
        }
        if (link instanceof VxlanLink vxlan && vxlan.home() != link.stack()) {
            return Optional.of(in(vxlan.home(), link, link.index()));
        }
        return link.lower().map(lower -> {
            if (!lower.isRegistered()) {
                return GONE;
            }
            NetworkNamespace other = NetworkNamespace.of(lower);
            NetworkNamespace own = NetworkNamespace.of(link);
            if (other == own) {
                return new LowerLink(lower.index(), Optional.of(lower.name()), !lower.isUp(),
                        OptionalInt.empty(), Optional.empty());
            }
            return in(other, link, lower.index());
        });
    }

    /** A link that another one stands on in another namespace. */
    private static LowerLink in(NetworkStack other, Link link, int index) {
        NetworkNamespace own = NetworkNamespace.of(link);
        NetworkNamespace there = (NetworkNamespace) other;
        return new LowerLink(index, Optional.empty(), false, OptionalInt.of(own.ids().allocate(there)),
                own.machine().namedNamespaces().nameOf(there));
    }

    private static LinkDetails details(Link link) {
        Optional<LinkType<?>> type = LinkTypes.of(link);
        Optional<LinkType<?>> portType = Optional.ofNullable(link.master()).flatMap(LinkTypes::of);
        boolean isCard = link.kind() == LinkKind.PHYSICAL;
        return new LinkDetails(
                link.promiscuity(),
                link.allMulticastCount(),
                link.leastMtu(),
                link.mostMtu(),
                link.kind().infoKind(),
                type.flatMap(kind -> kind.data(link)),
                Optional.ofNullable(link.master()).flatMap(master -> master.kind().infoKind()),
                portType.flatMap(kind -> kind.portData(link)),
                addressGeneration(link),
                link.uncommon().transmitQueues(),
                link.uncommon().receiveQueues(),
                link.mostSegmentationSize(),
                isCard ? Optional.of("virtio") : Optional.empty(),
                isCard ? Optional.of("virtio0") : Optional.empty());
    }

    private static Optional<String> addressGeneration(Link link) {
        if (link instanceof IpTunnelLink tunnel && tunnel.isHiddenFromIpv6()) {
            return Optional.empty();
        }
        int mode = NetworkNamespace.of(link).ipv6().on(link)
                .map(settings -> settings.setting(Ipv6Setting.ADDR_GEN_MODE)).orElse(0);
        return Optional.of(AddressGenerationMode.values()[mode].text());
    }
}
