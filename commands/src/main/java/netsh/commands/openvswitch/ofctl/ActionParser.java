package netsh.commands.openvswitch.ofctl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import netsh.network.addr.MacAddress;
import netsh.network.openvswitch.Action;
import netsh.network.openvswitch.Action.SetField.Style;
import netsh.network.openvswitch.FieldSlice;
import netsh.network.openvswitch.PortNumber;
import netsh.network.packet.Bytes;

/** Reads actions (ofpacts_parse of lib/ofp-actions.c). */
final class ActionParser {
    private static final int TAG_PRESENT = 0x1000;
    private static final List<String> NOT_HERE = List.of("ct", "ct_clear", "nat", "multipath", "bundle",
            "bundle_load", "fin_timeout", "sample", "clone", "meter", "conjunction", "check_pkt_larger", "encap", "decap",
            "push_mpls", "pop_mpls", "set_mpls_ttl", "dec_mpls_ttl", "push", "pop", "copy_field",
            "delete_field", "debug_recirc");

    private final PortNames ports;
    private final OpenFlowVersion version;
    private final MatchBuilder match;
    private final int table;
    private final FlowParser.Notices notices;
    private final List<Action> actions = new ArrayList<>();
    private boolean hasTag;

    ActionParser(PortNames ports, OpenFlowVersion version, MatchBuilder match, int table, FlowParser.Notices notices) {
        this.ports = ports;
        this.version = version;
        this.match = match;
        this.table = table;
        this.notices = notices;
        hasTag = match.hasTag();
    }

    List<Action> parse(String text) throws OfctlException {
        boolean drop = false;
        int count = 0;
        for (KeyValues.Pair pair : KeyValues.parse(text)) {
            count++;
            if (pair.key().equalsIgnoreCase("drop")) {
                drop = true;
            } else {
                parse(pair);
            }
            if (drop && count > 1) {
                throw new OfctlException("\"drop\" must not be accompanied by any other action or instruction");
            }
        }
        checkOrder();
        return actions;
    }

    /** OpenFlow keeps going to a table for the end; in version 1.0 that is a resubmission. */
    private void checkOrder() throws OfctlException {
        for (int i = 0; i < actions.size(); i++) {
            if (actions.get(i) instanceof Action.GotoTable next) {
                if (i + 1 < actions.size()) {
                    throw new OfctlException("invalid instruction ordering: apply_actions must appear before goto_table, "
                            + "for OpenFlow 1.1+ compatibility");
                }
                if (next.table() <= table) {
                    throw new OfctlException("actions are invalid with specified match (OFPBIC_BAD_TABLE_ID)");
                }
                if (version.isFirst()) {
                    actions.set(i, new Action.Resubmit(-1, next.table()));
                }
            }
        }
    }

