package netsh.network.packet;

import java.nio.ByteBuffer;
import java.util.Optional;
import netsh.network.addr.MacAddress;

/**
 * A message of the Link Aggregation Control Protocol (IEEE 802.1AX, clause 6.4.2).
 *
 * @param actor the port that sends it
 * @param partner what that port knows of the other end
 */
public record LacpMessage(Port actor, Port partner) {
    /** The Ethernet type of slow protocols. */
    public static final int ETHER_TYPE = 0x8809;
    /** The group that it is sent to. */
    public static final MacAddress GROUP = new MacAddress(0x0180_c200_0002L);

    private static final int LENGTH = 110;
    private static final int LACP = 1;
    private static final int ACTOR = 1;
    private static final int PARTNER = 2;
    private static final int PORT_LENGTH = 20;
    private static final int COLLECTOR = 3;
    private static final int COLLECTOR_LENGTH = 16;
    private static final int ACTOR_OFFSET = 4;
    private static final int PARTNER_OFFSET = 24;

    /**
     * One end of a link.
     *
     * @param systemPriority 0-65535
     * @param system the address of the machine, or of its bond
     * @param key which ports may work together, 0-65535
     * @param priority 0-65535
     * @param number 1-65535
     * @param state bits of {@link #ACTIVITY} to {@link #EXPIRED}
     */
    public record Port(int systemPriority, MacAddress system, int key, int priority, int number, int state) {
        /** It sends messages by itself. */
        public static final int ACTIVITY = 1;
        /** It wants one each second. */
        public static final int TIMEOUT = 2;
        /** It may work together with others. */
        public static final int AGGREGATION = 4;
        /** It is in the right group. */
        public static final int SYNCHRONIZATION = 8;
        /** It takes frames. */
        public static final int COLLECTING = 16;
        /** It sends frames. */
        public static final int DISTRIBUTING = 32;
        /** It knows the other end only by default. */
        public static final int DEFAULTED = 64;
        /** It has not heard of the other end for too long. */
        public static final int EXPIRED = 128;

        /** The same with other bits. */
        public Port withState(int newState) {
            return new Port(systemPriority, system, key, priority, number, newState);
        }
    }

    /** The message as a frame carries it. */
    public RawPayload payload() {
        ByteBuffer octets = ByteBuffer.allocate(LENGTH);
        octets.put((byte) LACP).put((byte) 1);
        put(octets, ACTOR, actor);
        put(octets, PARTNER, partner);
        octets.put((byte) COLLECTOR).put((byte) COLLECTOR_LENGTH);
        return new RawPayload(ETHER_TYPE, Bytes.owning(octets.array()));
    }

    private static void put(ByteBuffer octets, int kind, Port port) {
        octets.put((byte) kind).put((byte) PORT_LENGTH).putShort((short) port.systemPriority);
        octets.putShort((short) (port.system.bits() >>> 32)).putInt((int) port.system.bits());
        octets.putShort((short) port.key).putShort((short) port.priority).putShort((short) port.number);
        octets.put((byte) port.state).put(new byte[3]);
    }

    /** The message in a payload; empty where there is none. */
    public static Optional<LacpMessage> parse(EthernetPayload payload) {
        if (!(payload instanceof RawPayload raw) || raw.etherType() != ETHER_TYPE || raw.length() < LENGTH
                || raw.octets().at(0) != LACP) {
            return Optional.empty();
        }
        return Optional.of(new LacpMessage(port(raw.octets(), ACTOR_OFFSET), port(raw.octets(), PARTNER_OFFSET)));
    }

    private static Port port(Bytes octets, int offset) {
        long system = (long) number(octets, offset + 2) << 32 | (long) number(octets, offset + 4) << 16
                | number(octets, offset + 6);
        return new Port(number(octets, offset), new MacAddress(system), number(octets, offset + 8),
                number(octets, offset + 10), number(octets, offset + 12), octets.at(offset + 14));
    }

    private static int number(Bytes octets, int offset) {
        return octets.at(offset) << 8 | octets.at(offset + 1);
    }
}
