package netsh.shell.explain;

import java.util.Locale;

/** What a probe is made of. */
public enum Transport {
    /** An echo request, as ping sends it. */
    ICMP,
    /** A datagram to a port. */
    UDP,
    /** The first segment of a connection to a port. */
    TCP;

    /** The name as it is typed. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