    private void parse(KeyValues.Pair pair) throws OfctlException {
        String value = pair.value();
        switch (pair.key().toLowerCase(Locale.ROOT)) {
            case "output" -> output(value);
            case "enqueue" -> enqueue(value);
            case "normal", "flood", "all", "local", "in_port", "table" -> actions.add(new Action.Output(
                    PortNumber.valueOf(pair.key().toUpperCase(Locale.ROOT)).number()));
            case "controller" -> controller(value);
            case "mod_vlan_vid", "set_vlan_vid" -> vlanVid(value);
            case "mod_vlan_pcp", "set_vlan_pcp" -> vlanPcp(value);
            case "strip_vlan", "pop_vlan" -> {
                actions.add(new Action.StripVlan());
                hasTag = false;
            }
            case "push_vlan" -> pushVlan(value);
            case "mod_dl_src" -> classic(FieldName.ETH_SRC, mac(value));
            case "mod_dl_dst" -> classic(FieldName.ETH_DST, mac(value));
            case "mod_nw_src" -> classic(FieldName.IP_SRC, ValueText.ipv4(value).low());
            case "mod_nw_dst" -> classic(FieldName.IP_DST, ValueText.ipv4(value).low());
            case "mod_nw_tos" -> nwTos(value);
            case "mod_nw_ecn" -> extension(FieldName.NW_ECN, number(value, "ECN", 3));
            case "mod_nw_ttl" -> extension(FieldName.NW_TTL, number(value, "TTL", 255));
            case "mod_tp_src" -> classic(FieldName.TCP_SRC, number(value, "source port", 0xffff));
            case "mod_tp_dst" -> classic(FieldName.TCP_DST, number(value, "destination port", 0xffff));
            case "set_tunnel", "set_tunnel64" -> classic(FieldName.TUN_ID, long64(value));
            case "dec_ttl" -> actions.add(new Action.DecrementTtl());
            case "set_queue" -> actions.add(new Action.SetQueue(long64(value)));
            case "pop_queue" -> actions.add(new Action.PopQueue());
            case "resubmit" -> resubmit(value);
            case "goto_table" -> actions.add(new Action.GotoTable(number(value, "table", 254)));
            case "group" -> actions.add(new Action.ToGroup(long64(value)));
            case "write_metadata" -> writeMetadata(value);
            case "load" -> load(value);
            case "set_field" -> setField(value);
            case "move" -> move(value);
            case "note" -> note(value);
            case "exit" -> actions.add(new Action.Exit());
            case "learn" -> actions.add(new Action.Learn(LearnText.parse(value, ports)));
            case "write_actions" -> writeActions(value);
            case "clear_actions" -> {
                if (!version.isFirst()) {
                    actions.add(new Action.ClearActions());
                }
            }
            default -> other(pair);
        }
    }

    private void other(KeyValues.Pair pair) throws OfctlException {
        if (NOT_HERE.contains(pair.key())) {
            throw new OfctlException("this lab's Open vSwitch does not support the action " + pair.key());
        }
        Optional<Integer> number = ports.number(pair.key());
        if (number.isEmpty()) {
            throw new OfctlException("unknown action " + pair.key());
        }
        actions.add(new Action.Output(number.get()));
    }

    private int port(String text, String complaint) throws OfctlException {
        return ports.number(text).orElseThrow(() -> new OfctlException(text + complaint));
    }

    private void output(String value) throws OfctlException {
        if (value.indexOf('[') >= 0) {
            actions.add(new Action.OutputToField(SliceText.parse(value)));
        } else if (value.startsWith("port=")) {
            throw new OfctlException("this lab's Open vSwitch does not support output(" + value + ")");
        } else {
            actions.add(new Action.Output(port(value, ": output to unknown port")));
        }
    }

    /** Version 1.0 has no actions for the end of the way: there, they are left out. */
    private void writeActions(String value) throws OfctlException {
        List<Action> written = new ActionParser(ports, version, match, table, notices).parse(value);
        if (!version.isFirst()) {
            actions.add(new Action.WriteActions(written));
        }
    }

    private void enqueue(String value) throws OfctlException {
        String[] parts = value.split("[:,]", 2);
        if (parts.length < 2) {
            throw new OfctlException("\"enqueue\" syntax is \"enqueue:PORT:QUEUE\" or \"enqueue(PORT,QUEUE)\"");
        }
        actions.add(new Action.Enqueue(port(parts[0], ": enqueue to unknown port"), long64(parts[1])));
    }

    private void controller(String value) throws OfctlException {
        if (value.isEmpty()) {
            actions.add(new Action.Controller(0xffff));
            return;
        }
        int length = 0xffff;
        for (KeyValues.Pair pair : KeyValues.parse(value)) {
            if (pair.value().isEmpty()) {
                length = number(pair.key(), "max_len", 0xffff);
            } else if (pair.key().equals("max_len")) {
                length = number(pair.value(), "max_len", 0xffff);
            } else {
                throw new OfctlException("this lab's Open vSwitch does not support controller(" + pair.key() + "=...)");
            }
        }
        actions.add(new Action.Controller(length));
    }

    // ---- tags -----------------------------------------------------------------------------------------------------

