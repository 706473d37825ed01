package netsh.network.tunnel;

import netsh.network.packet.EthernetPayload;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.Ipv6Packet;

/**
 * What a tunnel looks at in the header of the packet that it carries.
 *
 * @param isIp whether it is an IP packet at all; the rest is zero where not
 * @param trafficClass its former type of service
 * @param timeToLive hops that it may still make
 * @param dontFragment whether routers must not cut it
 */
public record InnerHeader(boolean isIp, int trafficClass, int timeToLive, boolean dontFragment) {
    private static final int CONGESTION_MASK = 3;
    private static final int CONGESTION_EXPERIENCED = 3;
    private static final int CAPABLE_TRANSPORT_0 = 2;
    private static final InnerHeader NONE = new InnerHeader(false, 0, 0, false);

    /** The header of what a frame carries. */
    public static InnerHeader of(EthernetPayload payload) {
        if (payload instanceof Ipv4Packet packet) {
            return new InnerHeader(
                    true, packet.trafficClass(), packet.timeToLive(), packet.fragmentation().dontFragment());
        }
        return payload instanceof Ipv6Packet packet
                ? new InnerHeader(true, packet.trafficClass(), packet.hopLimit(), true)
                : NONE;
    }

    /** The outer type of service: as given, with the inner packet's congestion marks (ip_tunnel_ecn_encap, RFC 6040). */
    public int outerTrafficClass(int given) {
        int congestion = trafficClass & CONGESTION_MASK;
        return given & ~CONGESTION_MASK & 0xff
                | (congestion == CONGESTION_EXPERIENCED ? CAPABLE_TRANSPORT_0 : congestion);
    }
}
