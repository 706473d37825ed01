package netsh.commands.openvswitch.ofctl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import netsh.network.openvswitch.Field;
import netsh.network.openvswitch.FlowKey;
import netsh.network.packet.EtherType;
import netsh.network.packet.IpProtocol;

/** Shows matches and packets as flows do (match_format, flow_format of lib/match.c). */
public final class MatchText {
    private static final int TAG_PRESENT = 0x1000;
    private static final int VID = 0xfff;
    private static final int PCP = 0xe000;
    private static final int RARP = 0x8035;
    private static final int SCTP = 132;
    private static final int DSCP = 0xfc;
    private static final int ECN = 3;

    private final FlowKey value;
    private final FlowKey mask;
    private final PortNames ports;
    private final List<String> parts = new ArrayList<>();

    private MatchText(FlowKey value, FlowKey mask, PortNames ports) {
        this.value = value;
        this.mask = mask;
        this.ports = ports;
    }

    /** A match. */
    public static String of(FlowKey value, FlowKey mask, PortNames ports) {
        return new MatchText(value, mask, ports).text();
    }

    /** A match with its priority in front, where that is not the usual one. */
    public static String of(FlowKey value, FlowKey mask, int priority, PortNames ports) {
        String text = of(value, mask, ports);
        if (priority == FlowParser.DEFAULT_PRIORITY) {
            return text;
        }
        return "priority=" + priority + (text.isEmpty() ? "" : "," + text);
    }

    /** A match as a version of OpenFlow after the first has it: there, no tag is told without a priority. */
    static String later(FlowKey value, FlowKey mask, int priority, PortNames ports) {
        FlowKey wanted = mask.copy();
        if (mask.looksAtAll(Field.VLAN_TCI) && value.get(Field.VLAN_TCI) == 0) {
            wanted.set(Field.VLAN_TCI, TAG_PRESENT | VID);
        }
        return of(value, wanted, priority, ports);
    }

    /** What a cached flow stands for: that it is about Ethernet is said, too. */
    public static String megaflow(FlowKey value, FlowKey mask, PortNames ports) {
        String text = of(value, mask, ports);
        return "recirc_id=0,eth" + (text.isEmpty() ? "" : "," + text);
    }

    /** All fields that a packet of its kind has. */
    public static String packet(FlowKey packet, PortNames ports) {
        FlowKey all = new FlowKey();
        for (Field field : new Field[] {Field.IN_PORT, Field.DL_SRC, Field.DL_DST, Field.DL_TYPE, Field.VLAN_TCI}) {
            all.look(field);
        }
        if (packet.get(Field.VLAN_TCI) != 0) {
            all.look(Field.VLAN_TCI1);
        }
        for (Field field : new Field[] {Field.TUN_ID, Field.TUN_SRC, Field.TUN_DST, Field.METADATA, Field.PKT_MARK,
            Field.REG0, Field.REG1, Field.REG2, Field.REG3, Field.REG4, Field.REG5, Field.REG6, Field.REG7,
            Field.REG8, Field.REG9, Field.REG10, Field.REG11, Field.REG12, Field.REG13, Field.REG14, Field.REG15}) {
            if (packet.get(field) != 0) {
                all.look(field);
            }
        }
        for (Field field : fieldsOf(packet)) {
            all.look(field);
        }
        return of(packet, all, ports);
    }

    private static List<Field> fieldsOf(FlowKey packet) {
        long type = packet.get(Field.DL_TYPE);
        List<Field> fields = new ArrayList<>();
        if (type == EtherType.ARP || type == RARP) {
            fields.addAll(List.of(Field.NW_SRC, Field.NW_DST, Field.NW_PROTO, Field.ARP_SHA, Field.ARP_THA));
        } else if (type == EtherType.IPV4 || type == EtherType.IPV6) {
            fields.addAll(type == EtherType.IPV4 ? List.of(Field.NW_SRC, Field.NW_DST)
                    : List.of(Field.IPV6_SRC, Field.IPV6_DST, Field.IPV6_LABEL));
            fields.addAll(List.of(Field.NW_PROTO, Field.NW_TOS, Field.NW_TTL, Field.NW_FRAG));
            long protocol = packet.get(Field.NW_PROTO);
            if (protocol == IpProtocol.TCP) {
                fields.add(Field.TCP_FLAGS);
            }
            if (protocol == IpProtocol.TCP || protocol == IpProtocol.UDP || protocol == SCTP
                    || protocol == IpProtocol.ICMP && type == EtherType.IPV4
                    || protocol == IpProtocol.ICMPV6 && type == EtherType.IPV6) {
                fields.add(Field.TP_SRC);
                fields.add(Field.TP_DST);
            }
        }
        return fields;
    }

