package netsh.network.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.network.addr.MacAddress;
import netsh.network.bridge.BridgePortAttribute;
import netsh.network.bridge.BridgePortState;
import netsh.network.bridge.FdbEntry;
import netsh.network.packet.BridgeProtocolDataUnit;
import netsh.network.packet.EthernetFrame;
import netsh.network.trace.DropReason;

/** The way of a frame through a bridge (net/bridge/br_input.c, br_forward.c and br_device.c). */
final class BridgeForwarding {
    private static final long LINK_LOCAL_GROUPS = 0x0180_c200_0000L;
    private static final int PAUSE = 1;
    private static final int VLAN_TAG_LENGTH = 4;

    private final BridgeLink bridge;
    private final BridgeSettings settings;
    private final BridgeAddresses addresses;
    private final BridgeVlanFilter filter;
    private final BridgeStorm storm;
    private final BridgeProxy proxy;

    BridgeForwarding(BridgeLink bridge, BridgeSettings settings, BridgeAddresses addresses) {
        this.bridge = bridge;
        this.settings = settings;
        this.addresses = addresses;
        filter = new BridgeVlanFilter(settings);
        storm = new BridgeStorm(bridge);
        proxy = new BridgeProxy(bridge, addresses);
    }

    BridgeStorm storm() {
        return storm;
    }

    // ---- in through a port ----------------------------------------------------------------------------------------

    /** Takes a frame that a port received; true where it is for the port's own protocols (br_handle_frame). */
    boolean receive(BridgePort port, EthernetFrame frame) {
        if (!frame.source().isValidStation()) {
            return dropped(port, frame, DropReason.INVALID_PROTO);
        }
        long destination = frame.destination().bits();
        if ((destination & ~0xfL) == LINK_LOCAL_GROUPS && !forwardsGroup(port, (int) destination & 0xf)) {
            return receiveLinkLocal(port, frame, (int) destination & 0xf);
        }
        if (!port.state().learns()) {
            return dropped(port, frame, DropReason.BRIDGE_PORT_STATE);
        }
        admit(port, frame);
        return false;
    }

    private boolean forwardsGroup(BridgePort port, int group) {
        int mask = port.groupForwardMask;
        if (group == 0) {
            return !bridge.spanningTree().isEnabled() || (mask & 1) != 0;
        }
        return group != PAUSE && ((mask | settings.groupForwardMask()) & 1 << group) != 0;
    }

    private boolean receiveLinkLocal(BridgePort port, EthernetFrame frame, int group) {
        if (group == PAUSE) {
            return dropped(port, frame, DropReason.BRIDGE_LOCAL_GROUP);
        }
        int vlan = filter.classify(frame, port.vlans());
        if (port.is(BridgePortAttribute.LEARNING) && port.state().learns()
                && settings.learnsFromLinkLocalGroups() && vlan != BridgeVlanFilter.REFUSED) {
            addresses.learn(port, frame.source(), vlan);
        }
        if (!(frame.payload() instanceof BridgeProtocolDataUnit message)) {
            return true;
        }
        if (frame.destination().equals(settings.groupAddress())) {
            bridge.receiveFromNeighbor(port, message);
        }
        return false;
    }

    private void admit(BridgePort port, EthernetFrame frame) {
        int vlan = filter.classify(frame, port.vlans());
        if (vlan == BridgeVlanFilter.REFUSED) {
            dropped(port, frame, DropReason.BRIDGE_VLAN);
            return;
        }
        if (port.is(BridgePortAttribute.LOCKED) && !isKnownBehind(port, frame.source(), vlan)) {
            dropped(port, frame, DropReason.BRIDGE_ISOLATED);
            return;
        }
        if (port.is(BridgePortAttribute.LEARNING)) {
            addresses.learn(port, frame.source(), vlan);
        }
        if (port.state() == BridgePortState.LEARNING) {
            dropped(port, frame, DropReason.BRIDGE_PORT_STATE);
            return;
        }
        forward(port, filter.admitted(frame, vlan), vlan);
    }

