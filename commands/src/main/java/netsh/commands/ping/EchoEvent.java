package netsh.commands.ping;

import netsh.network.addr.IpAddress;

/** What an echo socket has heard. */
sealed interface EchoEvent {
    /**
     * An answer to a request of this socket.
     *
     * @param from who answers
     * @param link the name of the link that the answer came in by
     * @param sequence which request
     * @param hopLimit its remaining time to live
     * @param length its octets with the ICMP header
     * @param sentMicros when the request went, as its data say; negative where they have no room to
     * @param receivedMicros when the answer came
     * @param expectedSource whether it comes from the address that was asked
     */
    record Reply(
            IpAddress from,
            String link,
            int sequence,
            int hopLimit,
            int length,
            long sentMicros,
            long receivedMicros,
            boolean expectedSource)
            implements EchoEvent {}

    /**
     * Somebody could not deliver a request.
     *
     * @param from who says so
     * @param sequence which request
     * @param words what is wrong, as ping says it
     */
    record Undelivered(IpAddress from, int sequence, String words) implements EchoEvent {}

    /**
     * A router knows a better way for a request.
     *
     * @param from the router
     * @param sequence which request
     * @param words what it says, as ping says it
     */
    record Redirected(IpAddress from, int sequence, String words) implements EchoEvent {}

    /**
     * This host could not send a request.
     *
     * @param mtu the MTU that the request was too large for
     * @param ipv6 whether it was of IPv6, for which ping puts it otherwise
     */
    record TooLarge(int mtu, boolean ipv6) implements EchoEvent {}
}
