package netsh.commands.openvswitch.appctl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.addr.MacAddress;
import netsh.network.link.Link;
import netsh.network.openvswitch.DatapathAction;
import netsh.network.openvswitch.DatapathFlow;
import netsh.network.openvswitch.Field;
import netsh.network.openvswitch.FlowKey;
import netsh.network.packet.EtherType;
import netsh.network.packet.IpProtocol;

/** Shows cached flows and what a datapath does (odp_flow_format, format_odp_actions of lib/odp-util.c). */
final class DatapathText {
    private static final long MAC = MacAddress.BROADCAST.bits();
    private static final long IPV4 = 0xffff_ffffL;

    private final Map<Integer, Link> links;
    private final boolean names;

    DatapathText(Map<Integer, Link> links, boolean names) {
        this.links = links;
        this.names = names;
    }

    private String port(int number) {
        return names && links.containsKey(number) ? links.get(number).name() : Integer.toString(number);
    }

    // ---- flows ----------------------------------------------------------------------------------------------------

    String flow(DatapathFlow flow, long nowNanos) {
        String used = flow.usedNanos() < 0 ? "never"
                : String.format(Locale.ROOT, "%.3fs", (nowNanos - flow.usedNanos()) / 1_000_000 / 1000.0);
        return key(flow.key(), flow.mask()) + ", packets:" + flow.packets() + ", bytes:" + flow.octets() + ", used:"
                + used + ", actions:" + (flow.actions().stream().anyMatch(DatapathAction::isSlow)
                        ? "userspace(pid=4294967295,slow_path(action))" : actions(flow.actions()));
    }

    private String key(FlowKey key, FlowKey mask) {
        List<String> parts = new ArrayList<>();
        parts.add("recirc_id(0)");
        if (mask.looksAt(Field.TUN_ID) || mask.looksAt(Field.TUN_DST)) {
            parts.add("tunnel(tun_id=0x" + Long.toHexString(key.get(Field.TUN_ID)) + ",src="
                    + new Ipv4Address((int) key.get(Field.TUN_SRC)) + ",dst="
                    + new Ipv4Address((int) key.get(Field.TUN_DST)) + ",flags(-df+csum+key))");
        }
        parts.add("in_port(" + port((int) key.get(Field.IN_PORT)) + ")");
        Group eth = new Group("eth");
        eth.add("src", Field.DL_SRC, key, mask, value -> new MacAddress(value).toString(), MAC);
        eth.add("dst", Field.DL_DST, key, mask, value -> new MacAddress(value).toString(), MAC);
        eth.into(parts);
        long tci = mask.get(Field.VLAN_TCI);
        if (tci == 0) {
            payload(key, mask, parts);
        } else {
            List<String> inner = new ArrayList<>();
            payload(key, mask, inner);
            parts.add("eth_type(0x8100)");
            parts.add("vlan(vid=" + (key.get(Field.VLAN_TCI) & 0xfff)
                    + ((tci & 0xe000) != 0 ? ",pcp=" + (key.get(Field.VLAN_TCI) >> 13) : "") + ")");
            parts.add("encap(" + String.join(",", inner) + ")");
        }
        return String.join(",", parts);
    }

    private static void payload(FlowKey key, FlowKey mask, List<String> parts) {
        long type = key.get(Field.DL_TYPE);
        if (type == 0x05ff) {
            return;
        }
        parts.add(String.format(Locale.ROOT, "eth_type(0x%04x)", type));
        if (type == EtherType.ARP) {
            Group arp = new Group("arp");
            arp.add("sip", Field.NW_SRC, key, mask, DatapathText::ipv4, IPV4);
            arp.add("tip", Field.NW_DST, key, mask, DatapathText::ipv4, IPV4);
            if (mask.looksAt(Field.NW_PROTO)) {
                arp.add("op=" + key.get(Field.NW_PROTO) + "/0xff");
            }
            arp.add("sha", Field.ARP_SHA, key, mask, value -> new MacAddress(value).toString(), MAC);
            arp.add("tha", Field.ARP_THA, key, mask, value -> new MacAddress(value).toString(), MAC);
            arp.into(parts);
        } else if (type == EtherType.IPV4 || type == EtherType.IPV6) {
            ip(key, mask, type == EtherType.IPV4, parts);
            transport(key, mask, parts);
        }
    }

