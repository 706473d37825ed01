package netsh.commands.openvswitch.ofctl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import netsh.network.openvswitch.Action;
import netsh.network.openvswitch.Action.SetField.Style;
import netsh.network.openvswitch.Field;
import netsh.network.openvswitch.FieldSlice;
import netsh.network.openvswitch.Match;
import netsh.network.openvswitch.PortNumber;

/** Shows actions (ofpacts_format of lib/ofp-actions.c). */
public final class ActionText {
    private static final int TAG_PRESENT = 0x1000;

    private final PortNames ports;
    /** The version of the message that they come in; empty for the daemon's own view. */
    private final Optional<OpenFlowVersion> version;
    private final List<String> parts = new ArrayList<>();
    private final Prerequisites known;
    private boolean hasTag;

    private ActionText(PortNames ports, Optional<OpenFlowVersion> version, boolean hasTag, Prerequisites known) {
        this.ports = ports;
        this.version = version;
        this.hasTag = hasTag;
        this.known = known;
    }

    /** The actions of a rule as a message of a version has them. */
    static String of(List<Action> actions, Match match, PortNames ports, OpenFlowVersion version) {
        Prerequisites known = Prerequisites.of(match);
        return new ActionText(ports, Optional.of(version), known.hasTag(), known).text(actions);
    }

    /** The actions of a rule, or one of them, as the daemon has them. */
    public static String of(List<Action> actions, Match match, PortNames ports) {
        return new ActionText(ports, Optional.empty(), true, Prerequisites.of(match)).text(actions);
    }

    /** What a field of packets so matched is now. */
    public static String written(FieldSlice slice, long high, long value, Match match) {
        Prerequisites known = Prerequisites.of(match);
        String text = slice.isWhole()
                ? ValueText.plain(known.containing(slice), high, value) : "0x" + Long.toHexString(value);
        return SliceText.format(slice, known) + " is now " + text;
    }

    private String text(List<Action> actions) {
        actions.forEach(this::add);
        return parts.isEmpty() ? "drop" : String.join(",", parts);
    }

    private boolean isLater() {
        return version.isPresent() && !version.get().isFirst();
    }

    private boolean isFirst() {
        return version.isPresent() && version.get().isFirst();
    }

    private void add(Action action) {
        if (action instanceof Action.Output output) {
            boolean reserved = PortNumber.find(output.port()).isPresent();
            parts.add((reserved ? "" : "output:") + ports.text(output.port()));
        } else if (action instanceof Action.Controller controller) {
            parts.add("CONTROLLER:" + controller.maxLength());
        } else if (action instanceof Action.Enqueue enqueue) {
            parts.add("enqueue:" + ports.text(enqueue.port()) + ":" + enqueue.queue());
        } else if (action instanceof Action.SetQueue set) {
            parts.add("set_queue:" + set.queue());
        } else if (action instanceof Action.PopQueue) {
            parts.add("pop_queue");
        } else if (action instanceof Action.DecrementTtl) {
            parts.add("dec_ttl");
        } else if (action instanceof Action.Exit) {
            parts.add("exit");
        } else if (action instanceof Action.Resubmit resubmit) {
            parts.add(resubmit(resubmit));
        } else if (action instanceof Action.GotoTable next) {
            parts.add(isLater() ? "goto_table:" + next.table() : "resubmit(," + next.table() + ")");
        } else if (action instanceof Action.OutputToField output) {
            parts.add("output:" + SliceText.format(output.source(), known));
        } else if (action instanceof Action.Learn learn) {
            parts.add(LearnText.format(learn.rule(), known));
        } else if (action instanceof Action.WriteActions write) {
            if (!isFirst()) {
                parts.add("write_actions(" + new ActionText(ports, version, hasTag, known).text(write.actions()) + ")");
            }
        } else if (action instanceof Action.ClearActions) {
            if (!isFirst()) {
                parts.add("clear_actions");
            }
        } else if (action instanceof Action.ToGroup group) {
            parts.add("group:" + group.group());
        } else if (action instanceof Action.Note note) {
            parts.add(note(note));
        } else if (action instanceof Action.WriteMetadata write) {
            parts.add("write_metadata:" + ValueText.hexadecimal(write.value())
                    + (write.mask() == -1L ? "" : "/0x" + Long.toHexString(write.mask())));
        } else if (action instanceof Action.Move move) {
            parts.add("move:" + SliceText.format(move.source(), known) + "->" + SliceText.format(move.target(), known));
        } else if (action instanceof Action.SetField set) {
            setField(set);
        } else {
            tag(action);
        }
    }