    private String text() {
        if (mask.looksAt(Field.PKT_MARK)) {
            add("pkt_mark=" + hexadecimal(Field.PKT_MARK));
        }
        String kind = kind();
        boolean kindSaysType = !kind.isEmpty();
        boolean kindSaysProtocol = kindSaysType && !List.of("ip", "ipv6", "arp", "rarp").contains(kind);
        if (kindSaysType) {
            add(kind);
        }
        registers();
        if (mask.looksAt(Field.IN_PORT)) {
            add("in_port=" + ports.text((int) value.get(Field.IN_PORT)));
        }
        tag(Field.VLAN_TCI, "");
        tag(Field.VLAN_TCI1, "1");
        link(kindSaysType);
        network(kindSaysProtocol);
        transport();
        return String.join(",", parts);
    }

    private void add(String part) {
        parts.add(part);
    }

    private String hexadecimal(Field field) {
        return ValueText.hexadecimal(value.get(field), mask.get(field), field.fullMask());
    }

    private boolean isType(long type) {
        return mask.looksAtAll(Field.DL_TYPE) && value.get(Field.DL_TYPE) == type;
    }

    private boolean isProtocol(long protocol) {
        return mask.looksAtAll(Field.NW_PROTO) && value.get(Field.NW_PROTO) == protocol;
    }

    private String kind() {
        if (isType(EtherType.IPV4)) {
            return isProtocol(IpProtocol.ICMP) ? "icmp" : isProtocol(IpProtocol.IGMP) ? "igmp"
                    : isProtocol(IpProtocol.TCP) ? "tcp" : isProtocol(IpProtocol.UDP) ? "udp"
                    : isProtocol(SCTP) ? "sctp" : "ip";
        }
        if (isType(EtherType.IPV6)) {
            return isProtocol(IpProtocol.ICMPV6) ? "icmp6" : isProtocol(IpProtocol.TCP) ? "tcp6"
                    : isProtocol(IpProtocol.UDP) ? "udp6" : isProtocol(SCTP) ? "sctp6" : "ipv6";
        }
        return isType(EtherType.ARP) ? "arp" : isType(RARP) ? "rarp" : "";
    }

    private void registers() {
        for (int i = 0; i < 8; i++) {
            if (mask.looksAt(Field.register(i))) {
                add("reg" + i + "=" + hexadecimal(Field.register(i)));
            }
        }
        if (mask.looksAt(Field.TUN_ID)) {
            add("tun_id=" + hexadecimal(Field.TUN_ID));
        }
        address("tun_src", Field.TUN_SRC);
        address("tun_dst", Field.TUN_DST);
        if (mask.looksAt(Field.METADATA)) {
            add("metadata=" + hexadecimal(Field.METADATA));
        }
    }

    private void tag(Field field, String number) {
        long bits = mask.get(field);
        if (bits == 0) {
            return;
        }
        long vid = bits & VID;
        long pcp = bits & PCP;
        boolean simple = (bits & TAG_PRESENT) != 0 && (value.get(field) & TAG_PRESENT) != 0 && (vid == 0 || vid == VID)
                && (pcp == 0 || pcp == PCP) && (vid != 0 || pcp != 0);
        if (!simple) {
            String text = String.format(Locale.ROOT, "vlan_tci%s=0x%04x", number, value.get(field));
            add(bits == 0xffff ? text : text + String.format(Locale.ROOT, "/0x%04x", bits));
            return;
        }
        if (vid != 0) {
            add("dl_vlan" + number + "=" + (value.get(field) & VID));
        }
        if (pcp != 0) {
            add("dl_vlan_pcp" + number + "=" + (value.get(field) >> 13));
        }
    }

