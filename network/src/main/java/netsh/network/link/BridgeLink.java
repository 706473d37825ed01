package netsh.network.link;

import netsh.network.addr.MacAddress;
import netsh.network.packet.EthernetFrame;

/** A learning bridge (net/bridge). */
public final class BridgeLink extends Link {
    /** A bridge without ports. */
    public BridgeLink(String name, MacAddress address) {
        super(LinkKind.BRIDGE, name, address, 1500, 1000);
    }

    @Override
    void send(EthernetFrame frame) {
        statistics.transmitted(frame.length());
    }
}
