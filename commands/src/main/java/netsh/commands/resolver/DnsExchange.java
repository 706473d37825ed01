package netsh.commands.resolver;

import netsh.network.dns.DnsMessage;

/** How asking a server ended. */
public sealed interface DnsExchange {
    /**
     * The server answered.
     *
     * @param message what it said
     * @param octets how long the answer was
     * @param nanos how long it took
     */
    record Answered(DnsMessage message, int octets, long nanos) implements DnsExchange {}

    /**
     * It did not.
     *
     * @param reason in the words of BIND's result codes
     * @param unsent whether the question could not even be sent
     */
    record Failed(String reason, boolean unsent) implements DnsExchange {}
}
