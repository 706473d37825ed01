package netsh.network.openvswitch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import netsh.network.addr.MacAddress;
import netsh.network.bridge.BridgePortState;
import netsh.network.bridge.SpanningTree;
import netsh.network.bridge.SpanningTreeHost;
import netsh.network.bridge.SpanningTreePort;
import netsh.network.packet.BridgeProtocolDataUnit;
import netsh.network.packet.EthernetFrame;
import netsh.network.time.EventQueue;

/** A bridge's part in the spanning tree (lib/stp.c, which follows IEEE 802.1D-1998 as the kernel's bridges do). */
public final class BridgeTree implements SpanningTreeHost {
    private static final MacAddress GROUP = MacAddress.of("01:80:c2:00:00:00");

    private final Ofproto bridge;
    private final SpanningTree tree = new SpanningTree(this);
    private final Map<OfPort, TreePort> ports = new LinkedHashMap<>();

    /** A port that takes part. */
    public static final class TreePort extends SpanningTreePort {
        private final OfPort port;
        private long sinceNanos;
        private long received;
        private long sent;

        private TreePort(OfPort port, int number, int cost) {
            super(number, cost);
            this.port = port;
        }

        /** The bridge's port. */
        public OfPort port() {
            return port;
        }

        /** When it came into its state, in virtual time. */
        public long sinceNanos() {
            return sinceNanos;
        }

        /** Messages that came in. */
        public long received() {
            return received;
        }

        /** Messages that went out. */
        public long sent() {
            return sent;
        }

        @Override
        public String name() {
            return port.name();
        }

        @Override
        protected boolean mayBecomeRootPort() {
            return true;
        }
    }

    /** The parts that ports play. */
    public enum Role {
        ROOT,
        DESIGNATED,
        ALTERNATE,
        DISABLED
    }

    BridgeTree(Ofproto bridge) {
        this.bridge = bridge;
    }

    /** The tree as it is known here. */
    public SpanningTree tree() {
        return tree;
    }

    /** Whether the protocol runs. */
    public boolean isEnabled() {
        return tree.isEnabled();
    }

    /** Switches it on, with the bridge's address and priority. */
    public void enable(MacAddress address, int priority) {
        if (!tree.bridgeId().address().equals(address)) {
            tree.setAddress(address);
        }
        if (tree.bridgeId().priority() != priority) {
            tree.setPriority(priority);
        }
        if (!tree.isEnabled()) {
            tree.setEnabled(true);
            tree.bridgeOpened();
        }
    }

    /** Switches it off; every port forwards again. */
    public void disable() {
        if (tree.isEnabled()) {
            List.copyOf(ports.keySet()).forEach(this::remove);
            tree.bridgeClosed();
            tree.setEnabled(false);
            bridge.changed();
        }
    }

    /** The ports that take part, by number. */
    public List<TreePort> ports() {
        List<TreePort> all = new ArrayList<>(ports.values());
        all.sort(Comparator.comparingInt(SpanningTreePort::number));
        return all;
    }

    /** The part that a port plays. */
    public Role role(TreePort port) {
        if (port.state() == BridgePortState.DISABLED) {
            return Role.DISABLED;
        }
        if (tree.rootPort().filter(port::equals).isPresent()) {
            return Role.ROOT;
        }
        boolean designated = port.designatedBridge().equals(tree.bridgeId()) && port.designatedPort() == port.id();
        return designated ? Role.DESIGNATED : Role.ALTERNATE;
    }

    /** The part that a port takes; empty where it takes none. */
    public Optional<TreePort> find(OfPort port) {
        return Optional.ofNullable(ports.get(port));
    }

    /**
     * Lets a port take part.
     *
     * @param number its number in the tree, 1 to 255
     * @param cost what the way through it costs
     * @param priority 0 to 63
     */
    public void add(OfPort port, int number, int cost, int priority) {
        TreePort present = ports.get(port);
        if (present != null && present.number() == number && present.pathCost() == cost) {
            return;
        }
        remove(port);
        TreePort added = new TreePort(port, number, cost);
        ports.put(port, added);
        tree.addPort(added);
        tree.setPortPriority(added, priority);
        follow(port);
    }

    /** A port takes part no more. */
    public void remove(OfPort port) {
        TreePort gone = ports.remove(port);
        if (gone != null) {
            if (gone.state() != BridgePortState.DISABLED) {
                tree.stopPort(gone);
            }
            tree.removePort(gone);
            bridge.changed();
        }
    }

    /** Follows the carrier of a port's link. */
    public void follow(OfPort port) {
        TreePort member = ports.get(port);
        if (member == null) {
            return;
        }
        boolean runs = member.state() != BridgePortState.DISABLED;
        if (port.isLinkUp() && !runs) {
            tree.startPort(member);
        } else if (!port.isLinkUp() && runs) {
            tree.stopPort(member);
        }
    }

    boolean forwards(OfPort port) {
        TreePort member = ports.get(port);
        return member == null || member.state() == BridgePortState.FORWARDING;
    }

    boolean learns(OfPort port) {
        TreePort member = ports.get(port);
        return member == null || member.state().learns();
    }

    boolean concerns(OfPort port, FlowKey packet) {
        return isEnabled() && packet.get(Field.DL_DST) == GROUP.bits() && ports.containsKey(port);
    }

    /** Takes a message; false where it is none for this bridge. */
    boolean receive(OfPort port, EthernetFrame frame) {
        TreePort member = ports.get(port);
        if (!isEnabled() || member == null || !(frame.payload() instanceof BridgeProtocolDataUnit message)) {
            return false;
        }
        member.received++;
        tree.receive(member, message);
        return true;
    }

    // ---- what the tree asks for -----------------------------------------------------------------------------------

    @Override
    public EventQueue events() {
        return bridge.datapath().namespace().events();
    }

    @Override
    public boolean isUp() {
        return true;
    }

    @Override
    public void send(SpanningTreePort from, BridgeProtocolDataUnit message) {
        OfPort port = ((TreePort) from).port;
        EthernetFrame frame = EthernetFrame.of(GROUP, port.address(), message);
        ((TreePort) from).sent++;
        if (port.attachment() instanceof Attachment.Patch patch) {
            bridge.peer(patch).ifPresent(peer -> events().schedule(Duration.ZERO, () ->
                    peer.bridge().tree().receive(peer, frame)));
        } else {
            port.link().ifPresent(link -> link.transmit(frame));
        }
    }

    @Override
    public void portChanged(SpanningTreePort port) {
        ((TreePort) port).sinceNanos = events().nowNanos();
        bridge.macs().flush();
        bridge.changed();
    }

    @Override
    public void portStopped(SpanningTreePort port) {
        bridge.changed();
    }

    @Override
    public void carrier(boolean on) {
        // the bridge's own port keeps its carrier whatever the others do
    }

    @Override
    public void log(String text) {
        // the daemon keeps such lines in a log of its own, which the lab does not have
    }
}
