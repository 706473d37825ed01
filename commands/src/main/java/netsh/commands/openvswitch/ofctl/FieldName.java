package netsh.commands.openvswitch.ofctl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.network.openvswitch.Field;
import netsh.network.openvswitch.FieldSlice;

/** The names of fields in flows and actions (ovs-fields(7)). */
enum FieldName {
    IN_PORT("in_port", "", "NXM_OF_IN_PORT", Format.PORT, Needs.NOTHING, FieldSlice.of(Field.IN_PORT)),
    ETH_SRC("eth_src", "dl_src", "NXM_OF_ETH_SRC", Format.MAC, Needs.ETHERNET, FieldSlice.of(Field.DL_SRC)),
    ETH_DST("eth_dst", "dl_dst", "NXM_OF_ETH_DST", Format.MAC, Needs.ETHERNET, FieldSlice.of(Field.DL_DST)),
    ETH_TYPE("eth_type", "dl_type", "NXM_OF_ETH_TYPE", Format.HEXADECIMAL, Needs.ETHERNET, FieldSlice.of(Field.DL_TYPE)),
    VLAN_TCI("vlan_tci", "", "NXM_OF_VLAN_TCI", Format.HEXADECIMAL, Needs.ETHERNET, FieldSlice.of(Field.VLAN_TCI)),
    DL_VLAN("dl_vlan", "", "", Format.DECIMAL, Needs.ETHERNET, new FieldSlice(Field.VLAN_TCI, 0, 12)),
    VLAN_VID("vlan_vid", "", "OXM_OF_VLAN_VID", Format.DECIMAL, Needs.ETHERNET, new FieldSlice(Field.VLAN_TCI, 0, 13)),
    VLAN_PCP("vlan_pcp", "dl_vlan_pcp", "OXM_OF_VLAN_PCP", Format.DECIMAL, Needs.VLAN,
            new FieldSlice(Field.VLAN_TCI, 13, 3)),
    IP_SRC("ip_src", "nw_src", "NXM_OF_IP_SRC", Format.IPV4, Needs.IPV4, FieldSlice.of(Field.NW_SRC)),
    IP_DST("ip_dst", "nw_dst", "NXM_OF_IP_DST", Format.IPV4, Needs.IPV4, FieldSlice.of(Field.NW_DST)),
    IPV6_SRC("ipv6_src", "", "NXM_NX_IPV6_SRC", Format.IPV6, Needs.IPV6, FieldSlice.of(Field.IPV6_SRC)),
    IPV6_DST("ipv6_dst", "", "NXM_NX_IPV6_DST", Format.IPV6, Needs.IPV6, FieldSlice.of(Field.IPV6_DST)),
    IPV6_LABEL("ipv6_label", "", "NXM_NX_IPV6_LABEL", Format.HEXADECIMAL, Needs.IPV6, FieldSlice.of(Field.IPV6_LABEL)),
    NW_PROTO("nw_proto", "ip_proto", "NXM_OF_IP_PROTO", Format.DECIMAL, Needs.IP, FieldSlice.of(Field.NW_PROTO)),
    NW_TOS("nw_tos", "", "NXM_OF_IP_TOS", Format.DECIMAL, Needs.IP, FieldSlice.of(Field.NW_TOS)),
    IP_DSCP("ip_dscp", "", "OXM_OF_IP_DSCP", Format.DECIMAL, Needs.IP, new FieldSlice(Field.NW_TOS, 2, 6)),
    NW_ECN("nw_ecn", "ip_ecn", "NXM_NX_IP_ECN", Format.DECIMAL, Needs.IP, new FieldSlice(Field.NW_TOS, 0, 2)),
    NW_TTL("nw_ttl", "", "NXM_NX_IP_TTL", Format.DECIMAL, Needs.IP, FieldSlice.of(Field.NW_TTL)),
    IP_FRAG("ip_frag", "nw_frag", "NXM_NX_IP_FRAG", Format.FRAGMENT, Needs.IP, FieldSlice.of(Field.NW_FRAG)),
    ARP_OP("arp_op", "", "NXM_OF_ARP_OP", Format.DECIMAL, Needs.ARP, FieldSlice.of(Field.NW_PROTO)),
    ARP_SPA("arp_spa", "", "NXM_OF_ARP_SPA", Format.IPV4, Needs.ARP, FieldSlice.of(Field.NW_SRC)),
    ARP_TPA("arp_tpa", "", "NXM_OF_ARP_TPA", Format.IPV4, Needs.ARP, FieldSlice.of(Field.NW_DST)),
    ARP_SHA("arp_sha", "", "NXM_NX_ARP_SHA", Format.MAC, Needs.ARP, FieldSlice.of(Field.ARP_SHA)),
    ARP_THA("arp_tha", "", "NXM_NX_ARP_THA", Format.MAC, Needs.ARP, FieldSlice.of(Field.ARP_THA)),
    TCP_SRC("tcp_src", "tp_src", "NXM_OF_TCP_SRC", Format.DECIMAL, Needs.TCP, FieldSlice.of(Field.TP_SRC)),
    TCP_DST("tcp_dst", "tp_dst", "NXM_OF_TCP_DST", Format.DECIMAL, Needs.TCP, FieldSlice.of(Field.TP_DST)),
    TCP_FLAGS("tcp_flags", "", "NXM_NX_TCP_FLAGS", Format.TCP_FLAGS, Needs.TCP, FieldSlice.of(Field.TCP_FLAGS)),
    UDP_SRC("udp_src", "", "NXM_OF_UDP_SRC", Format.DECIMAL, Needs.UDP, FieldSlice.of(Field.TP_SRC)),
    UDP_DST("udp_dst", "", "NXM_OF_UDP_DST", Format.DECIMAL, Needs.UDP, FieldSlice.of(Field.TP_DST)),
    SCTP_SRC("sctp_src", "", "OXM_OF_SCTP_SRC", Format.DECIMAL, Needs.SCTP, FieldSlice.of(Field.TP_SRC)),
    SCTP_DST("sctp_dst", "", "OXM_OF_SCTP_DST", Format.DECIMAL, Needs.SCTP, FieldSlice.of(Field.TP_DST)),
    ICMP_TYPE("icmp_type", "", "NXM_OF_ICMP_TYPE", Format.DECIMAL, Needs.ICMP, new FieldSlice(Field.TP_SRC, 0, 8)),
    ICMP_CODE("icmp_code", "", "NXM_OF_ICMP_CODE", Format.DECIMAL, Needs.ICMP, new FieldSlice(Field.TP_DST, 0, 8)),
    ICMPV6_TYPE("icmpv6_type", "", "NXM_NX_ICMPV6_TYPE", Format.DECIMAL, Needs.ICMPV6, new FieldSlice(Field.TP_SRC, 0, 8)),
    ICMPV6_CODE("icmpv6_code", "", "NXM_NX_ICMPV6_CODE", Format.DECIMAL, Needs.ICMPV6, new FieldSlice(Field.TP_DST, 0, 8)),
    ND_TARGET("nd_target", "", "NXM_NX_ND_TARGET", Format.IPV6, Needs.ICMPV6, FieldSlice.of(Field.ND_TARGET)),
    METADATA("metadata", "", "OXM_OF_METADATA", Format.HEXADECIMAL, Needs.NOTHING, FieldSlice.of(Field.METADATA)),
    TUN_ID("tun_id", "tunnel_id", "NXM_NX_TUN_ID", Format.HEXADECIMAL, Needs.NOTHING, FieldSlice.of(Field.TUN_ID)),
    TUN_SRC("tun_src", "", "NXM_NX_TUN_IPV4_SRC", Format.IPV4, Needs.NOTHING, FieldSlice.of(Field.TUN_SRC)),
    TUN_DST("tun_dst", "", "NXM_NX_TUN_IPV4_DST", Format.IPV4, Needs.NOTHING, FieldSlice.of(Field.TUN_DST)),
    PKT_MARK("pkt_mark", "", "NXM_NX_PKT_MARK", Format.HEXADECIMAL, Needs.NOTHING, FieldSlice.of(Field.PKT_MARK)),
    REG0("reg0", "", "NXM_NX_REG0", Format.HEXADECIMAL, Needs.NOTHING, FieldSlice.of(Field.REG0)),
    REG1("reg1", "", "NXM_NX_REG1", Format.HEXADECIMAL, Needs.NOTHING, FieldSlice.of(Field.REG1)),
    REG2("reg2", "", "NXM_NX_REG2", Format.HEXADECIMAL, Needs.NOTHING, FieldSlice.of(Field.REG2)),
    REG3("reg3", "", "NXM_NX_REG3", Format.HEXADECIMAL, Needs.NOTHING, FieldSlice.of(Field.REG3)),
    REG4("reg4", "", "NXM_NX_REG4", Format.HEXADECIMAL, Needs.NOTHING, FieldSlice.of(Field.REG4)),
    REG5("reg5", "", "NXM_NX_REG5", Format.HEXADECIMAL, Needs.NOTHING, FieldSlice.of(Field.REG5)),
    REG6("reg6", "", "NXM_NX_REG6", Format.HEXADECIMAL, Needs.NOTHING, FieldSlice.of(Field.REG6)),
    REG7("reg7", "", "NXM_NX_REG7", Format.HEXADECIMAL, Needs.NOTHING, FieldSlice.of(Field.REG7)),
    REG8("reg8", "", "NXM_NX_REG8", Format.HEXADECIMAL, Needs.NOTHING, FieldSlice.of(Field.REG8)),
    REG9("reg9", "", "NXM_NX_REG9", Format.HEXADECIMAL, Needs.NOTHING, FieldSlice.of(Field.REG9)),
    REG10("reg10", "", "NXM_NX_REG10", Format.HEXADECIMAL, Needs.NOTHING, FieldSlice.of(Field.REG10)),
    REG11("reg11", "", "NXM_NX_REG11", Format.HEXADECIMAL, Needs.NOTHING, FieldSlice.of(Field.REG11)),
    REG12("reg12", "", "NXM_NX_REG12", Format.HEXADECIMAL, Needs.NOTHING, FieldSlice.of(Field.REG12)),
    REG13("reg13", "", "NXM_NX_REG13", Format.HEXADECIMAL, Needs.NOTHING, FieldSlice.of(Field.REG13)),
    REG14("reg14", "", "NXM_NX_REG14", Format.HEXADECIMAL, Needs.NOTHING, FieldSlice.of(Field.REG14)),
    REG15("reg15", "", "NXM_NX_REG15", Format.HEXADECIMAL, Needs.NOTHING, FieldSlice.of(Field.REG15));

