package netsh.commands.brctl;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.MacAddress;
import netsh.network.bridge.BridgeAttribute;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.BridgeLink;
import netsh.network.link.Link;
import netsh.network.link.LinkTable;

/** The commands that make, change and remove bridges. */
final class BridgeChanges {
    private static final int PRIORITY_MASK = 0xffff;

    private final ToolContext tool;
    private final Bridges bridges;

    BridgeChanges(ToolContext tool) {
        this.tool = tool;
        bridges = new Bridges(tool);
    }

    private LinkTable links() {
        return tool.namespace().links();
    }

    void addBridge(String name) throws BrctlException {
        String kept = name.length() > Link.MOST_NAME_LENGTH ? name.substring(0, Link.MOST_NAME_LENGTH) : name;
        try {
            if (!isValidName(kept)) {
                throw new NetException(Errno.EINVAL);
            }
            MacAddress address = tool.namespace().drawAddress(kept);
            new BridgeLink(kept, address).register(tool.namespace(), Optional.empty());
        } catch (NetException refusal) {
            throw new BrctlException(refusal.errno() == Errno.EEXIST
                    ? "device " + name + " already exists; can't create bridge with the same name"
                    : "add bridge failed: " + refusal.errno().text());
        }
    }

    /** dev_valid_name of net/core/dev.c. */
    private static boolean isValidName(String name) {
        return !name.isEmpty() && !name.equals(".") && !name.equals("..")
                && name.chars().noneMatch(c -> c == '/' || c == ':' || Character.isWhitespace(c));
    }

    void deleteBridge(String name) throws BrctlException {
        Link link = links().byName(name);
        if (link == null) {
            throw new BrctlException("bridge " + name + " doesn't exist; can't delete it");
        }
        if (!(link instanceof BridgeLink)) {
            throw new BrctlException("can't delete bridge " + name + ": " + Errno.EPERM.text());
        }
        if (link.isUp()) {
            throw new BrctlException("bridge " + name + " is still up; can't delete it");
        }
        link.delete();
    }

    void addPorts(String bridgeName, List<String> names) throws BrctlException {
        for (String name : names) {
            try {
                BridgeLink bridge = bridgeForPort(bridgeName, name);
                Link link = links().byName(name);
                if (link.master() != null) {
                    throw new NetException(Errno.EBUSY);
                }
                link.setMaster(bridge);
            } catch (NetException refusal) {
                throw new BrctlException(switch (refusal.errno()) {
                    case EBUSY -> "device " + name + " is already a member of a bridge; can't add it to bridge "
                            + bridgeName + ".";
                    case ELOOP -> "device " + name
                            + " is a bridge device itself; can't add a bridge device to a bridge device.";
                    default -> "can't add " + name + " to bridge " + bridgeName + ": " + refusal.errno().text();
                });
            }
        }
    }

    void deletePorts(String bridgeName, List<String> names) throws BrctlException {
        for (String name : names) {
            try {
                BridgeLink bridge = bridgeForPort(bridgeName, name);
                Link link = links().byName(name);
                if (link.master() != bridge) {
                    throw new BrctlException("device " + name + " is not a port of " + bridgeName);
                }
                link.setMaster(null);
            } catch (NetException refusal) {
                throw new BrctlException("can't delete " + name + " from " + bridgeName + ": " + refusal.errno().text());
            }
        }
    }

    private BridgeLink bridgeForPort(String bridgeName, String name) throws BrctlException, NetException {
        if (links().byName(name) == null) {
            throw new BrctlException("interface " + name + " does not exist!");
        }
        if (links().byName(bridgeName) == null) {
            throw new BrctlException("bridge " + bridgeName + " does not exist!");
        }
        return bridges.bridge(bridgeName);
    }

    void setSpanningTree(String name, String word) throws BrctlException {
        change(name, BridgeAttribute.STP_STATE, Bridges.onOrOff(word) ? 1 : 0, "set stp status failed");
    }

    void setAgeingTime(String name, String word) throws BrctlException {
        change(name, BridgeAttribute.AGEING_TIME, Bridges.hundredths(word, "bad ageing time value"),
                "set ageing time failed");
    }

    void setPriority(String name, String word) throws BrctlException {
        change(name, BridgeAttribute.PRIORITY, Bridges.integer(word, "bad priority") & PRIORITY_MASK,
                "set bridge priority failed");
    }

    void setForwardDelay(String name, String word) throws BrctlException {
        change(name, BridgeAttribute.FORWARD_DELAY, Bridges.hundredths(word, "bad forward delay value"),
                "set forward delay failed");
    }

    void setHelloTime(String name, String word) throws BrctlException {
        change(name, BridgeAttribute.HELLO_TIME, Bridges.hundredths(word, "bad hello timer value"),
                "set hello timer failed");
    }

    void setMaxAge(String name, String word) throws BrctlException {
        change(name, BridgeAttribute.MAX_AGE, Bridges.hundredths(word, "bad max age value"), "set max age failed");
    }

    private void change(String name, BridgeAttribute attribute, long value, String failure) throws BrctlException {
        try {
            bridges.bridge(name).change(Map.of(attribute, value));
        } catch (NetException refusal) {
            throw new BrctlException(failure + ": " + refusal.errno().text());
        }
    }
}
