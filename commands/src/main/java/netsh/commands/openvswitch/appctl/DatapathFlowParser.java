package netsh.commands.openvswitch.appctl;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;
import netsh.network.openvswitch.Field;
import netsh.network.openvswitch.FlowKey;

/** Reads a packet's fields in the datapath's form, such as {@code in_port(2),eth(src=…,dst=…),eth_type(0x0800),ipv4(…)}. */
final class DatapathFlowParser {
    private static final Pattern HEADER = Pattern.compile("([a-z_0-9]+)\\(([^()]*)\\),?");

    private DatapathFlowParser() {}

    /** The packet; IllegalArgumentException where the text is none. */
    static FlowKey parse(String text) {
        String flat = text.replaceAll("encap\\((.*)\\)$", "$1");
        Matcher headers = HEADER.matcher(flat);
        FlowKey packet = new FlowKey();
        int end = 0;
        while (headers.find() && headers.start() == end) {
            header(packet, headers.group(1), headers.group(2));
            end = headers.end();
        }
        if (end != flat.length() || end == 0) {
            throw new IllegalArgumentException(text);
        }
        return packet;
    }

    private static void header(FlowKey packet, String name, String content) {
        Map<String, String> fields = new HashMap<>();
        for (String part : content.split(",")) {
            String[] pair = part.split("=", 2);
            fields.put(pair[0], pair.length > 1 ? pair[1] : "");
        }
        switch (name) {
            case "in_port" -> packet.set(Field.IN_PORT, Long.decode(content));
            case "eth_type" -> {
                if (!content.equals("0x8100")) {
                    packet.set(Field.DL_TYPE, Long.decode(content));
                }
            }
            case "eth" -> {
                packet.set(Field.DL_SRC, MacAddress.of(fields.get("src")).bits());
                packet.set(Field.DL_DST, MacAddress.of(fields.get("dst")).bits());
            }
            case "vlan" -> packet.set(Field.VLAN_TCI, 0x1000 | number(fields, "vid") | number(fields, "pcp") << 13);
            case "ipv4" -> {
                packet.set(Field.NW_SRC, Ipv4Address.of(fields.get("src")).bits() & 0xffff_ffffL);
                packet.set(Field.NW_DST, Ipv4Address.of(fields.get("dst")).bits() & 0xffff_ffffL);
                packet.set(Field.NW_PROTO, number(fields, "proto"));
                packet.set(Field.NW_TOS, number(fields, "tos"));
                packet.set(Field.NW_TTL, number(fields, "ttl"));
            }
            case "arp" -> {
                packet.set(Field.NW_SRC, Ipv4Address.of(fields.get("sip")).bits() & 0xffff_ffffL);
                packet.set(Field.NW_DST, Ipv4Address.of(fields.get("tip")).bits() & 0xffff_ffffL);
                packet.set(Field.NW_PROTO, number(fields, "op"));
            }
            case "tcp", "udp" -> {
                packet.set(Field.TP_SRC, number(fields, "src"));
                packet.set(Field.TP_DST, number(fields, "dst"));
            }
            case "icmp", "icmpv6" -> {
                packet.set(Field.TP_SRC, number(fields, "type"));
                packet.set(Field.TP_DST, number(fields, "code"));
            }
            case "recirc_id", "skb_priority" -> { }
            default -> throw new IllegalArgumentException(name);
        }
    }

    private static long number(Map<String, String> fields, String name) {
        String text = fields.get(name);
        return text == null ? 0 : Long.decode(text);
    }
}
