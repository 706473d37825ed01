package netsh.network.openvswitch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.network.packet.EtherType;

/**
 * Finds out what a bridge does with packets (ofproto/ofproto-dpif-xlate.c): goes through the tables, does the actions to a copy of
 * the packet's fields, and writes down what the datapath has to do. On the way it notes which fields it looked at.
 */
public final class Translation {
    private static final int MOST_DEPTH = 64;
    private static final int MOST_RESUBMITS = 4096;
    private static final int TAG_PRESENT = 0x1000;

    /** The fields as the actions have changed them so far. */
    final FlowKey packet;
    /** What was looked at. */
    final FlowKey looked;
    private final FlowKey original;
    /** Whether addresses are learned from the packet. */
    final boolean learns;

    private final List<Credit> credits = new ArrayList<>();
    private final List<DatapathAction> actions;
    private final PacketOutput output;
    private final MirrorCopies mirrors = new MirrorCopies(this);
    /** Where the next steps are noted; null where nobody wants to see them. */
    private TraceNode trace;

    private final List<NormalForwarding.Decision> decisions = new ArrayList<>(1);
    private final List<Action> actionSet = new ArrayList<>(0);
    Ofproto bridge;
    private int table;
    private int depth;
    private int resubmits;
    private boolean stopped;
    /** Why nothing at all is done with the packet; null where nothing went wrong. */
    private Remark failure;

    /** What each packet that goes the same way counts or renews. */
    @FunctionalInterface
    interface Credit {
        void apply(long nowNanos, int length);
    }

    /**
     * What came out.
     *
     * @param actions what the datapath does
     * @param looked which fields that depends on
     * @param credits what each such packet counts
     * @param packet the fields at the end
     * @param failure why nothing at all is done; empty where nothing went wrong
     * @param decisions where NORMAL forwarding sent it
     */
    record Result(List<DatapathAction> actions, FlowKey looked, List<Credit> credits, FlowKey packet,
            Optional<Remark> failure, List<NormalForwarding.Decision> decisions) {}

    private Translation(Ofproto bridge, FlowKey packet, boolean learns, TraceNode trace) {
        this.bridge = bridge;
        original = packet.copy();
        this.packet = packet.copy();
        looked = new FlowKey();
        this.learns = learns;
        this.trace = trace;
        actions = new ArrayList<>();
        output = new PacketOutput(this, new HeaderChanges(this, original, actions), actions, mirrors);
    }

    /** For a packet that is really there: addresses are learned from it. */
    static Result learning(Ofproto bridge, FlowKey packet) {
        return new Translation(bridge, packet, true, null).run();
    }

    /** Without any effect. */
    static Result quiet(Ofproto bridge, FlowKey packet) {
        return new Translation(bridge, packet, false, null).run();
    }

    /** For a look at the way that a packet would go. */
    public static Trace trace(Ofproto bridge, FlowKey packet) {
        TraceNode root = new TraceNode(new TraceNode.BridgeEntered(bridge.name()));
        Result result = new Translation(bridge, packet, false, root).run();
        return new Trace(root, result.packet(), result.looked(), result.actions(), result.failure());
    }

    /**
     * The way that a packet would go.
     *
     * @param root the first bridge's steps
     * @param packet the fields at the end
     * @param looked which fields the way depends on
     * @param actions what the datapath does
     * @param failure why nothing at all is done; empty where nothing went wrong
     */
    public record Trace(TraceNode root, FlowKey packet, FlowKey looked, List<DatapathAction> actions,
            Optional<Remark> failure) {}

    private Result run() {
        looked.look(Field.PACKET_TYPE);
        looked.look(Field.IN_PORT);
        looked.look(Field.DL_TYPE);
        if (isIp()) {
            looked.look(Field.NW_FRAG);
        }
        Optional<OfPort> port = bridge.port((int) packet.get(Field.IN_PORT));
        if (port.isPresent() && port.get().attachment() instanceof Attachment.Tunnel) {
            looked.look(Field.TUN_ID);
            looked.look(Field.TUN_SRC);
            looked.look(Field.TUN_DST);
            credit((now, length) -> port.get().countReceived(length));
        }
        port.ifPresent(mirrors::copyInput);
        FlowRule rule = look(0);
        below(new TraceNode.TableLooked(0, Optional.ofNullable(rule)), () -> {
            if (port.isEmpty() || mayReceive(port.get())) {
                perform(rule == null ? List.of() : rule.actions());
            }
        });
        performActionSet();
        if (port.isPresent() && !bridge.tree().forwards(port.get())) {
            actions.clear();
        }
        finishLooked();
        List<DatapathAction> done = failure == null ? List.copyOf(actions) : List.of();
        return new Result(done, looked, credits, packet, Optional.ofNullable(failure), decisions);
    }

