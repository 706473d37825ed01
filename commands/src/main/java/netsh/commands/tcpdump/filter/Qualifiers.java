package netsh.commands.tcpdump.filter;

/**
 * What stands before an id and says what it is an id of.
 *
 * @param protocol which protocol's
 * @param direction whose
 * @param type what kind
 */
record Qualifiers(Protocol protocol, Direction direction, Type type) {
    /** No qualifier. */
    static final Qualifiers NONE = new Qualifiers(Protocol.ANY, Direction.EITHER, Type.NONE);

    /** Protocols that qualify an id. */
    enum Protocol { ANY, ETHER, IP, IP6, ARP, TCP, UDP, ICMP, ICMP6 }

    /** Whose address or port an id is. */
    enum Direction {
        EITHER,
        SOURCE,
        DESTINATION,
        BOTH;

        /** Whether the direction holds, given what holds of source and destination. */
        boolean holds(boolean ofSource, boolean ofDestination) {
            return switch (this) {
                case EITHER -> ofSource || ofDestination;
                case SOURCE -> ofSource;
                case DESTINATION -> ofDestination;
                case BOTH -> ofSource && ofDestination;
            };
        }
    }

    /** What kind of id. */
    enum Type { NONE, HOST, NET, PORT, PORTRANGE, PROTO }
}