    private void link(boolean typeIsSaid) {
        if (mask.looksAt(Field.DL_SRC)) {
            add("dl_src=" + ValueText.mac(value.get(Field.DL_SRC), mask.get(Field.DL_SRC)));
        }
        if (mask.looksAt(Field.DL_DST)) {
            add("dl_dst=" + ValueText.mac(value.get(Field.DL_DST), mask.get(Field.DL_DST)));
        }
        if (!typeIsSaid && mask.looksAt(Field.DL_TYPE)) {
            add(String.format(Locale.ROOT, "dl_type=0x%04x", value.get(Field.DL_TYPE)));
        }
    }

    private void address(String name, Field field) {
        if (mask.looksAt(field)) {
            add(name + "=" + ValueText.ipv4(value.get(field), mask.get(field)));
        }
    }

    private void wideAddress(String name, Field field) {
        if (mask.looksAt(field)) {
            add(name + "=" + ValueText.ipv6(value.get(field), value.low(field), mask.get(field), mask.low(field)));
        }
    }

    private void network(boolean protocolIsSaid) {
        boolean arp = isType(EtherType.ARP) || isType(RARP);
        if (isType(EtherType.IPV6)) {
            wideAddress("ipv6_src", Field.IPV6_SRC);
            wideAddress("ipv6_dst", Field.IPV6_DST);
            if (mask.looksAt(Field.IPV6_LABEL)) {
                add(String.format(Locale.ROOT, "ipv6_label=0x%05x", value.get(Field.IPV6_LABEL)));
            }
        } else {
            address(arp ? "arp_spa" : "nw_src", Field.NW_SRC);
            address(arp ? "arp_tpa" : "nw_dst", Field.NW_DST);
        }
        if (!protocolIsSaid && mask.looksAt(Field.NW_PROTO)) {
            add((arp ? "arp_op=" : "nw_proto=") + value.get(Field.NW_PROTO));
        }
        if (arp) {
            hardware("arp_sha", Field.ARP_SHA);
            hardware("arp_tha", Field.ARP_THA);
        }
        long tos = mask.get(Field.NW_TOS);
        if ((tos & DSCP) != 0) {
            add("nw_tos=" + (value.get(Field.NW_TOS) & DSCP));
        }
        if ((tos & ECN) != 0) {
            add("nw_ecn=" + (value.get(Field.NW_TOS) & ECN));
        }
        if (mask.looksAt(Field.NW_TTL)) {
            add("nw_ttl=" + value.get(Field.NW_TTL));
        }
        if (mask.looksAt(Field.NW_FRAG)) {
            add("nw_frag=" + ValueText.fragment(value.get(Field.NW_FRAG), mask.get(Field.NW_FRAG)));
        }
    }

    private void hardware(String name, Field field) {
        if (mask.looksAt(field)) {
            add(name + "=" + ValueText.mac(value.get(field), mask.get(field)));
        }
    }

    private void transport() {
        boolean icmp = isType(EtherType.IPV4) && isProtocol(IpProtocol.ICMP)
                || isType(EtherType.IPV6) && isProtocol(IpProtocol.ICMPV6);
        for (Field field : new Field[] {Field.TP_SRC, Field.TP_DST}) {
            if (mask.looksAt(field)) {
                String name = icmp ? field == Field.TP_SRC ? "icmp_type" : "icmp_code"
                        : field == Field.TP_SRC ? "tp_src" : "tp_dst";
                long full = icmp ? mask.get(field) : field.fullMask();
                add(name + "=" + ValueText.decimal(value.get(field), mask.get(field), full));
            }
        }
        wideAddress("nd_target", Field.ND_TARGET);
        if (mask.looksAt(Field.TCP_FLAGS)) {
            add("tcp_flags=" + ValueText.tcpFlags(value.get(Field.TCP_FLAGS), mask.get(Field.TCP_FLAGS)));
        }
    }
}
