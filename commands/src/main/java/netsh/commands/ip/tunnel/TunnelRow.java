package netsh.commands.ip.tunnel;

import java.util.Locale;
import java.util.Optional;
import netsh.commands.ip.inet.NumberNames;
import netsh.commands.print.Fields;
import netsh.network.addr.IpAddress;
import netsh.network.link.IpTunnelLink;
import netsh.network.link.LinkKind;
import netsh.network.packet.IpProtocol;
import netsh.network.tunnel.TunnelSettings;

/** A tunnel as {@code ip tunnel} shows it (print_tunnel of iproute2's iptunnel.c and ip6tunnel.c). */
record TunnelRow(String name, LinkKind kind, boolean isOverIpv6, boolean isFallback, TunnelSettings settings) {
    static TunnelRow of(IpTunnelLink tunnel) {
        return new TunnelRow(tunnel.parameterName(), tunnel.kind(), tunnel.isOverIpv6(), tunnel.isFallback(),
                tunnel.settings().copy());
    }

    void print(Fields fields) {
        fields.field("ifname", "", name, ": ");
        fields.field("mode", "", carried() + (isOverIpv6 ? "/ipv6" : "/ip"), " ");
        end(fields, "remote", settings.remote());
        fields.text(" ");
        end(fields, "local", settings.local());
        settings.lower().ifPresent(lower -> fields.field(isOverIpv6 ? "link" : "dev", " dev ", lower.name(), ""));
        if (isOverIpv6) {
            printIpv6Header(fields);
        } else {
            printIpv4Header(fields);
        }
        printKeys(fields);
        if (kind == LinkKind.GRE || kind == LinkKind.IP6GRE) {
            printFlags(fields);
        }
    }

    private String carried() {
        if (kind == LinkKind.GRE || kind == LinkKind.IP6GRE) {
            return "gre";
        }
        return switch (settings.protocol()) {
            case IpProtocol.IPIP -> "ip";
            case IpProtocol.IPV6 -> "ipv6";
            default -> "any";
        };
    }

    private void end(Fields fields, String word, Optional<IpAddress> address) {
        String text = address.map(IpAddress::toString).orElse(isOverIpv6 ? "::" : "0.0.0.0");
        fields.fieldAs(word, text, word + " " + (address.isEmpty() && !isOverIpv6 ? "any" : text));
    }

    private void printIpv4Header(Fields fields) {
        if (settings.timeToLive() != 0) {
            fields.field("ttl", " ttl ", settings.timeToLive(), "");
        } else {
            fields.text(" ttl inherit");
        }
        int service = settings.trafficClass();
        if (service != 0) {
            int own = service & ~TunnelSettings.INHERIT;
            String words = (service == own ? "" : "inherit")
                    + (own == 0 ? "" : (service == own ? "" : "/") + NumberNames.SERVICE.name(own));
            if (service == TunnelSettings.INHERIT) {
                fields.text(" tos inherit");
            } else {
                fields.fieldAs("tos", "0x" + Integer.toHexString(service), " tos " + words);
            }
        }
        if (!settings.discoversPathMtu()) {
            fields.fieldAs("nopmtudisc", null, " nopmtudisc");
        }
        if (kind == LinkKind.SIT && settings.protocol() == IpProtocol.IPV6) {
            fields.field("6rd-prefix", " 6rd-prefix ", "2002::", "");
            fields.field("6rd-prefixlen", "/", 16, "");
        }
    }

    private void printIpv6Header(Fields fields) {
        if (settings.encapsulationLimit().isEmpty() && !isFallback) {
            fields.fieldAs("ip6_tnl_f_ign_encap_limit", null, " encaplimit none");
        } else {
            fields.field("encap_limit", " encaplimit ", settings.encapsulationLimit().orElse(0), "");
        }
        if (settings.timeToLive() != 0) {
            fields.field("hoplimit", " hoplimit ", settings.timeToLive(), "");
        } else {
            fields.text(" hoplimit inherit");
        }
        boolean inherits = settings.trafficClass() == TunnelSettings.INHERIT;
        int trafficClass = inherits ? 0 : settings.trafficClass();
        if (inherits) {
            fields.fieldAs("ip6_tnl_f_use_orig_tclass", null, " tclass inherit");
        } else {
            fields.field("tclass", " tclass ", String.format(Locale.ROOT, "0x%02x", trafficClass), "");
        }
        String label = String.format(Locale.ROOT, "0x%05x", settings.flowLabel());
        fields.field("flowlabel", " flowlabel ", label, "");
        String both = String.format(Locale.ROOT, "0x%08x", trafficClass << 20 | settings.flowLabel());
        fields.field("flowinfo", " (flowinfo ", both, ")");
    }

    private void printKeys(Fields fields) {
        Optional<Integer> input = settings.input().key();
        Optional<Integer> output = settings.output().key();
        if (input.isPresent() && input.equals(output)) {
            fields.field("key", " key ", Integer.toUnsignedLong(input.get()), "");
        } else {
            input.ifPresent(key -> fields.field("ikey", " ikey ", Integer.toUnsignedLong(key), ""));
            output.ifPresent(key -> fields.field("okey", " okey ", Integer.toUnsignedLong(key), ""));
        }
    }

    private void printFlags(Fields fields) {
        fields.openArray("flags", "");
        flag(fields, settings.input().sequence(), "rx_drop_ooseq", "  Drop packets out of sequence.");
        flag(fields, settings.input().checksum(), "rx_csum", "  Checksum in received packet is required.");
        flag(fields, settings.output().sequence(), "tx_seq", "  Sequence packets on output.");
        flag(fields, settings.output().checksum(), "tx_csum", "  Checksum output packets.");
        fields.closeArray("");
    }

    private static void flag(Fields fields, boolean isSet, String word, String sentence) {
        if (!isSet) {
            return;
        }
        if (fields.isJson()) {
            fields.element("", word, "");
        } else {
            fields.newLine();
            fields.text(sentence);
        }
    }
}
