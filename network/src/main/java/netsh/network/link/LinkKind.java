package netsh.network.link;

import java.util.Optional;

/** The kinds of links, by the names of IFLA_INFO_KIND, and the modules that have their code. */
public enum LinkKind {
    LOOPBACK(null, null),
    PHYSICAL(null, null),
    VETH("veth", "veth"),
    BRIDGE("bridge", "bridge"),
    VLAN("vlan", "8021q"),
    DUMMY("dummy", "dummy"),
    TUN("tun", "tun"),
    MACVLAN("macvlan", "macvlan"),
    MACVTAP("macvtap", "macvtap"),
    IPVLAN("ipvlan", "ipvlan"),
    BOND("bond", "bonding"),
    IFB("ifb", "ifb"),
    VRF("vrf", "vrf"),
    VXLAN("vxlan", "vxlan"),
    OPENVSWITCH("openvswitch", "openvswitch"),
    GRE("gre", "ip_gre"),
    GRETAP("gretap", "ip_gre"),
    ERSPAN("erspan", "ip_gre"),
    IPIP("ipip", "ipip"),
    SIT("sit", "sit"),
    IP6TNL("ip6tnl", "ip6_tunnel"),
    IP6GRE("ip6gre", "ip6_gre"),
    IP6GRETAP("ip6gretap", "ip6_gre");

    private final String infoKind;
    private final String module;

    LinkKind(String infoKind, String module) {
        this.infoKind = infoKind;
        this.module = module;
    }

    /** The kernel module that has the code of the kind; empty where it is part of the kernel itself. */
    public Optional<String> module() {
        return Optional.ofNullable(module);
    }

    /** The name that {@code ip link} knows the kind by; empty for links that no tool creates. */
    public Optional<String> infoKind() {
        return Optional.ofNullable(infoKind);
    }
}