    private final String primary;
    private final String alias;
    private final String extended;
    private final Format format;
    private final Needs needs;
    private final FieldSlice slice;

    /** How values are written. */
    enum Format {
        DECIMAL,
        HEXADECIMAL,
        MAC,
        IPV4,
        IPV6,
        PORT,
        FRAGMENT,
        TCP_FLAGS
    }

    /** What a packet must be to have the field. */
    enum Needs {
        NOTHING,
        ETHERNET,
        VLAN,
        IP,
        IPV4,
        IPV6,
        ARP,
        TCP,
        UDP,
        SCTP,
        ICMP,
        ICMPV6
    }

    FieldName(String primary, String alias, String extended, Format format, Needs needs, FieldSlice slice) {
        this.primary = primary;
        this.alias = alias;
        this.extended = extended;
        this.format = format;
        this.needs = needs;
        this.slice = slice;
    }

    /** The name that set_field shows. */
    String primary() {
        return primary;
    }

    /** The name that load and move show. */
    String extended() {
        return extended;
    }

    Format format() {
        return format;
    }

    Needs needs() {
        return needs;
    }

    /** Whether actions may not change it. */
    boolean isReadOnly() {
        return this == ETH_TYPE || this == NW_PROTO || this == IP_FRAG || this == TCP_FLAGS;
    }

