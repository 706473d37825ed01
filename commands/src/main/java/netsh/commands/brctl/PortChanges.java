package netsh.commands.brctl;

import java.util.Map;
import netsh.commands.tool.ToolContext;
import netsh.network.bridge.BridgePortAttribute;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.BridgeLink;
import netsh.network.link.Link;
import netsh.network.link.LinkTable;

/** The commands that change ports. As the real ones they go by the port alone; the bridge is only named. */
final class PortChanges {
    private final LinkTable links;

    PortChanges(ToolContext tool) {
        links = tool.namespace().links();
    }

    void setPathCost(String port, String word) throws BrctlException {
        long cost = Bridges.integer(word, "bad path cost value");
        changeOrSay(port, BridgePortAttribute.COST, cost, "set path cost failed");
    }

    void setPriority(String port, String word) throws BrctlException {
        long priority = Bridges.integer(word, "bad path priority value");
        changeOrSay(port, BridgePortAttribute.PRIORITY, priority, "set port priority failed");
    }

    void setHairpin(String bridge, String port, String word) throws BrctlException {
        boolean on = Bridges.onOrOff(word);
        if (links.byName(port) == null) {
            throw new BrctlException("interface " + port + " does not exist!");
        }
        if (links.byName(bridge) == null) {
            throw new BrctlException("bridge " + bridge + " does not exist!");
        }
        changeOrSay(port, BridgePortAttribute.HAIRPIN, on ? 1 : 0, "can't set " + port + " to hairpin on bridge " + bridge);
    }

    private void changeOrSay(String port, BridgePortAttribute attribute, long value, String failure)
            throws BrctlException {
        try {
            change(port, attribute, value);
        } catch (NetException refusal) {
            throw new BrctlException(failure + ": " + refusal.errno().text());
        }
    }

    private void change(String port, BridgePortAttribute attribute, long value) throws NetException {
        Link link = links.byName(port);
        if (link == null) {
            throw new NetException(Errno.ENODEV);
        }
        BridgeLink.portOfAny(link).orElseThrow(() -> new NetException(Errno.ENOENT)).change(Map.of(attribute, value));
    }
}
