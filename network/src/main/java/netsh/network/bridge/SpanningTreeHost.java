package netsh.network.bridge;

import netsh.network.packet.BridgeProtocolDataUnit;
import netsh.network.time.EventQueue;

/** What the spanning tree asks of the bridge that it runs on. */
public interface SpanningTreeHost {
    /** The clock. */
    EventQueue events();

    /** Whether the bridge is up. */
    boolean isUp();

    /** Sends a message out of a port. */
    void send(SpanningTreePort port, BridgeProtocolDataUnit message);

    /** A port changed in a way that netlink's listeners are told of. */
    void portChanged(SpanningTreePort port);

    /** A port stopped: what was learned behind it is void. */
    void portStopped(SpanningTreePort port);

    /** Whether the bridge has carrier: some port forwards. */
    void carrier(boolean on);

    /** Writes a line to the kernel's log. */
    void log(String text);
}