    FieldSlice slice() {
        return slice;
    }

    /** The field of a name of flows. */
    static Optional<FieldName> find(String name) {
        for (FieldName field : values()) {
            if (field.primary.equals(name) || field.alias.equals(name) && !name.isEmpty()) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** The field of a name of load and move, or one of flows. */
    static Optional<FieldName> findExtended(String name) {
        for (FieldName field : values()) {
            if (field.extended.equals(name) && !name.isEmpty()
                    || field.extended.replace("NXM_OF_", "OXM_OF_").equals(name) && !name.isEmpty()) {
                return Optional.of(field);
            }
        }
        return find(name);
    }

    /** The fields that are just these bits, the most usual first. */
    static List<FieldName> of(FieldSlice slice) {
        List<FieldName> names = new ArrayList<>();
        for (FieldName field : values()) {
            if (field.slice.equals(slice)) {
                names.add(field);
            }
        }
        return names;
    }

    /** The fields that contain these bits, the most usual first. */
    static List<FieldName> containing(FieldSlice slice) {
        List<FieldName> names = new ArrayList<>();
        for (FieldName field : values()) {
            if (field.slice.field() == slice.field() && field.slice.offset() <= slice.offset()
                    && field.slice.offset() + field.slice.bits() >= slice.offset() + slice.bits()
                    && !field.extended.isEmpty()) {
                names.add(field);
            }
        }
        return names;
    }
}
