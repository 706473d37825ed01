package netsh.network.socket;

import netsh.network.addr.IpAddress;
import netsh.network.error.Errno;

/**
 * What went wrong with something that a socket sent (struct sock_extended_err of ip(7)).
 *
 * @param errno the error number
 * @param origin who says so
 * @param type the ICMP type, 0 where this host itself says so
 * @param code the ICMP code
 * @param information the MTU, for packets that are too large
 * @param offender who says so; null where this host itself does
 * @param quoted the packet that it is about, as it was when it failed; null where it was not made
 */
public record SocketError(
        Errno errno, Origin origin, int type, int code, int information, IpAddress offender, Object quoted) {
    /** Who says that something went wrong (SO_EE_ORIGIN_*). */
    public enum Origin {
        /** This host, when it was to send. */
        LOCAL,
        /** A host on the way, or the destination, by ICMP. */
        ICMP,
        /** The same by ICMPv6. */
        ICMP6
    }
}