    private String resubmit(Action.Resubmit resubmit) {
        String port = resubmit.port() < 0 ? "" : ports.text(resubmit.port());
        return resubmit.table() < 0 ? "resubmit:" + port : "resubmit(" + port + "," + resubmit.table() + ")";
    }

    private static String note(Action.Note note) {
        StringBuilder text = new StringBuilder("note:");
        for (int i = 0; i < note.text().length(); i++) {
            text.append(i == 0 ? "" : ".").append(String.format(Locale.ROOT, "%02x", note.text().at(i)));
        }
        return text.toString();
    }

    // ---- tags -----------------------------------------------------------------------------------------------------

    private void tag(Action action) {
        if (action instanceof Action.SetVlanVid set) {
            if (isLater()) {
                pushUnlessTagged();
                parts.add("set_field:" + (set.vlan() | TAG_PRESENT) + "->vlan_vid");
            } else {
                parts.add("mod_vlan_vid:" + set.vlan());
            }
            hasTag = true;
        } else if (action instanceof Action.SetVlanPcp set) {
            if (isLater()) {
                pushUnlessTagged();
                parts.add("set_field:" + set.priority() + "->vlan_pcp");
            } else {
                parts.add("mod_vlan_pcp:" + set.priority());
            }
            hasTag = true;
        } else if (action instanceof Action.StripVlan) {
            parts.add(isLater() ? "pop_vlan" : "strip_vlan");
            hasTag = false;
        } else if (action instanceof Action.PushVlan push) {
            // OpenFlow 1.0 cannot say it: what follows sets the tag
            if (!isFirst()) {
                parts.add(String.format(Locale.ROOT, "push_vlan:0x%04x", push.protocol()));
            }
            hasTag = true;
        }
    }

    private void pushUnlessTagged() {
        if (!hasTag) {
            parts.add("push_vlan:0x8100");
        }
    }

    // ---- fields ---------------------------------------------------------------------------------------------------

    private void setField(Action.SetField set) {
        FieldSlice slice = set.target();
        if (isFirst() && slice.equals(FieldName.VLAN_VID.slice())) {
            parts.add("mod_vlan_vid:" + (set.value() & 0xfff));
            return;
        }
        if (isFirst() && slice.equals(FieldName.VLAN_PCP.slice())) {
            parts.add("mod_vlan_pcp:" + set.value());
            return;
        }
        Optional<String> classic = known.named(slice).flatMap(ActionText::classicName);
        boolean asClassic = classic.isPresent() && set.style() != Style.LOAD
                && (isFirst() && (set.style() == Style.CLASSIC || slice.field() != Field.TUN_ID) || version.isEmpty() && set.style() == Style.CLASSIC);
        if (asClassic) {
            parts.add(classic.get() + ":" + classicValue(slice, set.value()));
        } else if (set.style() == Style.LOAD || isFirst()) {
            load(set);
        } else {
            FieldName field = known.named(slice).orElseThrow();
            parts.add("set_field:" + ValueText.plain(field, set.high(), set.value()) + "->" + field.primary());
        }
    }

    private void load(Action.SetField set) {
        if (set.target().field().isWide() && set.target().isWhole()) {
            FieldName field = known.named(set.target()).orElseThrow();
            parts.add("load:" + ValueText.hexadecimal(set.value()) + "->" + field.extended() + "[0..63]");
            parts.add("load:" + ValueText.hexadecimal(set.high()) + "->" + field.extended() + "[64..127]");
            return;
        }
        parts.add("load:" + ValueText.hexadecimal(set.value()) + "->" + SliceText.format(set.target(), known));
    }

    /** The name of OpenFlow 1.0's action that sets a field. */
    static Optional<String> classicName(FieldName field) {
        return switch (field) {
            case ETH_SRC -> Optional.of("mod_dl_src");
            case ETH_DST -> Optional.of("mod_dl_dst");
            case IP_SRC -> Optional.of("mod_nw_src");
            case IP_DST -> Optional.of("mod_nw_dst");
            case IP_DSCP -> Optional.of("mod_nw_tos");
            case TCP_SRC, UDP_SRC, SCTP_SRC -> Optional.of("mod_tp_src");
            case TCP_DST, UDP_DST, SCTP_DST -> Optional.of("mod_tp_dst");
            case TUN_ID -> Optional.of("set_tunnel");
            default -> Optional.empty();
        };
    }

    private static String classicValue(FieldSlice slice, long value) {
        FieldName field = FieldName.of(slice).get(0);
        return field == FieldName.IP_DSCP ? Long.toString(value << 2) : ValueText.plain(field, 0, value);
    }
}