    /** Whether the actions see the packet at all (process_special, may_receive). */
    private boolean mayReceive(OfPort port) {
        if (bridge.tree().isEnabled()) {
            looked.look(Field.DL_DST);
        }
        if (MirrorCopies.isOutput(bridge, port.bundle())) {
            remark(Remark.MIRROR_OUTPUT, port.name());
            return false;
        }
        return !port.is(OfPort.Flag.NO_RECV) && !bridge.tree().concerns(port, packet)
                && (bridge.tree().forwards(port) || bridge.tree().learns(port));
    }

    private void finishLooked() {
        for (Field field : Field.values()) {
            if (field.ordinal() < Field.IN_PORT.ordinal() && field != Field.PKT_MARK
                    && field != Field.TUN_ID && field != Field.TUN_SRC && field != Field.TUN_DST) {
                looked.forget(field);
            }
        }
        if (original.get(Field.TUN_DST) == 0) {
            looked.forget(Field.TUN_ID);
            looked.forget(Field.TUN_SRC);
            looked.forget(Field.TUN_DST);
        }
        if (original.get(Field.VLAN_TCI) == 0) {
            looked.forget(Field.VLAN_TCI);
        } else if (looked.looksAt(Field.VLAN_TCI)) {
            looked.look(Field.VLAN_TCI, TAG_PRESENT);
        }
        looked.forget(Field.VLAN_TCI1);
    }

    void outputTo(OfPort port) {
        output.outputTo(port);
    }

    void toController(int maxLength, DatapathAction.ToController.Reason reason) {
        output.toController(maxLength, reason);
    }

    // ---- for the parts --------------------------------------------------------------------------------------------

    boolean isIp() {
        long type = packet.get(Field.DL_TYPE);
        return type == EtherType.IPV4 || type == EtherType.IPV6;
    }

    void decide(NormalForwarding.Decision decision) {
        decisions.add(decision);
    }

    void credit(Credit credit) {
        credits.add(credit);
    }

    void note(TraceNode.Step step) {
        if (trace != null) {
            trace.add(step);
        }
    }

    void remark(Remark remark, Object... details) {
        if (trace != null) {
            trace.add(new TraceNode.Remarked(remark, List.of(details)));
        }
    }

    private void written(FieldSlice target) {
        if (trace != null) {
            long high = target.field().isWide() && target.isWhole() ? packet.get(target.field()) : 0;
            trace.add(new TraceNode.FieldWritten(target, high, target.read(packet)));
        }
    }

    private void fail(Remark reason) {
        remark(reason);
        failure = reason;
        stopped = true;
    }

    /** Does something whose steps are noted below one of their own. */
    void below(TraceNode.Step step, Runnable part) {
        if (trace == null) {
            part.run();
            return;
        }
        TraceNode outer = trace;
        trace = outer.add(step);
        part.run();
        trace = outer;
    }

    // ---- tables ---------------------------------------------------------------------------------------------------

    void lookUp(int tableNumber) {
        FlowRule rule = look(tableNumber);
        enter(tableNumber, rule, rule == null ? List.of() : rule.actions(), 0);
    }

    /** The rule of a table that the packet matches, null where there is none. */
    private FlowRule look(int tableNumber) {
        FlowTable flows = bridge.tables().table(tableNumber);
        FlowRule rule = flows.lookup(packet, looked);
        credit((now, length) -> flows.count(rule != null));
        if (rule != null) {
            credit(rule::count);
        }
        return rule;
    }

    private void enter(int tableNumber, FlowRule rule, List<Action> toDo, int deeper) {
        int outerTable = table;
        table = tableNumber;
        below(new TraceNode.TableLooked(tableNumber, Optional.ofNullable(rule)), () -> {
            depth += deeper;
            perform(toDo);
            depth -= deeper;
        });
        table = outerTable;
    }

