package netsh.shell.explain;

/** Labs in which everything works, to be broken. */
final class WorkingLabs {
    /** r1 and r2 on a bridge of the host: 10.0.0.1 and 10.0.0.2. */
    static final String TWO_ON_A_BRIDGE = """
            ip netns add r1
            ip netns add r2
            ip link add br0 type bridge
            ip link set br0 up
            ip link add v1 type veth peer name eth0 netns r1
            ip link add v2 type veth peer name eth0 netns r2
            ip link set v1 master br0 up
            ip link set v2 master br0 up
            ip -n r1 link set lo up
            ip -n r2 link set lo up
            ip -n r1 link set eth0 up
            ip -n r2 link set eth0 up
            ip -n r1 addr add 10.0.0.1/24 dev eth0
            ip -n r2 addr add 10.0.0.2/24 dev eth0
            """;

    /** A third host on the same bridge: r3 with 10.0.0.3. */
    static final String THREE_ON_A_BRIDGE = TWO_ON_A_BRIDGE + """
            ip netns add r3
            ip link add v3 type veth peer name eth0 netns r3
            ip link set v3 master br0 up
            ip -n r3 link set lo up
            ip -n r3 link set eth0 up
            ip -n r3 addr add 10.0.0.3/24 dev eth0
            """;

    /** a, in 10.0.1.0/24, reaches b, in 10.0.2.0/24, by the router r. */
    static final String ROUTED = """
            ip netns add a
            ip netns add r
            ip netns add b
            ip -n a link add eth0 type veth peer name left netns r
            ip -n b link add eth0 type veth peer name right netns r
            ip -n a link set eth0 up
            ip -n b link set eth0 up
            ip -n r link set left up
            ip -n r link set right up
            ip -n a addr add 10.0.1.2/24 dev eth0
            ip -n r addr add 10.0.1.1/24 dev left
            ip -n r addr add 10.0.2.1/24 dev right
            ip -n b addr add 10.0.2.2/24 dev eth0
            ip -n a route add default via 10.0.1.1
            ip -n b route add default via 10.0.2.1
            ip netns exec r sysctl -w net.ipv4.ip_forward=1
            """;

    /** inner, in 10.0.1.0/24, reaches the world by the namespace gw, which translates. */
    static final String TRANSLATED = """
            ip netns add inner
            ip netns add gw
            ip -n inner link add eth0 type veth peer name in netns gw
            ip link add br-ex type bridge
            ip link set br-ex up
            ip link add uplink type veth peer name out netns gw
            ip link set uplink master br-ex up
            ip addr del 192.168.2.139/24 dev ens33
            ip link set ens33 master br-ex
            ip -n inner link set eth0 up
            ip -n gw link set in up
            ip -n gw link set out up
            ip -n inner addr add 10.0.1.2/24 dev eth0
            ip -n gw addr add 10.0.1.1/24 dev in
            ip -n gw addr add 192.168.2.140/24 dev out
            ip -n inner route add default via 10.0.1.1
            ip -n gw route add default via 192.168.2.2
            ip netns exec gw sysctl -w net.ipv4.ip_forward=1
            """;

    /** Guests would be on br-in, whose router gw (10.0.1.254) leads to the world; /etc/up puts a tap there. */
    static final String VM = """
            ip netns add gw
            ip link add br-in type bridge
            ip link set br-in up
            ip link add inside type veth peer name in netns gw
            ip link set inside master br-in up
            ip link add br-ex type bridge
            ip link set br-ex up
            ip link add uplink type veth peer name out netns gw
            ip link set uplink master br-ex up
            ip addr del 192.168.2.139/24 dev ens33
            ip link set ens33 master br-ex
            ip -n gw link set in up
            ip -n gw link set out up
            ip -n gw addr add 10.0.1.254/24 dev in
            ip -n gw addr add 192.168.2.140/24 dev out
            ip -n gw route add default via 192.168.2.2
            ip netns exec gw sysctl -w net.ipv4.ip_forward=1
            ip netns exec gw iptables -t nat -A POSTROUTING -s 10.0.1.0/24 -o out -j MASQUERADE
            printf '#!/bin/sh\\nip link set $1 up\\nip link set $1 master br-in\\n' > /etc/up
            chmod +x /etc/up
            """;

    /** r1 and r2 at two ends of a cable, each on VLAN 10 of it: 10.0.0.1 and 10.0.0.2. */
    static final String TAGGED = """
            ip netns add r1
            ip netns add r2
            ip -n r1 link add eth0 type veth peer name eth0 netns r2
            ip -n r1 link set eth0 up
            ip -n r2 link set eth0 up
            """;

    private WorkingLabs() {}
}
