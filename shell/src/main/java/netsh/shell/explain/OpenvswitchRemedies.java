package netsh.shell.explain;

import netsh.network.link.FrameForwarded;
import netsh.network.trace.DropReason;

/** What can be wrong with a switch of Open vSwitch. */
final class OpenvswitchRemedies {
    private OpenvswitchRemedies() {}

    /** A port that does not belong to a frame's VLAN. */
    static void membership(Case fault, Diagnosis diagnosis) {
        fault.loss().way().events(FrameForwarded.class).reduce((earlier, later) -> later).ifPresent(forwarded ->
                forwarded.heldBack().stream().filter(port -> port.reason() == DropReason.OVS_VLAN
                        && fault.link().filter(port.port()::equals).isPresent()).forEach(port -> {
                            String name = port.port().name();
                            diagnosis.say("port " + name + " of " + forwarded.place().name() + " does not carry VLAN "
                                    + forwarded.vlan() + ".");
                            String change = forwarded.vlan() == 0 ? "ovs-vsctl clear port " + name + " tag"
                                    : "ovs-vsctl set port " + name + " tag=" + forwarded.vlan();
                            diagnosis.propose(fault.scene().hostOf(forwarded.place()), change);
                        }));
    }

    /** A flow that drops what it matches. */
    static void flow(Case fault, Diagnosis diagnosis) {
        diagnosis.say("ovs-appctl ofproto/trace shows which flow.");
    }
}
