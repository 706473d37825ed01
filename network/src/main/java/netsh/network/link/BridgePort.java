package netsh.network.link;

import java.util.EnumMap;
import java.util.Map;
import netsh.network.bridge.BridgePortAttribute;
import netsh.network.bridge.BridgeVlans;
import netsh.network.bridge.SpanningTreePort;
import netsh.network.error.NetException;
import netsh.network.packet.EthernetFrame;

/** A link's membership of a bridge (struct net_bridge_port). */
public final class BridgePort extends SpanningTreePort implements FrameHandler {
    private final BridgeLink bridge;
    private final Link link;
    private final BridgeVlans vlans = new BridgeVlans();
    private int flags = flag(BridgePortAttribute.LEARNING) | flag(BridgePortAttribute.FLOOD)
            | flag(BridgePortAttribute.MCAST_FLOOD) | flag(BridgePortAttribute.BCAST_FLOOD);
    int multicastRouter = 1;
    int groupForwardMask;
    BridgePort backup;

    BridgePort(BridgeLink bridge, Link link, int number) {
        super(number, BridgePathCost.of(link));
        this.bridge = bridge;
        this.link = link;
    }

    /** The bridge. */
    public BridgeLink bridge() {
        return bridge;
    }

    /** The link. */
    public Link link() {
        return link;
    }

    @Override
    public String name() {
        return link.name();
    }

    /** The VLANs that it belongs to. */
    public BridgeVlans vlans() {
        return vlans;
    }

    /** Whether an on-off setting is on. */
    public boolean is(BridgePortAttribute attribute) {
        return (flags & flag(attribute)) != 0;
    }

    void set(BridgePortAttribute attribute, boolean on) {
        flags = on ? flags | flag(attribute) : flags & ~flag(attribute);
    }

    private static int flag(BridgePortAttribute attribute) {
        return 1 << attribute.ordinal();
    }

    /** The value of a setting, 1 for on. */
    public long value(BridgePortAttribute attribute) {
        return BridgePortSettings.value(this, attribute);
    }

    /**
     * Changes settings in the kernel's order, until one is refused (br_setport).
     *
     * @throws NetException ERANGE, EINVAL, EBUSY or ENETDOWN as the kernel has it; what came before it stays changed
     */
    public void change(Map<BridgePortAttribute, Long> wanted) throws NetException {
        BridgePortSettings.change(this, new EnumMap<>(wanted));
    }

    @Override
    protected boolean mayBecomeRootPort() {
        return !is(BridgePortAttribute.ROOT_BLOCK);
    }

    @Override
    public boolean passes(Link receiver, EthernetFrame frame) {
        return bridge.forwarding().receive(this, frame);
    }

    @Override
    public String toString() {
        return name();
    }
}
