package netsh.network.packet;

import netsh.network.addr.Ipv4Address;

/**
 * An IPv4 packet (RFC 791), without options.
 *
 * @param source who sent it
 * @param destination who it is for
 * @param timeToLive hops it may still make, 0-255
 * @param trafficClass the former type-of-service octet
 * @param fragmentation identification, flags and offset
 * @param payload what it carries
 */
public record Ipv4Packet(
        Ipv4Address source,
        Ipv4Address destination,
        int timeToLive,
        int trafficClass,
        Fragmentation fragmentation,
        IpPayload payload)
        implements EthernetPayload {
    /** Octets of the header. */
    public static final int HEADER_LENGTH = 20;

    /**
     * What the header says of fragments.
     *
     * @param identification which packet the fragments belong to, 0-65535
     * @param dontFragment whether routers must not cut it
     * @param moreFragments whether another part follows
     * @param offset where the part begins in the payload, in octets
     */
    public record Fragmentation(int identification, boolean dontFragment, boolean moreFragments, int offset) {
        /** A whole packet. */
        public static Fragmentation whole(int identification, boolean dontFragment) {
            return new Fragmentation(identification & 0xffff, dontFragment, false, 0);
        }

        /** Whether the packet is only a part. */
        public boolean isFragment() {
            return moreFragments || offset != 0;
        }
    }

    @Override
    public int etherType() {
        return EtherType.IPV4;
    }

    @Override
    public int length() {
        return HEADER_LENGTH + payload.length();
    }

    /** The payload's protocol number. */
    public int protocol() {
        return payload.protocol();
    }

    /** The packet with another time to live. */
    public Ipv4Packet withTimeToLive(int newTimeToLive) {
        return new Ipv4Packet(source, destination, newTimeToLive, trafficClass, fragmentation, payload);
    }

    /** The packet with another traffic class. */
    public Ipv4Packet withTrafficClass(int newTrafficClass) {
        return new Ipv4Packet(source, destination, timeToLive, newTrafficClass, fragmentation, payload);
    }

    /** The packet with other addresses and payload, as network address translation makes it. */
    public Ipv4Packet translated(Ipv4Address newSource, Ipv4Address newDestination, IpPayload newPayload) {
        return new Ipv4Packet(newSource, newDestination, timeToLive, trafficClass, fragmentation, newPayload);
    }
}
