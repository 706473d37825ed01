package netsh.network.link;

import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;
import netsh.network.bridge.BridgePortAttribute;
import netsh.network.bridge.FdbEntry;
import netsh.network.packet.ArpPacket;
import netsh.network.packet.EthernetFrame;

/**
 * Answers ARP requests in the place of stations that the bridge knows, so that they need not be flooded
 * (br_do_proxy_suppress_arp of net/bridge/br_arp_nd_proxy.c).
 */
final class BridgeProxy {
    private final BridgeLink bridge;
    private final BridgeAddresses addresses;

    BridgeProxy(BridgeLink bridge, BridgeAddresses addresses) {
        this.bridge = bridge;
        this.addresses = addresses;
    }

    /**
     * Looks at a frame that came in through a port.
     *
     * @param from the port; null for a frame of the machine's own
     * @return whether ports that suppress or stand in need not be told of it
     */
    boolean spares(BridgePort from, EthernetFrame frame, int vlan) {
        if (!(frame.payload() instanceof ArpPacket message) || !hasAny()) {
            return false;
        }
        boolean suppresses = anyPortIs(BridgePortAttribute.NEIGH_SUPPRESS);
        if (suppresses) {
            if (from != null && from.is(BridgePortAttribute.NEIGH_SUPPRESS)) {
                return false;
            }
            if (message.sender().isZeroNet() || message.sender().equals(message.target())) {
                return true;
            }
        }
        if (message.operation() != ArpPacket.Operation.REQUEST || vlan != 0) {
            return false;
        }
        if (suppresses && bridge.stack().hasAddress(bridge, message.target())) {
            return true;
        }
        return answers(from, message, vlan, suppresses);
    }

    private boolean answers(BridgePort from, ArpPacket message, int vlan, boolean suppresses) {
        Optional<MacAddress> mac = bridge.stack().neighbor(bridge, message.target());
        FdbEntry<BridgePort> entry = mac.isEmpty() ? null : addresses.entry(mac.get(), vlan);
        if (entry == null) {
            return false;
        }
        BridgePort behind = entry.port();
        boolean standsIn = from != null && from.is(BridgePortAttribute.PROXY_ARP)
                || behind != null && (behind.is(BridgePortAttribute.PROXY_ARP_WIFI)
                        || behind.is(BridgePortAttribute.NEIGH_SUPPRESS));
        if (standsIn && from != null) {
            ArpPacket reply = reply(message, mac.get(), message.target());
            from.link().transmit(EthernetFrame.of(message.senderMac(), mac.get(), reply));
        }
        return standsIn || suppresses;
    }

    private static ArpPacket reply(ArpPacket request, MacAddress mac, Ipv4Address address) {
        return new ArpPacket(ArpPacket.Operation.REPLY, mac, address, request.senderMac(), request.sender());
    }

    private boolean hasAny() {
        for (BridgePort port : bridge.portArray()) {
            if (port.is(BridgePortAttribute.NEIGH_SUPPRESS) || port.is(BridgePortAttribute.PROXY_ARP)
                    || port.is(BridgePortAttribute.PROXY_ARP_WIFI)) {
                return true;
            }
        }
        return false;
    }

    private boolean anyPortIs(BridgePortAttribute attribute) {
        for (BridgePort port : bridge.portArray()) {
            if (port.is(attribute)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a port needs no frame that the bridge has answered itself. */
    static boolean isSpared(BridgePort port) {
        return port.is(BridgePortAttribute.PROXY_ARP_WIFI) || port.is(BridgePortAttribute.NEIGH_SUPPRESS);
    }
}
