package netsh.network.openvswitch;

import java.util.List;
import netsh.network.packet.Bytes;

/** What a rule does with a packet (ovs-actions(7)). */
public sealed interface Action {
    /**
     * Sends it out.
     *
     * @param port an ordinary port or the number of a {@link PortNumber}
     */
    record Output(int port) implements Action {}

    /**
     * Sends it to the controllers.
     *
     * @param maxLength how many octets of it, 0 to 65535
     */
    record Controller(int maxLength) implements Action {}

    /** Sends it out through a queue of the port. */
    record Enqueue(int port, long queue) implements Action {}

    /** Chooses a queue for the outputs that follow. */
    record SetQueue(long queue) implements Action {}

    /** Chooses the default queue again. */
    record PopQueue() implements Action {}

    /** Sets the VLAN, 0 to 4095, of the tag; a packet without one gets one. */
    record SetVlanVid(int vlan) implements Action {}

    /** Sets the priority, 0 to 7, of the tag; a packet without one gets one. */
    record SetVlanPcp(int priority) implements Action {}

    /** Takes the outer tag away, where there is one. */
    record StripVlan() implements Action {}

    /** Puts a tag of VLAN 0 in front. */
    record PushVlan(int protocol) implements Action {}

    /**
     * Sets bits of a field.
     *
     * @param high the value's upper half, where the field is wide and set as a whole
     * @param value the value, or its lower half
     * @param style how it came
     */
    record SetField(FieldSlice target, long high, long value, Style style) implements Action {
        /** The actions that mean the same. */
        public enum Style {
            /** One of OpenFlow 1.0's own, such as mod_dl_src. */
            CLASSIC,
            /** The Nicira extension "load". */
            LOAD,
            /** The set_field of OpenFlow 1.2 and later. */
            SET_FIELD
        }
    }

    /** Ends the way through the tables. */
    record Exit() implements Action {}

    /** Copies bits of a field to another one. */
    record Move(FieldSlice source, FieldSlice target) implements Action {}

    /** Counts the time to live down; the packet goes no further where it runs out. */
    record DecrementTtl() implements Action {}

    /** Sets bits of the metadata. */
    record WriteMetadata(long value, long mask) implements Action {}

    /**
     * Looks the packet up again and does what that rule says, too.
     *
     * @param port the input port that it is looked up with, -1 for its own
     * @param table the table, -1 for the present one
     */
    record Resubmit(int port, int table) implements Action {}

    /** Goes on in a later table, when the other actions are done. */
    record GotoTable(int table) implements Action {}

    /** Does what the buckets of a group say. */
    record ToGroup(long group) implements Action {}

    /** Sends it to the port whose number a field holds. */
    record OutputToField(FieldSlice source) implements Action {}

    /** Adds a rule that follows from the packet. */
    record Learn(LearnedRule rule) implements Action {}

    /** Adds actions to those that are done at the end of the way through the tables. */
    record WriteActions(List<Action> actions) implements Action {
        /** Keeps its own copy. */
        public WriteActions {
            actions = List.copyOf(actions);
        }
    }

    /** Forgets the actions that were to be done at the end. */
    record ClearActions() implements Action {}

    /** Does nothing. */
    record Note(Bytes text) implements Action {}

    /** Whether a list of actions sends anything to a port. */
    static boolean outputsTo(List<Action> actions, int port) {
        for (Action action : actions) {
            if (action instanceof Output output && output.port() == port
                    || action instanceof Enqueue enqueue && enqueue.port() == port
                    || action instanceof Controller && port == PortNumber.CONTROLLER.number()) {
                return true;
            }
        }
        return false;
    }
}
