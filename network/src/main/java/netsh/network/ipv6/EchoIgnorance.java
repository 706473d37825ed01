package netsh.network.ipv6;

import java.util.Locale;

/** Echo requests that a host can be set to pass over (net.ipv6.icmp). */
public enum EchoIgnorance {
    ECHO_IGNORE_ALL,
    ECHO_IGNORE_ANYCAST,
    ECHO_IGNORE_MULTICAST;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
