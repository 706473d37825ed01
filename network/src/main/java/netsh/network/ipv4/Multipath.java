package netsh.network.ipv4;

import java.util.List;
import netsh.network.addr.Ipv4Address;
import netsh.network.route.FibResult;
import netsh.network.route.Flow;
import netsh.network.route.NextHop;

/**
 * Chooses among the ways of a multipath route by a hash of the addresses, so that a flow keeps its way
 * (fib_select_multipath); with fib_multipath_hash_policy 1 the ports count too. The kernel's hash has a random key; the
 * lab's is always the same.
 */
final class Multipath {
    private static final int BY_PORTS = 1;

    private Multipath() {}

    static FibResult choose(FibResult result, Flow flow, Ipv4Stack stack) {
        List<NextHop> hops = result.route().nextHops();
        long total = 0;
        for (NextHop hop : hops) {
            total += isUsable(hop, stack) ? hop.weight() : 0;
        }
        if (total == 0) {
            return result;
        }
        long hash = hash(flow, stack.settings().value(NamespaceSetting.FIB_MULTIPATH_HASH_POLICY) == BY_PORTS);
        long passed = 0;
        for (NextHop hop : hops) {
            if (!isUsable(hop, stack)) {
                continue;
            }
            passed += hop.weight();
            long upperBound = ((passed << 31) + total / 2) / total - 1;
            if (hash <= upperBound) {
                return result.by(hop);
            }
        }
        return result;
    }

    private static boolean isUsable(NextHop hop, Ipv4Stack stack) {
        return !hop.isDead()
                && !(hop.isLinkDown() && stack.device(hop.link()).either(DeviceSetting.IGNORE_ROUTES_WITH_LINKDOWN));
    }

    /** 31 bits of a hash in which every bit of both addresses counts and, if asked, of protocol and ports. */
    private static long hash(Flow flow, boolean withPorts) {
        int source = flow.source == null ? 0 : ((Ipv4Address) flow.source).bits();
        int destination = ((Ipv4Address) flow.destination).bits();
        long mixed = mix((source & 0xffff_ffffL) << 32 | destination & 0xffff_ffffL);
        if (withPorts) {
            mixed = mix(mixed + ((long) flow.protocol << 32 | flow.sourcePort << 16 | flow.destinationPort));
        }
        return mixed >>> 33;
    }

    private static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