    private boolean isKnownBehind(BridgePort port, MacAddress source, int vlan) {
        FdbEntry<BridgePort> entry = addresses.entry(source, vlan);
        return entry != null && entry.port() == port && !entry.isLocal();
    }

    private void forward(BridgePort port, EthernetFrame frame, int vlan) {
        if (frame.destination().isMulticast()) {
            if (storm.admits(port, frame, vlan)) {
                flood(port, frame, vlan);
            }
            return;
        }
        FdbEntry<BridgePort> entry = addresses.entry(frame.destination(), vlan);
        if (entry == null) {
            if (storm.admits(port, frame, vlan)) {
                flood(port, frame, vlan);
            }
        } else if (entry.isLocal()) {
            tell(port, frame, vlan, FrameForwarded.Decision.OWN, List.of(), List.of());
            passUp(frame, vlan);
        } else {
            entry.used(bridge.stack().events().nowNanos());
            deliver(port, entry, frame, vlan);
            if (bridge.promiscuity() > 0) {
                passUp(frame, vlan);
            }
        }
    }

    // ---- out through one port -------------------------------------------------------------------------------------

    private void deliver(BridgePort from, FdbEntry<BridgePort> entry, EthernetFrame frame, int vlan) {
        BridgePort to = entry.port();
        BridgePort target = to != null && to.backup != null && !to.link().hasCarrier() ? to.backup : to;
        DropReason refusal = target == null ? DropReason.BRIDGE_NO_PORT : refusal(from, target, vlan);
        if (bridge.stack().observers().isActive()) {
            tellOfEntry(from, entry, frame, vlan, target, refusal);
        }
        if (refusal == null) {
            push(target, filter.leaving(frame, vlan, target.vlans()));
        } else {
            bridge.stack().observers().dropped(bridge, frame, refusal);
        }
    }

    /** Why a frame must not leave through a port; null where it may (should_deliver). */
    private DropReason refusal(BridgePort from, BridgePort to, int vlan) {
        if (from == to && !to.is(BridgePortAttribute.HAIRPIN)) {
            return DropReason.BRIDGE_SAME_PORT;
        }
        if (to.state() != BridgePortState.FORWARDING) {
            return DropReason.BRIDGE_PORT_STATE;
        }
        if (!filter.mayLeave(vlan, to.vlans())) {
            return DropReason.BRIDGE_VLAN;
        }
        if (from != null && from.is(BridgePortAttribute.ISOLATED) && to.is(BridgePortAttribute.ISOLATED)) {
            return DropReason.BRIDGE_ISOLATED;
        }
        return null;
    }

    private void push(BridgePort to, EthernetFrame frame) {
        Link link = to.link();
        if (frame.length() > link.mtu() + EthernetFrame.HEADER_LENGTH + VLAN_TAG_LENGTH) {
            bridge.stack().observers().dropped(link, frame, DropReason.PKT_TOO_BIG);
            return;
        }
        link.transmit(frame);
    }

    // ---- out through many -----------------------------------------------------------------------------------------

    /** Sends a frame that came in through a port to all others, and up where the machine listens (br_flood). */
    void flood(BridgePort from, EthernetFrame frame, int vlan) {
        boolean forUs = frame.destination().isMulticast() || bridge.promiscuity() > 0;
        floodPorts(from, frame, vlan, !forUs);
        if (forUs) {
            passUp(frame, vlan);
        }
    }

    private void floodPorts(BridgePort from, EthernetFrame frame, int vlan, boolean tellIfNowhere) {
        boolean isAnswered = proxy.spares(from, frame, vlan);
        BridgePortAttribute kind = floodKind(frame.destination());
        boolean mayHoldBack = from != null || kind == BridgePortAttribute.FLOOD;
        boolean sent = false;
        if (bridge.stack().observers().isActive()) {
            tellOfFlood(from, frame, vlan, mayHoldBack ? kind : null);
        }
        for (BridgePort to : bridge.portArray()) {
            if (mayHoldBack && !to.is(kind) || to.is(BridgePortAttribute.PROXY_ARP) || isAnswered && BridgeProxy.isSpared(to)
                    || refusal(from, to, vlan) != null) {
                continue;
            }
            push(to, filter.leaving(frame, vlan, to.vlans()));
            sent = true;
        }
        if (!sent && tellIfNowhere) {
            bridge.stack().observers().dropped(bridge, frame, DropReason.BRIDGE_NO_PORT);
        }
    }

