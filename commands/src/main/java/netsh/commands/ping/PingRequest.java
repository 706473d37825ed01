package netsh.commands.ping;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import netsh.network.packet.Bytes;

/**
 * What a ping shall do.
 *
 * @param destination a name or an address, as typed
 * @param source where it sends from
 * @param pace when it sends and when it ends
 * @param probe what it sends
 * @param flags everything that is only on or off
 */
record PingRequest(String destination, Source source, Pace pace, Probe probe, Set<PingFlag> flags) {
    /** Which family a destination must be of. */
    enum Family {
        ANY,
        IPV4,
        IPV6
    }

    /**
     * Where it sends from.
     *
     * @param family the family it must use
     * @param binding a link's name or a source address, as typed; empty where the kernel chooses
     * @param sticky whether the address that the kernel chose is bound
     */
    record Source(Family family, Optional<String> binding, boolean sticky) {}

    /**
     * When it sends and when it ends.
     *
     * @param count requests to send; 0 for no end
     * @param intervalMillis time between two; 0 and less floods
     * @param preload requests sent ahead of answers
     * @param deadlineSeconds when to end in any case; 0 for never
     * @param lingerMillis how long to wait after the last request where nothing was answered
     */
    record Pace(long count, int intervalMillis, int preload, int deadlineSeconds, int lingerMillis) {}

    /**
     * What it sends.
     *
     * @param dataLength octets after the ICMP header
     * @param pattern what fills the data; empty for counting octets
     * @param hopLimit the time to live; empty for the kernel's
     * @param trafficClass the type-of-service octet
     * @param pathMtu how it treats packets that are too large
     * @param mark the firewall mark of what is sent
     * @param identifier what tells the requests from others'; empty for the process's number
     */
    record Probe(
            int dataLength, Bytes pattern, OptionalInt hopLimit, int trafficClass, PathMtu pathMtu, OptionalInt mark,
            OptionalInt identifier) {}

    /** How packets larger than the path's MTU are treated (IP_MTU_DISCOVER). */
    enum PathMtu {
        KERNEL,
        DO,
        WANT,
        DONT
    }

    boolean has(PingFlag flag) {
        return flags.contains(flag);
    }
}
