package netsh.commands.nettools;

import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv4Prefix;

/**
 * A line of /proc/net/route: a route of the main or local table as the old tools know it.
 *
 * @param destination where it leads
 * @param gateway the next router; 0.0.0.0 where there is none
 * @param mask the destination's mask
 * @param flags its letters, such as UG
 * @param metric its metric
 * @param device the link's name; "*" where there is none
 * @param mss the MSS that its MTU or advertised MSS makes
 * @param window its window
 * @param roundTrip its first round-trip time, in milliseconds
 */
record RouteLine(
        Ipv4Address destination,
        Ipv4Address gateway,
        Ipv4Address mask,
        String flags,
        int metric,
        String device,
        int mss,
        int window,
        int roundTrip) {
    /** Whether it leads everywhere. */
    boolean isDefault() {
        return mask.isUnspecified();
    }

    /** Whether it refuses. */
    boolean isReject() {
        return flags.startsWith("!");
    }

    /** Letters for what a route is. */
    static String letters(boolean isReject, boolean hasGateway, int prefixLength, boolean isDynamic) {
        boolean isHost = prefixLength == 32;
        if (isReject) {
            return "!" + (isHost ? "H" : "");
        }
        return "U" + (hasGateway ? "G" : "") + (isHost ? "H" : "") + (isDynamic ? "D" : "");
    }

    static Ipv4Address maskOf(int prefixLength) {
        return new Ipv4Address(Ipv4Prefix.mask(prefixLength));
    }
}
