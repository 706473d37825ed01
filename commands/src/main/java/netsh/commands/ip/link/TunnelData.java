package netsh.commands.ip.link;

import java.util.Optional;
import netsh.commands.print.Fields;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.link.LinkKind;
import netsh.network.packet.IpProtocol;
import netsh.network.tunnel.TunnelSettings;

/** What -d shows of a tunnel over IPv4 (gre_print_opt, iptunnel_print_opt). */
record TunnelData(LinkKind kind, TunnelSettings settings) implements LinkData {
    @Override
    public void print(Fields fields) {
        boolean isGre = kind != LinkKind.IPIP && kind != LinkKind.SIT;
        if (!isGre) {
            fields.field("proto", "", protocol(), " ");
        }
        fields.field("remote", "remote ", end(settings.remote()), " ");
        fields.field("local", "local ", end(settings.local()), " ");
        settings.lower().ifPresent(lower -> fields.field("link", "dev ", lower.name(), " "));
        int hops = settings.timeToLive();
        fields.fieldAs("ttl", hops, "ttl " + (hops == 0 ? "inherit" : hops) + " ");
        if (settings.trafficClass() != 0) {
            String service = "0x" + Integer.toHexString(settings.trafficClass());
            fields.fieldAs("tos", service, "tos "
                    + (settings.trafficClass() == TunnelSettings.INHERIT ? "inherit" : service) + " ");
        }
        boolean discovers = settings.discoversPathMtu();
        fields.fieldAs("pmtudisc", discovers, !discovers ? "nopmtudisc " : isGre ? "" : "pmtudisc ");
        if (isGre) {
            printGreFields(fields, settings);
        }
        if (kind == LinkKind.SIT) {
            fields.field("prefix", "6rd-prefix ", "2002::", "");
            fields.field("prefixlen", "/", 16, " ");
        } else if (kind == LinkKind.ERSPAN) {
            fields.field("okey", "okey ", "0.0.0.0", " ");
            fields.field("erspan_index", "erspan_index ", 0, " ");
            fields.field("erspan_ver", "erspan_ver ", 1, " ");
        }
    }

    private String protocol() {
        return switch (settings.protocol()) {
            case IpProtocol.IPIP -> "ipip";
            case IpProtocol.IPV6 -> "ip6ip";
            default -> "any";
        };
    }

    private static String end(Optional<IpAddress> address) {
        return address.map(IpAddress::toString).orElse("any");
    }

    static void printGreFields(Fields fields, TunnelSettings settings) {
        settings.input().key().ifPresent(key -> fields.field("ikey", "ikey ", dotted(key), " "));
        settings.output().key().ifPresent(key -> fields.field("okey", "okey ", dotted(key), " "));
        flag(fields, "iseq", settings.input().sequence());
        flag(fields, "oseq", settings.output().sequence());
        flag(fields, "icsum", settings.input().checksum());
        flag(fields, "ocsum", settings.output().checksum());
        if (settings.ignoresDontFragment()) {
            fields.fieldAs("ignore_df", true, "ignore-df ");
        }
    }

    private static String dotted(int key) {
        return new Ipv4Address(key).toString();
    }

    private static void flag(Fields fields, String word, boolean isSet) {
        if (isSet) {
            fields.fieldAs(word, true, word + " ");
        }
    }
}
