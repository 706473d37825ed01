package netsh.network.dhcp;

import java.util.Optional;

/** What a DHCP message says (RFC 2132, 9.6), in the order of the numbers, from 1 up. */
public enum DhcpMessageType {
    DISCOVER,
    OFFER,
    REQUEST,
    DECLINE,
    ACK,
    NAK,
    RELEASE,
    INFORM;

    /** The number on the wire. */
    public int number() {
        return ordinal() + 1;
    }

    /** The type of a number; empty where there is none. */
    public static Optional<DhcpMessageType> of(int number) {
        return number >= 1 && number <= values().length ? Optional.of(values()[number - 1]) : Optional.empty();
    }
}
