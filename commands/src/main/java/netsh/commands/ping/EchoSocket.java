package netsh.commands.ping;

import java.util.Optional;
import netsh.network.error.NetException;

/** What ping sends with and hears from: a raw ICMP socket of either family, bound to what the request names. */
interface EchoSocket extends AutoCloseable {
    /**
     * Sends an echo request.
     *
     * @throws NetException where the kernel refuses at once
     */
    void send(int sequence) throws NetException;

    /** Whether {@link #receive()} has something. */
    boolean isReadable();

    /** The oldest thing heard; empty where there is none, or where it was for somebody else. */
    Optional<EchoEvent> receive();

    /** The oldest error about a request, for a send that was refused; empty where there is none about this socket's. */
    Optional<EchoEvent> nextError();

    @Override
    void close();
}
