package netsh.shell.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.trace.PacketEvent;
import netsh.network.trace.PacketObserver;

/** Keeps all that happens to packets while a probe is under way. */
final class Recording implements PacketObserver {
    private final List<Observed> events = new ArrayList<>();

    @Override
    public void observe(long timeNanos, PacketEvent event) {
        NetworkNamespace namespace = event.place() instanceof Link link
                ? NetworkNamespace.of(link)
                : (NetworkNamespace) event.place();
        events.add(new Observed(events.size(), timeNanos, namespace, event));
    }

    /** What was heard so far, in its order. */
    List<Observed> events() {
        return Collections.unmodifiableList(events);
    }
}
