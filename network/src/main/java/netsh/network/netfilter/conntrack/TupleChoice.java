package netsh.network.netfilter.conntrack;

import java.util.Random;
import netsh.network.addr.Ipv4Address;
import netsh.network.packet.IpProtocol;

/** Chooses a tuple for a translated connection that no other connection's answers have (get_unique_tuple). */
final class TupleChoice {
    private static final int MOST_ATTEMPTS = 128;
    private static final int FIRST_UNPRIVILEGED_PORT = 1024;
    private static final int LOW_PORTS_END = 512;
    private static final int RESERVED_PORTS_BEGIN = 600;
    private static final int PORTS_END = 0x10000;

    private final Conntrack conntrack;
    private final Random random;

    TupleChoice(Conntrack conntrack, Random random) {
        this.conntrack = conntrack;
        this.random = random;
    }

    FlowTuple choose(FlowTuple current, NatRange range, Manipulation manipulation, Connection connection) {
        boolean mayKeep = !range.choice().isRandom();
        if (mayKeep
                && manipulation == Manipulation.SOURCE
                && isInRange(current, range)
                && !conntrack.isUsed(current, connection)) {
            return current;
        }
        FlowTuple tuple = withAddress(current, range, manipulation);
        boolean portMayStay = range.ports().isEmpty()
                || range.ports().get().base().isEmpty()
                        && range.ports().get().contains(port(tuple, manipulation));
        boolean onlyPort = range.ports().isPresent()
                && range.ports().get().first() == range.ports().get().last();
        if (mayKeep && portMayStay && (range.ports().isPresent() && onlyPort || !conntrack.isUsed(tuple, connection))) {
            return tuple;
        }
        return withFreePort(tuple, range, manipulation, connection);
    }

    private static boolean isInRange(FlowTuple tuple, NatRange range) {
        return (range.addresses().isEmpty()
                        || range.addresses().get().contains((Ipv4Address) tuple.source()))
                && (range.ports().isEmpty() || range.ports().get().contains(tuple.sourcePort()));
    }

    /** The tuple with an address of the range; a client gets the same one for the same server (find_best_ips_proto). */
    private static FlowTuple withAddress(FlowTuple tuple, NatRange range, Manipulation manipulation) {
        if (range.addresses().isEmpty()) {
            return tuple;
        }
        NatRange.Addresses addresses = range.addresses().get();
        int first = addresses.first().bits();
        int count = addresses.last().bits() - first + 1;
        int chosen = first;
        if (count != 1) {
            int hash = mix(tuple.source().hashCode());
            if (!range.choice().persistent()) {
                hash = mix(hash ^ tuple.destination().hashCode());
            }
            chosen = first + (int) ((hash & 0xffff_ffffL) * (count & 0xffff_ffffL) >>> 32);
        }
        Ipv4Address address = new Ipv4Address(chosen);
        return manipulation == Manipulation.SOURCE
                ? tuple.withSource(address, tuple.sourcePort())
                : tuple.withDestination(address, port(tuple, manipulation));
    }

    private static int mix(int bits) {
        int mixed = (bits ^ bits >>> 16) * 0x85ebca6b;
        mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
        return mixed ^ mixed >>> 16;
    }

    private static int port(FlowTuple tuple, Manipulation manipulation) {
        return manipulation == Manipulation.SOURCE || tuple.isIcmp() ? tuple.sourcePort() : tuple.destinationPort();
    }

    private static FlowTuple withPort(FlowTuple tuple, Manipulation manipulation, int port) {
        return manipulation == Manipulation.SOURCE
                ? tuple.withSource(tuple.source(), port)
                : tuple.withDestination(tuple.destination(), port);
    }

    private FlowTuple withFreePort(
            FlowTuple tuple, NatRange range, Manipulation manipulation, Connection connection) {
        if (!hasPorts(tuple) || range.ports().isEmpty() && manipulation == Manipulation.DESTINATION) {
            return tuple;
        }
        int own = port(tuple, manipulation);
        NatRange.Ports ports = range.ports().orElseGet(() -> like(tuple, own));
        int size = ports.last() - ports.first() + 1;
        int offset = offset(ports, own, range.choice(), manipulation);
        FlowTuple candidate = tuple;
        for (int attempt = 0; attempt < Math.min(size, MOST_ATTEMPTS); attempt++) {
            candidate = withPort(tuple, manipulation, ports.first() + Math.floorMod(offset + attempt, size));
            if (!conntrack.isUsed(candidate, connection)) {
                return candidate;
            }
        }
        return candidate;
    }

    private int offset(NatRange.Ports ports, int own, NatRange.Choice choice, Manipulation manipulation) {
        if (ports.base().isPresent()) {
            return own - ports.base().get();
        }
        boolean byChance = choice.isRandom() || manipulation == Manipulation.SOURCE;
        return byChance ? random.nextInt(PORTS_END) : 0;
    }

    private static boolean hasPorts(FlowTuple tuple) {
        return tuple.isIcmp() || tuple.protocol() == IpProtocol.UDP || tuple.protocol() == IpProtocol.TCP;
    }

    /** The ports of a port's own class: reserved ones stay reserved. ICMP identifiers have no classes. */
    private static NatRange.Ports like(FlowTuple tuple, int port) {
        if (tuple.isIcmp()) {
            return NatRange.Ports.of(0, PORTS_END - 1);
        }
        if (port >= FIRST_UNPRIVILEGED_PORT) {
            return NatRange.Ports.of(FIRST_UNPRIVILEGED_PORT, PORTS_END - 1);
        }
        return port < LOW_PORTS_END
                ? NatRange.Ports.of(1, LOW_PORTS_END - 1)
                : NatRange.Ports.of(RESERVED_PORTS_BEGIN, FIRST_UNPRIVILEGED_PORT - 1);
    }
}
