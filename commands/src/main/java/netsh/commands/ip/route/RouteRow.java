package netsh.commands.ip.route;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import netsh.commands.ip.inet.InetPrefix;
import netsh.network.addr.IpAddress;
import netsh.network.route.RouteMetrics;

/**
 * A route as it is shown.
 *
 * @param ipv6 whether it is of IPv6
 * @param identity what the route is
 * @param ways where it leads; one way stands in the line itself
 * @param preferredSource the source address it gives
 * @param priority its metric, where shown
 * @param metrics its attributes
 * @param preference IPv6's router preference; empty where there is none
 * @param lookup what only the answer to a lookup has
 */
record RouteRow(
        boolean ipv6,
        Identity identity,
        List<Way> ways,
        Optional<IpAddress> preferredSource,
        OptionalLong priority,
        RouteMetrics metrics,
        Optional<String> preference,
        Optional<Lookup> lookup) {
    /** The same with other names for links, by their indexes, where there are any. */
    RouteRow withDevices(Map<Integer, String> names) {
        List<Way> renamed = ways.stream().map(way -> new Way(way.gateway, way.device.map(device ->
                names.getOrDefault(way.linkIndex, device)), way.linkIndex, way.weight, way.flags)).toList();
        return new RouteRow(ipv6, identity, renamed, preferredSource, priority, metrics, preference, lookup);
    }

    /**
     * What a route is.
     *
     * @param type its type's number
     * @param destination where it leads
     * @param trafficClass the type of service it is for
     * @param table the table it stands in
     * @param protocol who made it
     * @param scope how far it leads
     */
    record Identity(int type, InetPrefix destination, int trafficClass, int table, int protocol, int scope) {}

    /**
     * One way.
     *
     * @param gateway the next router; empty where the destination is on the link
     * @param device the link's name; empty where there is none
     * @param linkIndex the link's index, 0 where there is none
     * @param weight its share among several
     * @param flags what is said of it, such as "linkdown"
     */
    record Way(Optional<IpAddress> gateway, Optional<String> device, int linkIndex, int weight, List<String> flags) {}

    /**
     * What only the answer to a lookup has.
     *
     * @param source the source address that was asked with
     * @param mark the mark that was asked with
     * @param user who asked; empty where a received packet was asked about
     * @param cloned whether it is an entry made for one destination, not the route itself
     * @param cacheFlags what is said of the entry, such as "local"
     * @param expiresSeconds when the entry's learnt MTU is forgotten
     * @param in the link that the packet was said to come in by
     */
    record Lookup(
            Optional<IpAddress> source,
            OptionalLong mark,
            OptionalInt user,
            boolean cloned,
            List<String> cacheFlags,
            OptionalLong expiresSeconds,
            Optional<String> in) {}

    /** Whether the ways stand in lines of their own. */
    boolean isMultipath() {
        return ways.size() > 1;
    }
}
