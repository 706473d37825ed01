package netsh.commands.openvswitch.ofctl;

import java.util.Optional;

/** Words that stand for a kind of packet in a match. */
enum ProtocolName {
    ETH("eth", 0, 0),
    IP("ip", 0x0800, 0),
    IPV4("ipv4", 0x0800, 0),
    IP4("ip4", 0x0800, 0),
    ICMP("icmp", 0x0800, 1),
    TCP("tcp", 0x0800, 6),
    UDP("udp", 0x0800, 17),
    SCTP("sctp", 0x0800, 132),
    ARP("arp", 0x0806, 0),
    RARP("rarp", 0x8035, 0),
    IPV6("ipv6", 0x86dd, 0),
    IP6("ip6", 0x86dd, 0),
    ICMP6("icmp6", 0x86dd, 58),
    TCP6("tcp6", 0x86dd, 6),
    UDP6("udp6", 0x86dd, 17),
    SCTP6("sctp6", 0x86dd, 132),
    MPLS("mpls", 0x8847, 0),
    MPLSM("mplsm", 0x8848, 0);

    private final String word;
    private final int etherType;
    private final int protocol;

    ProtocolName(String word, int etherType, int protocol) {
        this.word = word;
        this.etherType = etherType;
        this.protocol = protocol;
    }

    /** The type of the frame; 0 for any. */
    int etherType() {
        return etherType;
    }

    /** The protocol of the packet; 0 for any. */
    int protocol() {
        return protocol;
    }

    static Optional<ProtocolName> find(String word) {
        for (ProtocolName name : values()) {
            if (name.word.equals(word)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
