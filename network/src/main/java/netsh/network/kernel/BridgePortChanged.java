package netsh.network.kernel;

import netsh.network.link.BridgePort;

/**
 * A bridge port came, changed or went (RTM_NEWLINK, RTM_DELLINK of family AF_BRIDGE).
 *
 * @param port the port
 * @param removed whether it left its bridge
 */
public record BridgePortChanged(BridgePort port, boolean removed) implements NetworkChange {}
