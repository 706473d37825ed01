package netsh.network.link;

import netsh.network.addr.IpAddress;
import netsh.network.packet.EthernetFrame;

/** Takes the frames of a tunnel that leaves it to others where they belong, with what the outer packet said. */
@FunctionalInterface
public interface TunnelReceiver {
    /**
     * A frame came in.
     *
     * @param source the other end
     * @param destination this end
     * @param identifier the network identifier
     */
    void receive(IpAddress source, IpAddress destination, long identifier, EthernetFrame frame);
}
