package netsh.shell.scene;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import netsh.network.addr.MacAddress;
import netsh.network.link.BondLink;
import netsh.network.link.BridgeLink;
import netsh.network.link.BridgePort;
import netsh.network.link.IpTunnelLink;
import netsh.network.link.Link;
import netsh.network.link.OpenvswitchLink;
import netsh.network.link.VrfLink;
import netsh.network.link.VxlanLink;

/** What hangs together by cables and bridges, whether or not frames pass there at present. */
public final class Segment {
    /** An address of a kind that nobody is given by a maker (the bit for local administration is set). */
    private static final long FIRST_FREE_MAC = 0x0200_0000_0001L;

    private Segment() {}

    /** All links that are connected to a link, itself first, the nearer ones before the farther. */
    public static Set<Link> of(Link start) {
        return reach(start, null);
    }

    /** What can be reached from a bridge's port without going back through the bridge. */
    public static Set<Link> behind(Link port) {
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
        if (isPort(link)) {
            adjacent.add(link.master());
        }
        if (link instanceof BridgeLink bridge) {
            bridge.ports().stream().map(BridgePort::link).forEach(adjacent::add);
        } else if (link instanceof OpenvswitchLink port) {
            adjacent.addAll(port.datapathLinks().values());
        } else if (link instanceof BondLink) {
            link.stack().links().all().stream().filter(slave -> slave.master() == link).forEach(adjacent::add);
        }
        if (link.farEnds().isEmpty()) {
            link.lower().ifPresent(adjacent::add);
        }
        adjacent.addAll(link.vlans());
        return adjacent;
    }

    /** Whether what a link receives is its master's; a VRF only stands for a route table. */
    private static boolean isPort(Link link) {
        return link.master() != null && !(link.master() instanceof VrfLink);
    }

    /** Whether two links hang together; of links that stand on others only their side shows it. */
    public static boolean connects(Link one, Link other) {
        return of(one).contains(other) || of(other).contains(one);
    }

    /** Whether a link is connected to a tunnel, whose other ends are not looked for. */
    public static boolean hasTunnel(Link link) {
        return of(link).stream().anyMatch(other -> other instanceof VxlanLink || other instanceof IpTunnelLink);
    }

    /** Those of a segment's links that a host can have addresses on: all but bridge ports. */
    public static List<Link> stations(Link start) {
        return of(start).stream().filter(link -> !isPort(link) && !link.isLoopback()).toList();
    }

    /** A hardware address that nobody on a link's segment has. */
    public static MacAddress freeHardwareAddress(Link link) {
        Set<MacAddress> taken = new LinkedHashSet<>();
        of(link).forEach(other -> taken.add(other.address()));
        long candidate = FIRST_FREE_MAC;
        while (taken.contains(new MacAddress(candidate))) {
            candidate++;
        }
        return new MacAddress(candidate);
    }
}