    /** Does a list of actions. */
    void perform(List<Action> list) {
        for (Action action : list) {
            if (stopped) {
                return;
            }
            note(new TraceNode.Performed(action));
            perform(action);
        }
    }

    private void perform(Action action) {
        if (action instanceof Action.Output to) {
            output.output(to.port());
        } else if (action instanceof Action.Enqueue enqueue) {
            output.output(enqueue.port());
        } else if (action instanceof Action.Controller controller) {
            output.toController(controller.maxLength(), DatapathAction.ToController.Reason.ACTION);
        } else if (action instanceof Action.Resubmit resubmit) {
            resubmit(resubmit);
        } else if (action instanceof Action.GotoTable next) {
            lookUp(next.table());
        } else if (action instanceof Action.ToGroup group) {
            bridge.group(group.group()).ifPresent(found -> new GroupChoice(this).perform(found));
        } else if (action instanceof Action.OutputToField to) {
            to.source().look(looked);
            remark(Remark.OUTPUT_PORT_IS, to.source().read(packet));
            output.output((int) to.source().read(packet));
        } else if (action instanceof Action.Learn learn) {
            learn(learn.rule());
        } else if (action instanceof Action.WriteActions write) {
            actionSet.addAll(write.actions());
        } else if (action instanceof Action.ClearActions) {
            actionSet.clear();
        } else if (action instanceof Action.Exit) {
            stopped = true;
        } else if (action instanceof Action.DecrementTtl) {
            stopped = !FieldActions.decrementTtl(this);
        } else {
            FieldActions.perform(this, action);
            if (action instanceof Action.Move move) {
                written(move.target());
            }
        }
    }

    private void learn(LearnedRule rule) {
        Ofproto learner = bridge;
        FlowRule.Specification taught = rule.taughtBy(packet, looked);
        if (learns) {
            learner.tables().learn(taught);
        } else {
            remark(Remark.LEARN_IGNORED);
        }
        credit((now, length) -> learner.tables().learn(taught));
    }

    /** What was kept for the end is done: fields first, then the last output or group of them. */
    private void performActionSet() {
        List<Action> outputs = new ArrayList<>();
        List<Action> set = new ArrayList<>();
        for (Action action : actionSet) {
            (action instanceof Action.Output || action instanceof Action.ToGroup ? outputs : set).add(action);
        }
        if (!outputs.isEmpty()) {
            set.add(outputs.get(outputs.size() - 1));
        }
        actionSet.clear();
        perform(set);
    }

    private void resubmit(Action.Resubmit resubmit) {
        if (depth > MOST_DEPTH) {
            fail(Remark.TOO_DEEP);
            return;
        }
        if (++resubmits > MOST_RESUBMITS) {
            fail(Remark.TOO_MANY);
            return;
        }
        long inPort = packet.get(Field.IN_PORT);
        if (resubmit.port() >= 0 && resubmit.port() != PortNumber.IN_PORT.number()) {
            packet.set(Field.IN_PORT, resubmit.port());
        }
        int next = resubmit.table() < 0 ? table : resubmit.table();
        FlowRule rule = look(next);
        packet.set(Field.IN_PORT, inPort);
        enter(next, rule, rule == null ? List.of() : rule.actions(), 1);
    }

    /** Goes over to the other bridge of a patch; what that does to the packet is undone afterwards. */
    void crossPatch(OfPort peer) {
        if (depth > MOST_DEPTH) {
            fail(Remark.TOO_DEEP);
            return;
        }
        Ofproto outerBridge = bridge;
        FlowKey saved = packet.copy();
        boolean outerStopped = stopped;
        bridge = peer.bridge();
        credit((now, length) -> peer.countReceived(length));
        packet.set(Field.IN_PORT, peer.number());
        packet.set(Field.METADATA, 0);
        for (int i = 0; i < 8; i++) {
            packet.set(Field.register(i), 0);
        }
        depth++;
        below(new TraceNode.BridgeEntered(bridge.name()), () -> {
            mirrors.copyInput(peer);
            if (!peer.is(OfPort.Flag.NO_RECV) && bridge.tree().forwards(peer)) {
                lookUp(0);
            }
        });
        depth--;
        bridge = outerBridge;
        stopped = outerStopped || failure != null;
        restore(saved);
    }

    /** Takes the fields back to what they were. */
    void restore(FlowKey saved) {
        for (Field field : Field.values()) {
            packet.copyField(field, saved);
        }
    }
}
