package netsh.shell.explain;

import netsh.network.error.NetException;
import netsh.network.ipv4.PathMtuDiscovery;
import netsh.network.ipv4.SendOptions;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.socket.PayloadTaken;

/** What a probe leaves by, and what its answer comes back to. */
sealed interface ProbeSocket extends AutoCloseable permits EchoSocket, DatagramSocket, ConnectionSocket {
    /** A socket for a probe. */
    static ProbeSocket of(NetworkNamespace namespace, Probe probe) {
        return switch (probe.transport()) {
            case ICMP -> new EchoSocket(namespace, probe);
            case UDP -> new DatagramSocket(namespace, probe);
            case TCP -> new ConnectionSocket(namespace, probe);
        };
    }

    /** How a probe is sent. */
    static SendOptions options(Probe probe) {
        SendOptions options = SendOptions.DEFAULT.withTimeToLive(probe.timeToLive());
        return probe.neverCut() ? options.withDiscovery(PathMtuDiscovery.DO) : options;
    }

    /** Sends the probe, and passes over a refusal: what the kernel has against it at once is an event too. */
    default void send() {
        try {
            transmit();
        } catch (NetException refused) {
            return;
        }
    }

    /**
     * Sends the probe.
     *
     * @throws NetException what the kernel has against it
     */
    void transmit() throws NetException;

    /** Whether a payload is the probe. */
    boolean hasSent(Object payload);

    /** Whether it was this socket that took something. */
    boolean hasTaken(PayloadTaken taken);

    @Override
    void close();
}
