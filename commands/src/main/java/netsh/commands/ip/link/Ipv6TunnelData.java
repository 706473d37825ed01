package netsh.commands.ip.link;

import java.util.Locale;
import java.util.Optional;
import netsh.commands.print.Fields;
import netsh.network.addr.IpAddress;
import netsh.network.link.LinkKind;
import netsh.network.packet.IpProtocol;
import netsh.network.tunnel.TunnelSettings;

/** What -d shows of a tunnel over IPv6 (ip6tunnel_print_opt, gre_print_opt of iproute2's link_gre6.c). */
record Ipv6TunnelData(LinkKind kind, boolean isFallback, TunnelSettings settings) implements LinkData {
    @Override
    public void print(Fields fields) {
        if (kind == LinkKind.IP6TNL) {
            fields.field("proto", "", protocol(), " ");
        }
        fields.field("remote", "remote ", end(settings.remote()), " ");
        fields.field("local", "local ", end(settings.local()), " ");
        settings.lower().ifPresent(lower -> fields.field("link", "dev ", lower.name(), " "));
        int hops = settings.timeToLive();
        fields.fieldAs("ttl", hops, "hoplimit " + (hops == 0 ? "inherit" : hops) + " ");
        if (settings.encapsulationLimit().isEmpty() && !isFallback) {
            fields.fieldAs("ip6_tnl_f_ign_encap_limit", true, "encaplimit none ");
        } else {
            fields.field("encap_limit", "encaplimit ", settings.encapsulationLimit().orElse(0), " ");
        }
        if (settings.trafficClass() == TunnelSettings.INHERIT) {
            fields.fieldAs("ip6_tnl_f_use_orig_tclass", true, "tclass inherit ");
        } else {
            fields.field("tclass", "tclass ", String.format(Locale.ROOT, "0x%02x", settings.trafficClass()), " ");
        }
        fields.field("flowlabel", "flowlabel ", String.format(Locale.ROOT, "0x%05x", settings.flowLabel()), " ");
        if (kind != LinkKind.IP6TNL) {
            TunnelData.printGreFields(fields, settings);
        }
    }

    private String protocol() {
        return switch (settings.protocol()) {
            case IpProtocol.IPIP -> "ipip6";
            case IpProtocol.IPV6 -> "ip6ip6";
            default -> "any";
        };
    }

    private static String end(Optional<IpAddress> address) {
        return address.map(IpAddress::toString).orElse("any");
    }
}
