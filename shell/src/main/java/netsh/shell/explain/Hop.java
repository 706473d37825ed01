package netsh.shell.explain;

import netsh.network.trace.PacketEvent;
import netsh.shell.scene.Host;

/**
 * A step of a packet's way.
 *
 * @param host where it happened
 * @param observed the event
 */
record Hop(Host host, Observed observed) {
    PacketEvent event() {
        return observed.event();
    }
}
