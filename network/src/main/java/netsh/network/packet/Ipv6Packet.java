package netsh.network.packet;

import netsh.network.addr.Ipv6Address;

/**
 * An IPv6 packet (RFC 8200).
 *
 * @param source who sent it
 * @param destination who it is for
 * @param hopLimit hops it may still make, 0-255
 * @param trafficClass the traffic class octet
 * @param routerAlert whether it carries a hop-by-hop router alert (RFC 2711), as multicast listener reports do
 * @param payload what it carries
 */
public record Ipv6Packet(
        Ipv6Address source,
        Ipv6Address destination,
        int hopLimit,
        int trafficClass,
        boolean routerAlert,
        IpPayload payload)
        implements EthernetPayload {
    /** Octets of the fixed header. */
    public static final int HEADER_LENGTH = 40;

    private static final int HOP_BY_HOP_LENGTH = 8;
    private static final int FRAGMENT_HEADER_LENGTH = 8;

    /** A packet without extension headers and with traffic class zero. */
    public static Ipv6Packet of(Ipv6Address source, Ipv6Address destination, int hopLimit, IpPayload payload) {
        return new Ipv6Packet(source, destination, hopLimit, 0, false, payload);
    }

    @Override
    public int etherType() {
        return EtherType.IPV6;
    }

    @Override
    public int length() {
        return HEADER_LENGTH
                + (routerAlert ? HOP_BY_HOP_LENGTH : 0)
                + (payload instanceof FragmentPayload ? FRAGMENT_HEADER_LENGTH : 0)
                + payload.length();
    }

    /** The packet with another hop limit. */
    public Ipv6Packet withHopLimit(int newHopLimit) {
        return new Ipv6Packet(source, destination, newHopLimit, trafficClass, routerAlert, payload);
    }

    /** The packet with another payload. */
    public Ipv6Packet withPayload(IpPayload newPayload) {
        return new Ipv6Packet(source, destination, hopLimit, trafficClass, routerAlert, newPayload);
    }
}
