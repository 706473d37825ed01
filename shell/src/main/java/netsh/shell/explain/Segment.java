package netsh.shell.explain;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import netsh.network.link.BridgeLink;
import netsh.network.link.BridgePort;
import netsh.network.link.Link;
import netsh.network.link.VlanLink;

/** What hangs together by cables and bridges, whether or not frames pass there at present. */
final class Segment {
    private Segment() {}

    /** All links that are connected to a link, itself first, the nearer ones before the farther. */
    static Set<Link> of(Link start) {
        return reach(start, null);
    }

    /** What can be reached from a bridge's port without going back through the bridge. */
    static Set<Link> behind(Link port) {
        return reach(port, port.master());
    }

    private static Set<Link> reach(Link start, Link barrier) {
        Set<Link> found = new LinkedHashSet<>();
        ArrayDeque<Link> open = new ArrayDeque<>();
        found.add(start);
        open.add(start);
        while (!open.isEmpty()) {
            for (Link next : adjacent(open.removeFirst())) {
                if (next != barrier && next.isRegistered() && found.add(next)) {
                    open.addLast(next);
                }
            }
        }
        return found;
    }

    private static Set<Link> adjacent(Link link) {
        Set<Link> adjacent = new LinkedHashSet<>(link.farEnds());
        if (link.master() != null) {
            adjacent.add(link.master());
        }
        if (link instanceof BridgeLink bridge) {
            bridge.ports().stream().map(BridgePort::link).forEach(adjacent::add);
        }
        if (link instanceof VlanLink vlan) {
            adjacent.add(vlan.parent());
        }
        adjacent.addAll(link.vlans());
        return adjacent;
    }

    /** Those of a segment's links that a host can have addresses on: all but bridge ports. */
    static List<Link> stations(Link start) {
        return of(start).stream().filter(link -> link.master() == null && !link.isLoopback()).toList();
    }
}
