package netsh.commands.traceroute;

import netsh.network.error.NetException;

/** How probes are sent and answers told apart. */
interface ProbeMethod {
    /** Sends a probe with a time to live. */
    void send(Probe probe, int timeToLive) throws NetException;

    /** Whether {@link #receive()} has something to do. */
    boolean isReadable();

    /** Notes the answers that came in their probes. */
    void receive();

    /** Forgets a probe that is not awaited any more. */
    void expire(Probe probe);

    /** Closes all sockets. */
    void close();
}
