package netsh.network.link;

import java.util.Optional;

/** The kinds of links, by the names of IFLA_INFO_KIND. */
public enum LinkKind {
    LOOPBACK(null),
    PHYSICAL(null),
    VETH("veth"),
    BRIDGE("bridge"),
    VLAN("vlan"),
    DUMMY("dummy"),
    TUN("tun");

    private final String infoKind;

    LinkKind(String infoKind) {
        this.infoKind = infoKind;
    }

    /** The name that {@code ip link} knows the kind by; empty for links that no tool creates. */
    public Optional<String> infoKind() {
        return Optional.ofNullable(infoKind);
    }
}
