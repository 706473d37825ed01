package netsh.commands.ip.monitor;

import java.util.Optional;
import netsh.network.kernel.NetworkChange;

/** An object whose changes {@code ip monitor} can show. A new one is one line in {@link MonitoredObjects}. */
public interface MonitoredObject {
    /** The word of {@code ip monitor} for it, which may be abbreviated. */
    String keyword();

    /** What stands in brackets before its messages where labels are asked for. */
    String label();

    /**
     * The message of a change, its newlines included; empty where it is not about this object. It is asked for at the moment
     * of the change, so that it shows the state of that moment.
     */
    Optional<String> message(MonitorView view, NetworkChange change);
}