    private static void ip(FlowKey key, FlowKey mask, boolean version4, List<String> parts) {
        Group ip = new Group(version4 ? "ipv4" : "ipv6");
        if (version4) {
            ip.add("src", Field.NW_SRC, key, mask, DatapathText::ipv4, IPV4);
            ip.add("dst", Field.NW_DST, key, mask, DatapathText::ipv4, IPV4);
        } else {
            ip.addWide("src", Field.IPV6_SRC, key, mask);
            ip.addWide("dst", Field.IPV6_DST, key, mask);
        }
        ip.add("proto", Field.NW_PROTO, key, mask, Long::toString, 0xff);
        ip.add(version4 ? "tos" : "tclass", Field.NW_TOS, key, mask, value -> "0x" + Long.toHexString(value), 0xff);
        ip.add(version4 ? "ttl" : "hlimit", Field.NW_TTL, key, mask, Long::toString, 0xff);
        if (mask.looksAt(Field.NW_FRAG)) {
            long fragment = key.get(Field.NW_FRAG);
            ip.add("frag=" + (fragment == 0 ? "no" : fragment == 1 ? "first" : "later"));
        }
        ip.into(parts);
    }

    private static void transport(FlowKey key, FlowKey mask, List<String> parts) {
        long protocol = key.get(Field.NW_PROTO);
        boolean icmp = protocol == IpProtocol.ICMP || protocol == IpProtocol.ICMPV6;
        Group ports = new Group(protocol == IpProtocol.TCP ? "tcp" : protocol == IpProtocol.UDP ? "udp"
                : protocol == IpProtocol.ICMPV6 ? "icmpv6" : protocol == IpProtocol.ICMP ? "icmp" : "sctp");
        long full = icmp ? 0xff : 0xffff;
        ports.add(icmp ? "type" : "src", Field.TP_SRC, key, mask, Long::toString, full);
        ports.add(icmp ? "code" : "dst", Field.TP_DST, key, mask, Long::toString, full);
        ports.into(parts);
    }

    private static String ipv4(long bits) {
        return new Ipv4Address((int) bits).toString();
    }

    /** One header's fields, of which only those are shown that count. */
    private static final class Group {
        private final String name;
        private final List<String> fields = new ArrayList<>();

        Group(String name) {
            this.name = name;
        }

        void add(String text) {
            fields.add(text);
        }

        void add(String field, Field place, FlowKey key, FlowKey mask, LongFunction<String> text,
                long full) {
            if (!mask.looksAt(place)) {
                return;
            }
            long bits = mask.get(place) & full;
            String suffix = bits == full ? "" : "/" + (place == Field.NW_SRC || place == Field.NW_DST
                    ? ipv4(bits) : "0x" + Long.toHexString(bits));
            long value = key.get(place) & bits;
            fields.add(field + "=" + (value == 0 && place == Field.NW_TOS ? "0" : text.apply(value)) + suffix);
        }

        void addWide(String field, Field place, FlowKey key, FlowKey mask) {
            if (mask.looksAt(place)) {
                fields.add(field + "=" + new Ipv6Address(key.get(place) & mask.get(place),
                        key.low(place) & mask.low(place)));
            }
        }

        void into(List<String> parts) {
            if (!fields.isEmpty()) {
                parts.add(name + "(" + String.join(",", fields) + ")");
            }
        }
    }

    // ---- actions --------------------------------------------------------------------------------------------------

    String actions(List<DatapathAction> actions) {
        if (actions.isEmpty()) {
            return "drop";
        }
        List<String> parts = new ArrayList<>();
        for (DatapathAction action : actions) {
            parts.add(action(action));
        }
        return String.join(",", parts);
    }

