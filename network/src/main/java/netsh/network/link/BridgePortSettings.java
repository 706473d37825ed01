package netsh.network.link;

import java.util.EnumMap;
import java.util.Map;
import netsh.network.bridge.BridgePortAttribute;
import netsh.network.bridge.BridgePortState;
import netsh.network.bridge.SpanningTree;
import netsh.network.bridge.SpanningTreePort;
import netsh.network.error.Errno;
import netsh.network.error.NetException;

/** What can be set on a bridge port, with the kernel's ranges (br_setport of net/bridge/br_netlink.c). */
final class BridgePortSettings {
    private static final int MOST_PATH_COST = 65535;
    private static final int MOST_MULTICAST_ROUTER = 3;
    /** Pause frames are never forwarded (BR_GROUPFWD_MACPAUSE). */
    private static final int PAUSE_FRAMES = 1 << 1;

    private BridgePortSettings() {}

    static long value(BridgePort port, BridgePortAttribute attribute) {
        if (attribute.isFlag()) {
            return port.is(attribute) ? 1 : 0;
        }
        return switch (attribute) {
            case COST -> port.pathCost();
            case PRIORITY -> port.priority();
            case STATE -> port.state().ordinal();
            case MCAST_ROUTER -> port.multicastRouter;
            case GROUP_FWD_MASK -> port.groupForwardMask;
            case BACKUP_PORT -> port.backup == null ? 0 : port.backup.link().index();
            default -> 0;
        };
    }

    static void change(BridgePort port, EnumMap<BridgePortAttribute, Long> wanted) throws NetException {
        for (Map.Entry<BridgePortAttribute, Long> setting : wanted.entrySet()) {
            if (setting.getKey().isFlag()) {
                port.set(setting.getKey(), setting.getValue() != 0);
            } else {
                change(port, setting.getKey(), setting.getValue());
            }
        }
        port.bridge().portChanged(port);
    }

    private static void change(BridgePort port, BridgePortAttribute attribute, long value) throws NetException {
        SpanningTree tree = port.bridge().spanningTree();
        switch (attribute) {
            case COST -> tree.setPathCost(port, inRange(value, 1, MOST_PATH_COST));
            case PRIORITY -> tree.setPortPriority(port, inRange(value, 0, SpanningTreePort.MOST_PRIORITY));
            case STATE -> changeState(port, value);
            case FDB_FLUSH -> port.bridge().addresses().flush(port);
            case MCAST_ROUTER -> {
                refuseUnless(value <= MOST_MULTICAST_ROUTER);
                port.multicastRouter = (int) value;
            }
            case GROUP_FWD_MASK -> {
                refuseUnless((value & PAUSE_FRAMES) == 0);
                port.groupForwardMask = (int) value;
            }
            case BACKUP_PORT -> port.backup = backup(port, (int) value);
            default -> throw new IllegalArgumentException(attribute.keyword());
        }
    }

    private static void changeState(BridgePort port, long value) throws NetException {
        refuseUnless(value <= BridgePortState.BLOCKING.ordinal());
        BridgePortState state = BridgePortState.of((int) value);
        if (port.bridge().spanningTree().isEnabled()) {
            throw new NetException(Errno.EBUSY);
        }
        if (!port.link().isUp() || !port.link().isOperationallyUp() && state != BridgePortState.DISABLED) {
            throw new NetException(Errno.ENETDOWN);
        }
        port.bridge().spanningTree().setPortState(port, state);
    }

    private static BridgePort backup(BridgePort port, int index) throws NetException {
        if (index == 0) {
            return null;
        }
        Link link = port.link().stack().links().byIndex(index);
        if (link == null) {
            throw new NetException(Errno.ENOENT);
        }
        BridgePort backup = port.bridge().portOf(link);
        refuseUnless(backup != null && backup != port);
        return backup;
    }

    private static int inRange(long value, int least, int most) throws NetException {
        if (value < least || value > most) {
            throw new NetException(Errno.ERANGE);
        }
        return (int) value;
    }

    private static void refuseUnless(boolean condition) throws NetException {
        if (!condition) {
            throw new NetException(Errno.EINVAL);
        }
    }
}
