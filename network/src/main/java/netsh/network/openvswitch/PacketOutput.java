package netsh.network.openvswitch;

import java.util.List;
import java.util.Optional;

/** Sends packets out: through ports, to the controllers, into tunnels and patches (compose_output_action). */
final class PacketOutput {
    private static final int ECN = 3;

    private final Translation at;
    private final HeaderChanges changes;
    private final List<DatapathAction> actions;
    private final NormalForwarding normal;
    private final MirrorCopies mirrors;

    PacketOutput(Translation at, HeaderChanges changes, List<DatapathAction> actions, MirrorCopies mirrors) {
        this.at = at;
        this.changes = changes;
        this.actions = actions;
        this.mirrors = mirrors;
        normal = new NormalForwarding(at);
    }

    /** The action output, with the ports that stand for others. */
    void output(int number) {
        Optional<PortNumber> reserved = PortNumber.find(number);
        int inPort = (int) at.packet.get(Field.IN_PORT);
        if (reserved.isEmpty() || reserved.get() == PortNumber.LOCAL) {
            if (number == inPort) {
                at.remark(Remark.OUTPUT_TO_INPUT_PORT);
            } else {
                outputTo(number);
            }
            return;
        }
        switch (reserved.get()) {
            case IN_PORT -> outputTo(inPort);
            case NORMAL -> normal.forward();
            case FLOOD -> flood(false);
            case ALL -> flood(true);
            case CONTROLLER -> toController(0xffff, DatapathAction.ToController.Reason.ACTION);
            case TABLE -> at.lookUp(0);
            default -> { }
        }
    }

    void toController(int maxLength, DatapathAction.ToController.Reason reason) {
        changes.commit();
        actions.add(new DatapathAction.ToController(maxLength, reason));
    }

    private void flood(boolean all) {
        long inPort = at.packet.get(Field.IN_PORT);
        for (OfPort port : at.bridge.portsByHash()) {
            if (port.number() != inPort && (all || !port.is(OfPort.Flag.NO_FLOOD))) {
                outputTo(port);
            }
        }
    }

    private void outputTo(int number) {
        Optional<OfPort> port = at.bridge.port(number);
        if (port.isEmpty()) {
            at.remark(Remark.NONEXISTENT_PORT);
        } else {
            outputTo(port.get());
        }
    }

    /** Sends the packet as it is now out through a port (compose_output_action). */
    void outputTo(OfPort port) {
        if (port.is(OfPort.Flag.NO_FWD)) {
            at.remark(Remark.NO_FORWARD);
            return;
        }
        if (!at.bridge.tree().forwards(port)) {
            at.remark(Remark.TREE_BLOCKS);
            return;
        }
        if (isBetweenProtectedPorts(port)) {
            at.remark(Remark.PROTECTED);
            return;
        }
        if (port.attachment() instanceof Attachment.Patch patch) {
            at.credit((now, length) -> port.countSent(length));
            at.bridge.peer(patch).ifPresent(at::crossPatch);
            return;
        }
        if (port.attachment() instanceof Attachment.Tunnel tunnel) {
            at.credit((now, length) -> port.countSent(length));
            if (at.isIp()) {
                at.looked.look(Field.NW_TOS, ECN);
            }
            changes.intoTunnel(tunnel);
            at.remark(Remark.TUNNEL_OUTPUT);
        }
        changes.commit();
        actions.add(new DatapathAction.Output(port.datapathNumber().orElseThrow()));
        mirrors.copyOutput(port);
    }

    private boolean isBetweenProtectedPorts(OfPort port) {
        Optional<OfPort> in = at.bridge.port((int) at.packet.get(Field.IN_PORT));
        return in.isPresent() && in.get().bundle().isProtected() && port.bundle().isProtected();
    }
}
