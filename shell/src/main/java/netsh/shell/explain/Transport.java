package netsh.shell.explain;

import java.util.Locale;

/** What a probe is made of. */
enum Transport {
    /** An echo request, as ping sends it. */
    ICMP,
    /** A datagram to a port. */
    UDP;

    /** The name as it is typed. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