    private String action(DatapathAction action) {
        if (action instanceof DatapathAction.Output output) {
            return port(output.port());
        }
        if (action instanceof DatapathAction.PushVlan push) {
            String tpid = push.protocol() == EtherType.VLAN_8021Q ? ""
                    : String.format(Locale.ROOT, "tpid=0x%04x,", push.protocol());
            return "push_vlan(" + tpid + "vid=" + push.vlan() + ",pcp=" + push.priority() + ")";
        }
        if (action instanceof DatapathAction.PopVlan) {
            return "pop_vlan";
        }
        if (action instanceof DatapathAction.ToController controller) {
            return "userspace(pid=4294967295,controller(reason=" + controller.reason().ordinal() + ",dont_send=1,continuation=0,recirc_id=3,rule_cookie=0,"
                    + "controller_id=0,max_len=" + controller.maxLength() + "))";
        }
        return set((DatapathAction.Set) action);
    }

    private static String set(DatapathAction.Set set) {
        FlowKey value = set.value();
        FlowKey mask = set.mask();
        Group group = new Group(switch (set.header()) {
            case TUNNEL -> "tunnel";
            case ETHERNET -> "eth";
            case IPV4 -> "ipv4";
            case IPV6 -> "ipv6";
            case ARP -> "arp";
            case TCP -> "tcp";
            case UDP -> "udp";
            case ICMP -> "icmp";
            case ICMPV6 -> "icmpv6";
        });
        switch (set.header()) {
            case TUNNEL -> {
                if (value.get(Field.TUN_ID) != 0) {
                    group.add("tun_id=0x" + Long.toHexString(value.get(Field.TUN_ID)));
                }
                group.add("src", Field.TUN_SRC, value, mask, DatapathText::ipv4, IPV4);
                group.add("dst", Field.TUN_DST, value, mask, DatapathText::ipv4, IPV4);
                group.add("ttl=64");
                group.add("tp_dst=4789");
                group.add("flags(df|key)");
            }
            case ETHERNET -> {
                group.add("src", Field.DL_SRC, value, mask, bits -> new MacAddress(bits).toString(), MAC);
                group.add("dst", Field.DL_DST, value, mask, bits -> new MacAddress(bits).toString(), MAC);
            }
            case IPV4, IPV6 -> ipFields(group, value, mask, set.header() == DatapathAction.Header.IPV4);
            case ARP -> {
                group.add("sip", Field.NW_SRC, value, mask, DatapathText::ipv4, IPV4);
                group.add("tip", Field.NW_DST, value, mask, DatapathText::ipv4, IPV4);
                group.add("op", Field.NW_PROTO, value, mask, Long::toString, 0xff);
                group.add("sha", Field.ARP_SHA, value, mask, bits -> new MacAddress(bits).toString(), MAC);
                group.add("tha", Field.ARP_THA, value, mask, bits -> new MacAddress(bits).toString(), MAC);
            }
            default -> {
                boolean icmp = set.header() == DatapathAction.Header.ICMP || set.header() == DatapathAction.Header.ICMPV6;
                group.add(icmp ? "type" : "src", Field.TP_SRC, value, mask, Long::toString, 0xffff);
                group.add(icmp ? "code" : "dst", Field.TP_DST, value, mask, Long::toString, 0xffff);
            }
        }
        List<String> text = new ArrayList<>();
        group.into(text);
        return "set(" + String.join(",", text) + ")";
    }

    private static void ipFields(Group group, FlowKey value, FlowKey mask, boolean version4) {
        if (version4) {
            group.add("src", Field.NW_SRC, value, mask, DatapathText::ipv4, IPV4);
            group.add("dst", Field.NW_DST, value, mask, DatapathText::ipv4, IPV4);
        } else {
            group.addWide("src", Field.IPV6_SRC, value, mask);
            group.addWide("dst", Field.IPV6_DST, value, mask);
        }
        group.add(version4 ? "tos" : "tclass", Field.NW_TOS, value, mask, bits -> "0x" + Long.toHexString(bits), 0xff);
        group.add(version4 ? "ttl" : "hlimit", Field.NW_TTL, value, mask, Long::toString, 0xff);
    }
}