    private static BridgePortAttribute floodKind(MacAddress destination) {
        if (destination.isBroadcast()) {
            return BridgePortAttribute.BCAST_FLOOD;
        }
        return destination.isMulticast() ? BridgePortAttribute.MCAST_FLOOD : BridgePortAttribute.FLOOD;
    }

    // ---- to and from the bridge's own link ------------------------------------------------------------------------

    private void passUp(EthernetFrame frame, int vlan) {
        if (bridge.promiscuity() == 0 && !filter.mayLeave(vlan, bridge.ownVlans())) {
            bridge.stack().observers().dropped(bridge, frame, DropReason.BRIDGE_VLAN);
            return;
        }
        bridge.receive(filter.leaving(frame, vlan, bridge.ownVlans()));
    }

    /** Sends a frame of the machine's own (br_dev_xmit). */
    void send(EthernetFrame frame) {
        int vlan = filter.classify(frame, bridge.ownVlans());
        if (vlan == BridgeVlanFilter.REFUSED) {
            bridge.stack().observers().dropped(bridge, frame, DropReason.BRIDGE_VLAN);
            return;
        }
        EthernetFrame admitted = filter.admitted(frame, vlan);
        FdbEntry<BridgePort> entry =
                frame.destination().isMulticast() ? null : addresses.entry(frame.destination(), vlan);
        if (entry == null) {
            floodPorts(null, admitted, vlan, true);
        } else {
            deliver(null, entry, admitted, vlan);
        }
    }

    // ---- telling --------------------------------------------------------------------------------------------------

    private void tellOfEntry(BridgePort from, FdbEntry<BridgePort> entry, EthernetFrame frame, int vlan,
            BridgePort target, DropReason refusal) {
        FrameForwarded.Decision decision = entry.isAddedByUser() || entry.isStatic()
                ? FrameForwarded.Decision.CONFIGURED
                : FrameForwarded.Decision.LEARNT;
        List<Link> to = target == null || refusal != null ? List.of() : List.of(target.link());
        List<FrameForwarded.HeldBack> heldBack = target == null || refusal == null
                ? List.of()
                : List.of(new FrameForwarded.HeldBack(target.link(), refusal));
        tell(from, frame, vlan, decision, to, heldBack);
    }

    /** Tells of a flood; {@code kind} is what ports can be set not to take, null where that does not count. */
    private void tellOfFlood(BridgePort from, EthernetFrame frame, int vlan, BridgePortAttribute kind) {
        List<Link> to = new ArrayList<>();
        List<FrameForwarded.HeldBack> heldBack = new ArrayList<>();
        for (BridgePort port : bridge.portArray()) {
            boolean mayNotFlood = kind != null && !port.is(kind) || port.is(BridgePortAttribute.PROXY_ARP);
            DropReason refusal = mayNotFlood ? DropReason.BRIDGE_NO_FLOOD : refusal(from, port, vlan);
            if (refusal == null) {
                to.add(port.link());
            } else if (port != from) {
                heldBack.add(new FrameForwarded.HeldBack(port.link(), refusal));
            }
        }
        tell(from, frame, vlan, FrameForwarded.Decision.FLOODED, to, heldBack);
    }

    private void tell(BridgePort from, EthernetFrame frame, int vlan, FrameForwarded.Decision decision,
            List<Link> to, List<FrameForwarded.HeldBack> heldBack) {
        if (bridge.stack().observers().isActive()) {
            Optional<Link> in = Optional.ofNullable(from).map(BridgePort::link);
            bridge.stack().observers().tell(new FrameForwarded(bridge, in, frame, vlan, decision, to, heldBack));
        }
    }

    private boolean dropped(BridgePort port, EthernetFrame frame, DropReason reason) {
        bridge.stack().observers().dropped(port.link(), frame, reason);
        return false;
    }
}
