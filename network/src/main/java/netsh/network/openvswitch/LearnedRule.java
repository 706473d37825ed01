package netsh.network.openvswitch;

import java.util.ArrayList;
import java.util.List;

/**
 * A rule that packets teach (the action learn of ovs-actions(7)).
 *
 * @param table where it is added
 * @param idleTimeout its idle timeout in seconds; 0 for none
 * @param hardTimeout its hard timeout in seconds; 0 for none
 * @param priority its priority
 * @param cookie its cookie
 * @param parts what it matches and does
 */
public record LearnedRule(int table, int idleTimeout, int hardTimeout, int priority, long cookie, List<Part> parts) {
    /** One thing that the rule matches or does. */
    public sealed interface Part {}

    /** It matches in a field what the packet has in another, or the same one. */
    public record MatchCopy(FieldSlice source, FieldSlice target) implements Part {}

    /** It matches a value. */
    public record MatchValue(FieldSlice target, long value) implements Part {}

    /** It sets a field to what the packet has in another one. */
    public record LoadCopy(FieldSlice source, FieldSlice target) implements Part {}

    /** It sets a field to a value. */
    public record LoadValue(FieldSlice target, long value) implements Part {}

    /** It sends packets to the port whose number the packet has in a field. */
    public record OutputCopy(FieldSlice source) implements Part {}

    /** Keeps its own copy of the parts. */
    public LearnedRule {
        parts = List.copyOf(parts);
    }

    /** The rule that a packet teaches; what was looked at is noted. */
    FlowRule.Specification taughtBy(FlowKey packet, FlowKey looked) {
        FlowKey value = new FlowKey();
        FlowKey mask = new FlowKey();
        List<Action> actions = new ArrayList<>();
        mask.look(Field.PACKET_TYPE);
        for (Part part : parts) {
            if (part instanceof MatchCopy copy) {
                copy.source().look(looked);
                copy.target().write(value, copy.source().read(packet));
                copy.target().look(mask);
            } else if (part instanceof MatchValue match) {
                match.target().write(value, match.value());
                match.target().look(mask);
            } else if (part instanceof LoadCopy copy) {
                copy.source().look(looked);
                actions.add(load(copy.target(), copy.source().read(packet)));
            } else if (part instanceof LoadValue load) {
                actions.add(load(load.target(), load.value()));
            } else if (part instanceof OutputCopy output) {
                output.source().look(looked);
                actions.add(new Action.Output((int) output.source().read(packet)));
            }
        }
        return new FlowRule.Specification(
                table, priority, new Match(value, mask), cookie, idleTimeout, hardTimeout, false, false, actions);
    }

    private static Action load(FieldSlice target, long value) {
        return new Action.SetField(target, 0, value, Action.SetField.Style.LOAD);
    }
}
