package netsh.network.packet;

import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;

/**
 * An ARP message for IPv4 over Ethernet (RFC 826).
 *
 * @param operation what it asks or says
 * @param senderMac the sender's hardware address
 * @param sender the sender's protocol address; 0.0.0.0 in a probe (RFC 5227)
 * @param targetMac the target's hardware address; zero in a request
 * @param target the protocol address it is about
 */
public record ArpPacket(
        Operation operation, MacAddress senderMac, Ipv4Address sender, MacAddress targetMac, Ipv4Address target)
        implements EthernetPayload {
    private static final int LENGTH = 28;

    /** The operations that hosts use. */
    public enum Operation {
        REQUEST(1),
        REPLY(2);

        private final int code;

        Operation(int code) {
            this.code = code;
        }

        /** The number on the wire. */
        public int code() {
            return code;
        }
    }

    @Override
    public int etherType() {
        return EtherType.ARP;
    }

    @Override
    public int length() {
        return LENGTH;
    }
}
