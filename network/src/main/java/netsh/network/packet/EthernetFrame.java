package netsh.network.packet;

import netsh.network.addr.MacAddress;

/**
 * An Ethernet frame (IEEE 802.3), without preamble and check sequence.
 *
 * @param destination the station or group it is for
 * @param source the station that sent it
 * @param tag the outermost VLAN tag, null where it has none
 * @param payload what it carries
 */
public record EthernetFrame(MacAddress destination, MacAddress source, VlanTag tag, EthernetPayload payload)
        implements EthernetPayload {
    /** Octets of the header without tags. */
    public static final int HEADER_LENGTH = 14;

    /** An untagged frame. */
    public static EthernetFrame of(MacAddress destination, MacAddress source, EthernetPayload payload) {
        return new EthernetFrame(destination, source, null, payload);
    }

    /** Inside of another packet a whole frame is announced as "transparent Ethernet bridging". */
    @Override
    public int etherType() {
        return EtherType.TRANSPARENT_ETHERNET;
    }

    /** Octets on the wire as the kernel counts them: header, tags and payload, no padding. */
    @Override
    public int length() {
        return HEADER_LENGTH + (tag == null ? 0 : VlanTag.LENGTH * tag.depth()) + payload.length();
    }

    /** The frame with one more tag outside. */
    public EthernetFrame pushTag(int protocol, int id, int priority) {
        return new EthernetFrame(destination, source, new VlanTag(protocol, id, priority, tag), payload);
    }

    /** The frame without its outermost tag. */
    public EthernetFrame popTag() {
        return new EthernetFrame(destination, source, tag.inner(), payload);
    }

    /** The frame with other stations. */
    public EthernetFrame readdressed(MacAddress newDestination, MacAddress newSource) {
        return new EthernetFrame(newDestination, newSource, tag, payload);
    }
}
