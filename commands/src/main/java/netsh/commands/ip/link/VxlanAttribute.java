package netsh.commands.ip.link;

import java.util.Optional;

/**
 * What can be said of a VXLAN link (IFLA_VXLAN_*), in the order in which the kernel looks at it, with its refusal to
 * change what cannot be changed of a link that is there (vxlan_nl2conf).
 */
enum VxlanAttribute {
    ID("Cannot change VNI"),
    REMOTE,
    LOCAL,
    LINK,
    TOS,
    TTL,
    TTL_INHERIT(flag("TTL_INHERIT")),
    LABEL,
    LEARNING,
    AGEING,
    PROXY(flag("PROXY")),
    RSC(flag("RSC")),
    L2MISS(flag("L2MISS")),
    L3MISS(flag("L3MISS")),
    LIMIT("Cannot change limit"),
    COLLECT_METADATA(flag("COLLECT_METADATA")),
    PORT_RANGE("Cannot change port range"),
    PORT("Cannot change port"),
    UDP_CSUM("Cannot change UDP_CSUM flag"),
    UDP_ZERO_CSUM6_TX(flag("UDP_ZERO_CSUM6_TX")),
    UDP_ZERO_CSUM6_RX(flag("UDP_ZERO_CSUM6_RX")),
    REMCSUM_TX(flag("REMCSUM_TX")),
    REMCSUM_RX(flag("REMCSUM_RX")),
    GBP(flag("GBP")),
    GPE(flag("GPE")),
    DF;

    private final String refusal;

    VxlanAttribute() {
        this(null);
    }

    VxlanAttribute(String refusal) {
        this.refusal = refusal;
    }

    private static String flag(String name) {
        return "vxlan: cannot change " + name + " flag";
    }

    /** What the kernel says to a change; empty where it makes it. */
    Optional<String> refusal() {
        return Optional.ofNullable(refusal);
    }
}
