package netsh.network.kernel;

import netsh.network.bridge.FdbEntry;
import netsh.network.link.BridgeLink;
import netsh.network.link.BridgePort;

/**
 * A bridge learned, changed or forgot an address (RTM_NEWNEIGH, RTM_DELNEIGH of family AF_BRIDGE).
 *
 * @param bridge the bridge
 * @param entry the entry as it is now, or as it was
 * @param removed whether it is gone
 */
public record BridgeAddressChanged(BridgeLink bridge, FdbEntry<BridgePort> entry, boolean removed)
        implements NetworkChange {}