    private void vlanVid(String value) throws OfctlException {
        long vid = long64(value);
        if ((vid & ~0xfffL) != 0) {
            throw new OfctlException(value + ": not a valid VLAN VID");
        }
        if (version.isFirst()) {
            actions.add(new Action.SetVlanVid((int) vid));
        } else {
            pushUnlessTagged();
            actions.add(set(FieldName.VLAN_VID, vid | TAG_PRESENT, Style.SET_FIELD));
        }
        hasTag = true;
    }

    private void vlanPcp(String value) throws OfctlException {
        long pcp = long64(value);
        if ((pcp & ~7L) != 0) {
            throw new OfctlException(value + ": not a valid VLAN PCP");
        }
        if (version.isFirst()) {
            actions.add(new Action.SetVlanPcp((int) pcp));
        } else {
            pushUnlessTagged();
            actions.add(set(FieldName.VLAN_PCP, pcp, Style.SET_FIELD));
        }
        hasTag = true;
    }

    private void pushUnlessTagged() {
        if (!hasTag) {
            actions.add(new Action.PushVlan(0x8100));
        }
    }

    private void pushVlan(String value) throws OfctlException {
        if (version.isFirst()) {
            throw new OfctlException("none of the usable flow formats (OXM,OpenFlow11) is among the allowed flow formats "
                    + "(OpenFlow10,NXM)");
        }
        int protocol = number(value, "ethertype", 0xffff);
        if (protocol != 0x8100 && protocol != 0x88a8) {
            throw new OfctlException(value + ": not a valid VLAN ethertype");
        }
        actions.add(new Action.PushVlan(protocol));
        hasTag = true;
    }

    // ---- fields ---------------------------------------------------------------------------------------------------

    private static Action.SetField set(FieldName field, long value, Style style) {
        return new Action.SetField(field.slice(), 0, value, style);
    }

    /** An action of OpenFlow 1.0, which later versions say by set_field. */
    private void classic(FieldName field, long value) {
        actions.add(set(field, value, version.isFirst() ? Style.CLASSIC : Style.SET_FIELD));
    }

    private void extension(FieldName field, long value) {
        actions.add(set(field, value, Style.LOAD));
    }

    private void nwTos(String value) throws OfctlException {
        int tos = number(value, "TOS", 255);
        if ((tos & 3) != 0) {
            throw new OfctlException(value + ": not a valid TOS");
        }
        classic(FieldName.IP_DSCP, tos >> 2);
    }

    private static long mac(String value) throws OfctlException {
        return MacAddress.parse(value).orElseThrow(() -> new OfctlException("invalid mac address " + value)).bits();
    }

    private static int number(String value, String what, int most) throws OfctlException {
        try {
            int number = Integer.decode(value);
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw new OfctlException("invalid " + what + " \"" + value + "\"");
        }
        throw new OfctlException("invalid " + what + " \"" + value + "\"");
    }

    private static long long64(String text) throws OfctlException {
        try {
            return text.startsWith("0x") ? Long.parseUnsignedLong(text.substring(2), 16) : Long.decode(text);
        } catch (NumberFormatException notANumber) {
            throw new OfctlException("bad numeric argument \"" + text + "\"");
        }
    }

    private void resubmit(String value) throws OfctlException {
        String[] parts = value.split(",", 2);
        int port = parts[0].isEmpty() ? -1 : port(parts[0], ": resubmit to unknown port");
        int to = parts.length < 2 || parts[1].isEmpty() ? -1 : number(parts[1], "table", 255);
        if (port < 0 && to < 0) {
            throw new OfctlException("at least one \"in_port\" or \"table\" must be specified on resubmit");
        }
        actions.add(new Action.Resubmit(port, to));
    }

    private void writeMetadata(String value) throws OfctlException {
        String[] parts = value.split("/", 2);
        actions.add(new Action.WriteMetadata(long64(parts[0]), parts.length > 1 ? long64(parts[1]) : -1L));
    }

