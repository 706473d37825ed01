package netsh.network.packet;

/** A message of ICMP for IPv4 (RFC 792). */
public sealed interface IcmpMessage extends IpPayload {
    /** Octets of the header. */
    int HEADER_LENGTH = 8;

    /** The message's type on the wire. */
    int type();

    /** The message's code on the wire. */
    int code();

    @Override
    default int protocol() {
        return IpProtocol.ICMP;
    }

    /**
     * An echo request or its reply.
     *
     * @param request whether it asks
     * @param identifier whose it is, 0-65535
     * @param sequence which of them, 0-65535
     * @param data what comes back
     */
    record Echo(boolean request, int identifier, int sequence, Bytes data) implements IcmpMessage {
        /** Type of a request. */
        public static final int REQUEST = 8;

        /** Type of a reply. */
        public static final int REPLY = 0;

        @Override
        public int type() {
            return request ? REQUEST : REPLY;
        }

        @Override
        public int code() {
            return 0;
        }

        @Override
        public int length() {
            return HEADER_LENGTH + data.length();
        }
    }

    /**
     * A message about a packet that could not go its way.
     *
     * @param type one of the constants of this record
     * @param code the reason within the type
     * @param information the second header word: next-hop MTU, gateway or pointer, else 0
     * @param quoted the packet it is about, as it was when it failed
     */
    record Problem(int type, int code, int information, Ipv4Packet quoted) implements IcmpMessage {
        public static final int DESTINATION_UNREACHABLE = 3;
        public static final int SOURCE_QUENCH = 4;
        public static final int REDIRECT = 5;
        public static final int TIME_EXCEEDED = 11;
        public static final int PARAMETER_PROBLEM = 12;

        /** The kernel quotes as much as fits a message of 576 octets (RFC 1812, 4.3.2.3). */
        private static final int MOST_QUOTED = 576 - Ipv4Packet.HEADER_LENGTH - HEADER_LENGTH;

        /** How much of the packet the message quotes, in octets. */
        public int quotedLength() {
            return Math.min(quoted.length(), MOST_QUOTED);
        }

        @Override
        public int length() {
            return HEADER_LENGTH + quotedLength();
        }
    }

    /**
     * A message of a type that the lab only carries.
     *
     * @param type the type
     * @param code the code
     * @param body what follows the checksum
     */
    record Other(int type, int code, Bytes body) implements IcmpMessage {
        private static final int FIXED_LENGTH = 4;

        @Override
        public int length() {
            return FIXED_LENGTH + body.length();
        }
    }
}
