package netsh.commands.nettools;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.link.LinkFlag;

/**
 * An interface as ifconfig and netstat show it: a link, or one of its aliases.
 *
 * @param name the link's name, or the alias
 * @param flags the link's flags
 * @param mtu the link's MTU
 * @param transmitQueueLength the link's queue length
 * @param hardware what is below it
 * @param inet the IPv4 address of that name
 * @param inet6 the IPv6 addresses; none for an alias
 * @param counters the counters; empty for an alias
 */
public record InterfaceRow(
        String name,
        Set<LinkFlag> flags,
        int mtu,
        int transmitQueueLength,
        Hardware hardware,
        Optional<Inet> inet,
        List<Inet6> inet6,
        Optional<Counters> counters) {
    /** What of an IPv4 address is shown. */
    public record Inet(Ipv4Address address, Ipv4Address netmask, Ipv4Address broadcast, Ipv4Address peer) {}

    /** What of an IPv6 address is shown. */
    public record Inet6(Ipv6Address address, int prefixLength) {}

    /** One direction's counters. */
    public record Direction(long packets, long bytes, long errors, long dropped, long lost) {}

    /**
     * The counters.
     *
     * @param received of what came in; lost is what overran
     * @param transmitted of what went out; lost is what found no carrier
     * @param collisions collisions
     */
    public record Counters(Direction received, Direction transmitted, long collisions) {}

    /** The flags' bits as the old system calls show them. */
    int flagBits() {
        return flags.stream().mapToInt(LinkFlag::bit).sum() & 0xffff;
    }

    /** Whether a flag is set. */
    public boolean has(LinkFlag flag) {
        return flags.contains(flag);
    }
}