    private void load(String value) throws OfctlException {
        int arrow = value.indexOf("->");
        if (arrow < 0) {
            throw new OfctlException(value + ": missing `->'");
        }
        FieldSlice target = SliceText.parse(value.substring(arrow + 2));
        long content = long64(value.substring(0, arrow));
        if (target.bits() < 64 && content >>> target.bits() != 0) {
            throw new OfctlException(value + ": value " + value.substring(0, arrow) + " does not fit into "
                    + target.bits() + " bits");
        }
        FieldName field = SliceText.field(value.substring(arrow + 2));
        checkTarget(field);
        checkWritable(field);
        actions.add(new Action.SetField(target, 0, content, Style.LOAD));
    }

    private boolean hasWhatNeeds(FieldName field) {
        return match.hasWhatNeeds(field) || field.needs() == FieldName.Needs.VLAN && hasTag;
    }

    private void checkTarget(FieldName field) throws OfctlException {
        if (!hasWhatNeeds(field)) {
            notices.log("ofp_actions", "WARN", "set_field " + field.primary() + " lacks correct prerequisites");
            throw new OfctlException("actions are invalid with specified match (OFPBAC_MATCH_INCONSISTENT)");
        }
    }

    private void checkMoved(String role, FieldName field) throws OfctlException {
        if (!hasWhatNeeds(field)) {
            notices.log("meta_flow", "WARN", role + " field " + field.primary() + " lacks correct prerequisites");
            throw new OfctlException("actions are invalid with specified match (OFPBAC_MATCH_INCONSISTENT)");
        }
    }

    private void checkWritable(FieldName field) throws OfctlException {
        if (field.isReadOnly()) {
            notices.log("meta_flow", "WARN", "destination field " + field.primary() + " is not writable");
            throw new OfctlException("actions are invalid with specified match (OFPBAC_BAD_SET_ARGUMENT)");
        }
    }

    private void move(String value) throws OfctlException {
        int arrow = value.indexOf("->");
        if (arrow < 0) {
            throw new OfctlException(value + ": missing `->'");
        }
        FieldSlice from = SliceText.parse(value.substring(0, arrow));
        FieldSlice to = SliceText.parse(value.substring(arrow + 2));
        if (from.bits() != to.bits()) {
            throw new OfctlException(value + ": source field is " + from.bits() + " bits wide but destination is "
                    + to.bits() + " bits wide");
        }
        FieldName source = SliceText.field(value.substring(0, arrow));
        FieldName destination = SliceText.field(value.substring(arrow + 2));
        checkMoved("source", source);
        checkMoved("destination", destination);
        checkWritable(destination);
        actions.add(new Action.Move(from, to));
    }

    private void setField(String text) throws OfctlException {
        int arrow = text.indexOf("->");
        if (arrow < 0) {
            throw new OfctlException(text + ": missing `->'");
        }
        String name = text.substring(arrow + 2);
        FieldName field = FieldName.find(name)
                .orElseThrow(() -> new OfctlException(name + " is not a valid OXM field name"));
        if (field.isReadOnly()) {
            throw new OfctlException(field.primary() + " is read-only");
        }
        ValueText.Masked value = ValueText.parse(field, text.substring(0, arrow), ports);
        checkTarget(field);
        Style style = !version.isFirst() ? Style.SET_FIELD
                : ActionText.classicName(field).isPresent() && field != FieldName.TUN_ID ? Style.CLASSIC : Style.LOAD;
        if (version.isFirst() && field == FieldName.VLAN_VID) {
            actions.add(new Action.SetVlanVid((int) value.low() & 0xfff));
        } else if (version.isFirst() && field == FieldName.VLAN_PCP) {
            actions.add(new Action.SetVlanPcp((int) value.low()));
        } else {
            actions.add(new Action.SetField(field.slice(), value.high(), value.low(), style));
        }
    }

    private void note(String value) throws OfctlException {
        String[] octets = value.isEmpty() ? new String[0] : value.split("\\.");
        byte[] text = new byte[(octets.length + 10 + 7) / 8 * 8 - 10];
        for (int i = 0; i < octets.length; i++) {
            if (!octets[i].matches("[0-9a-fA-F]{1,2}")) {
                throw new OfctlException("bad hex digit in `note' argument");
            }
            text[i] = (byte) Integer.parseInt(octets[i], 16);
        }
        actions.add(new Action.Note(Bytes.of(text)));
    }
}
