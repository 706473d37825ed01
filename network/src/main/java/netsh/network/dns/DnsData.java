package netsh.network.dns;

import java.util.List;
import netsh.network.addr.IpAddress;
import netsh.network.packet.Bytes;

/** What a resource record holds. Names are without the final dot; the root is the empty name. */
public sealed interface DnsData {
    /** An address (A, AAAA). */
    record Address(IpAddress address) implements DnsData {}

    /** A name (CNAME, PTR, NS). */
    record Name(String name) implements DnsData {}

    /**
     * A mail server (MX).
     *
     * @param preference the lower, the better, 0-65535
     * @param exchange its name
     */
    record MailExchange(int preference, String exchange) implements DnsData {}

    /**
     * A service (SRV, RFC 2782).
     *
     * @param priority the lower, the better, 0-65535
     * @param weight the share among equals, 0-65535
     * @param port where it listens
     * @param target the host's name
     */
    record Service(int priority, int weight, int port, String target) implements DnsData {}

    /** Pieces of text, each of at most 255 octets (TXT). */
    record Text(List<String> pieces) implements DnsData {
        /** Keeps its own copy. */
        public Text {
            pieces = List.copyOf(pieces);
        }
    }

    /** Octets of a type that is not looked into. */
    record Raw(Bytes octets) implements DnsData {}
}
