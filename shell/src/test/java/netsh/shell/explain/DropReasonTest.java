package netsh.shell.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.addr.MacAddress;
import netsh.network.error.NetException;
import netsh.network.link.FrameForwarded;
import netsh.network.packet.Bytes;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.FragmentPayload;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.Ipv6Packet;
import netsh.network.packet.RawIpPayload;
import netsh.network.packet.RawPayload;
import netsh.network.packet.TcpOptions;
import netsh.network.packet.TcpSegment;
import netsh.network.packet.UdpDatagram;
import netsh.network.socket.UdpSocket;
import netsh.network.tcp.TcpSocket;
import netsh.network.trace.DropReason;
import netsh.network.trace.PacketDropped;
import netsh.shell.lab.SimulatedLab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reason for which a packet can end is brought about, by commands or by a stranger's frames. */
class DropReasonTest {
    private static final TcpOptions PLAIN = TcpOptions.NONE;

    /** What brings a reason about, where commands do. */
    private static final Map<DropReason, String> COMMANDS = new EnumMap<>(DropReason.class);

    /** The same for what only strange frames do. */
    private static final Map<DropReason, Consumer<Stranger>> FRAMES = new EnumMap<>(DropReason.class);

    static {
        List.of(LinkFaults.ALL, BridgeFaults.ALL, AddressFaults.ALL, RouteFaults.ALL, FirewallFaults.ALL, HostFaults.ALL,
                        GuestFaults.ALL)
                .stream().flatMap(List::stream)
                .filter(fault -> fault.ping().isPresent())
                .forEach(fault -> COMMANDS.putIfAbsent(
                        fault.reason(), String.join("\n", fault.commands()) + "\n" + fault.ping().get()));
        onLinks();
        onNeighbors();
        onSockets();
        onTunnels();
        byStrangeFrames();
        byStrangeSegments();
    }

    private static void onLinks() {
        COMMANDS.put(DropReason.BRIDGE_STORM, """
                ip link add br0 type bridge
                ip link add br1 type bridge
                ip link add a0 type veth peer name a1
                ip link add b0 type veth peer name b1
                for port in a0 b0; do ip link set $port master br0 up; done
                for port in a1 b1; do ip link set $port master br1 up; done
                ip link set br0 up
                ip link set br1 up
                ip addr add 10.0.0.1/24 dev br0
                ping -c 1 -W 1 10.0.0.9""");
        COMMANDS.put(DropReason.BRIDGE_NO_PORT, """
                ip link add br0 type bridge
                ip link set br0 up
                ip addr add 10.0.0.1/24 dev br0
                ping -c 1 -W 1 10.0.0.9""");
        COMMANDS.put(DropReason.BOND_BACKUP, WorkingLabs.TWO_ON_A_BRIDGE + """
                ip netns add b
                ip link add b1 type veth peer name e1 netns b
                ip link add b2 type veth peer name e2 netns b
                ip link set b1 master br0 up
                ip link set b2 master br0 up
                ip -n b link add bond0 type bond mode active-backup
                ip -n b link set e1 master bond0
                ip -n b link set e2 master bond0
                ip -n b link set bond0 up
                ip -n b addr add 10.0.0.9/24 dev bond0
                ip netns exec r1 ping -c 1 -W 1 10.0.0.77""");
        COMMANDS.put(DropReason.UNHANDLED_PROTO, WorkingLabs.TWO_ON_A_BRIDGE + """
                ip -n r1 link set eth0 promisc on
                ip link set br0 type bridge stp_state 1
                sleep 5""");
        COMMANDS.put(DropReason.CPU_BACKLOG, WorkingLabs.THREE_ON_A_BRIDGE + """
                sysctl -w net.core.netdev_max_backlog=0
                ip netns exec r1 ping -c 1 -W 1 10.0.0.9""");
        COMMANDS.put(DropReason.LOCAL_MAC, vxlan("ip -n r2 link set x address $(ip netns exec r1 cat /sys/class/net/x/address)"));
        COMMANDS.put(DropReason.VXLAN_VNI_NOT_FOUND, vxlan(
                "ip -n r2 link del x; ip -n r2 link add x type vxlan id 8 dstport 4789 remote 10.0.0.1; ip -n r2 link set x up"));
        COMMANDS.put(DropReason.VXLAN_NO_REMOTE, vxlan("bridge -n r1 fdb del 00:00:00:00:00:00 dev x dst 10.0.0.2"));
        COMMANDS.put(DropReason.VXLAN_ENTRY_EXISTS, vxlan(
                "bridge -n r2 fdb replace $(ip netns exec r1 cat /sys/class/net/x/address) dev x dst 10.0.0.7 static self"));
        COMMANDS.put(DropReason.VXLAN_PROXY, WorkingLabs.TWO_ON_A_BRIDGE + """
                ip -n r1 link add x type vxlan id 7 dstport 4789 remote 10.0.0.2 proxy
                ip -n r1 link set x up
                ip -n r1 addr add 10.7.0.1/24 dev x
                ip netns exec r1 ping -c 1 -W 1 10.7.0.2""");
        COMMANDS.put(DropReason.TUNNEL_TXINFO, WorkingLabs.TWO_ON_A_BRIDGE + """
                ip -n r1 link add x type vxlan external dstport 4789
                ip -n r1 link set x up
                ip -n r1 addr add 10.7.0.1/24 dev x
                ip netns exec r1 ping -c 1 -W 1 10.7.0.2""");
        COMMANDS.put(DropReason.TUNNEL_LOOP, WorkingLabs.TWO_ON_A_BRIDGE + """
                ip -n r1 link add x type vxlan id 7 dstport 4789 remote 10.7.0.2
                ip -n r1 link set x up
                ip -n r1 addr add 10.7.0.1/24 dev x
                ip netns exec r1 ping -c 1 -W 1 10.7.0.2""");
    }

    private static String vxlan(String fault) {
        return WorkingLabs.TWO_ON_A_BRIDGE + """
                ip -n r1 link add x type vxlan id 7 dstport 4789 remote 10.0.0.2
                ip -n r2 link add x type vxlan id 7 dstport 4789 remote 10.0.0.1
                ip -n r1 link set x up
                ip -n r2 link set x up
                ip -n r1 addr add 10.7.0.1/24 dev x
                ip -n r2 addr add 10.7.0.2/24 dev x
                """ + fault + "\nip netns exec r1 ping -c 1 -W 1 10.7.0.2";
    }

    private static void onTunnels() {
        COMMANDS.put(DropReason.TUNNEL_NO_REMOTE, gre("local 10.0.0.1", "local 10.0.0.2"));
        COMMANDS.put(DropReason.TUNNEL_UNKNOWN, gre("remote 10.0.0.2 local 10.0.0.1 key 1", "remote 10.0.0.1 local 10.0.0.2 key 2"));
        COMMANDS.put(DropReason.TUNNEL_CHECKSUM, gre("remote 10.0.0.2 local 10.0.0.1", "remote 10.0.0.1 local 10.0.0.2 icsum"));
        COMMANDS.put(DropReason.TUNNEL_SEQUENCE, gre("remote 10.0.0.2 local 10.0.0.1", "remote 10.0.0.1 local 10.0.0.2 iseq"));
        COMMANDS.put(DropReason.QDISC_DROP, WorkingLabs.TWO_ON_A_BRIDGE + """
                ip netns exec r1 tc qdisc add dev eth0 root netem loss 100%
                ip netns exec r1 ping -c 1 -W 1 10.0.0.2""");
        COMMANDS.put(DropReason.SKB_CSUM, WorkingLabs.TWO_ON_A_BRIDGE + """
                ip netns exec r1 tc qdisc add dev eth0 root netem corrupt 100%
                ip netns exec r1 ping -c 1 -W 1 10.0.0.2""");
        COMMANDS.put(DropReason.OVS_VLAN, taggedPorts());
        COMMANDS.put(DropReason.OVS_ACTION, openvswitch("drop"));
    }

    private static String taggedPorts() {
        return WorkingLabs.TWO_ON_A_BRIDGE + """
                ovs-vsctl add-br sw
                ip link set v1 nomaster
                ip link set v2 nomaster
                ovs-vsctl add-port sw v1 tag=10
                ovs-vsctl add-port sw v2 tag=20
                ip netns exec r1 ping -c 1 -W 1 10.0.0.2""";
    }

    private static String gre(String here, String there) {
        return WorkingLabs.TWO_ON_A_BRIDGE + "ip -n r1 tunnel add g mode gre " + here + "\nip -n r2 tunnel add g mode gre "
                + there + """

                ip -n r1 link set g up
                ip -n r2 link set g up
                ip -n r1 addr add 10.7.0.1/24 dev g
                ip -n r2 addr add 10.7.0.2/24 dev g
                ip netns exec r1 ping -c 1 -W 1 10.7.0.2""";
    }

    private static String openvswitch(String actions) {
        return WorkingLabs.TWO_ON_A_BRIDGE + """
                ovs-vsctl add-br sw
                ip link set v1 nomaster
                ovs-vsctl add-port sw v1
                ovs-ofctl del-flows sw
                ovs-ofctl add-flow sw actions=""" + actions + "\nip netns exec r1 ping -c 1 -W 1 10.0.0.2";
    }

    private static void onNeighbors() {
        COMMANDS.put(DropReason.IP_RPFILTER, WorkingLabs.ROUTED + """
                ip netns exec a ping -c 1 -W 1 10.0.2.2
                ip netns exec r sysctl -w net.ipv4.conf.all.rp_filter=1
                ip -n r route add 10.0.1.2/32 dev right
                ip netns exec a ping -c 1 -W 1 10.0.2.2""");
        COMMANDS.put(DropReason.IP_OUTNOROUTES, WorkingLabs.ROUTED + """
                ip -n b route del default
                ip netns exec a ping -c 1 -W 1 10.0.2.2""");
        COMMANDS.put(DropReason.NEIGH_QUEUEFULL, WorkingLabs.TWO_ON_A_BRIDGE + """
                ip netns exec r1 sysctl -w net.ipv4.neigh.eth0.unres_qlen_bytes=1
                ip netns exec r1 ping -c 5 -i 0.1 -W 1 10.0.0.9""");
        COMMANDS.put(DropReason.NEIGH_DEAD, WorkingLabs.TWO_ON_A_BRIDGE + """
                ip netns exec r1 ping -c 1 -W 2 10.0.0.9 &
                sleep 0.5
                ip -n r1 link set eth0 down
                wait""");
        COMMANDS.put(DropReason.NEIGH_CREATEFAIL, WorkingLabs.TWO_ON_A_BRIDGE + """
                sysctl -w net.ipv4.neigh.default.gc_thresh2=1
                sysctl -w net.ipv4.neigh.default.gc_thresh3=1
                for i in 5 6 7 8 9; do ip netns exec r1 ping -c 1 -W 1 10.0.0.$i & done
                wait""");
        COMMANDS.put(DropReason.UNICAST_IN_L2_MULTICAST, WorkingLabs.ROUTED + """
                ip -n a neigh replace 10.0.1.1 lladdr ff:ff:ff:ff:ff:ff dev eth0 nud permanent
                ip netns exec a ping -c 1 -W 1 10.0.2.2""");
        COMMANDS.put(DropReason.MARTIAN_DESTINATION, WorkingLabs.ROUTED + """
                ip netns exec r iptables -t nat -A PREROUTING -j DNAT --to-destination 127.0.0.1
                ip netns exec a ping -c 1 -W 1 10.0.2.2""");
        COMMANDS.put(DropReason.IPV6DISABLED, WorkingLabs.TWO_ON_A_BRIDGE + """
                ip -n r1 addr add 2001:db8::1/64 dev eth0 nodad
                ip -n r1 neigh add 2001:db8::2 dev eth0 nud permanent lladdr $(ip netns exec r2 cat /sys/class/net/eth0/address)
                ip netns exec r2 sysctl -w net.ipv6.conf.eth0.disable_ipv6=1
                ip netns exec r1 ping -6 -c 1 -W 1 2001:db8::2""");
    }

    private static void onSockets() {
        COMMANDS.put(DropReason.ICMP_RATE_LIMIT, WorkingLabs.ROUTED + """
                ip -n r route add unreachable 10.0.2.2/32
                ip netns exec a ping -c 20 -i 0.01 -W 1 10.0.2.2""");
        String partsGetLost = WorkingLabs.ROUTED + """
                ip netns exec r iptables -A FORWARD -f -j DROP
                """;
        COMMANDS.put(DropReason.FRAG_REASM_TIMEOUT, partsGetLost + """
                ip netns exec a ping -c 1 -W 1 -s 3000 10.0.2.2
                sleep 40""");
        COMMANDS.put(DropReason.NOMEM, partsGetLost + """
                ip netns exec a ping -f -c 1100 -s 3000 10.0.2.2""");
    }

    private static void byStrangeFrames() {
        FRAMES.put(DropReason.IP_INHDR, who -> who.send(new Ipv6Packet(Ipv6Address.of("ff02::1"),
                Ipv6Address.of("fe80::20c:29ff:fedb:dfc0"), 64, 0, false, new RawIpPayload(99, Bytes.zeros(4)))));
        FRAMES.put(DropReason.IP_NOPROTO, who -> who.send("192.168.2.139", new RawIpPayload(99, Bytes.zeros(4))));
        FRAMES.put(DropReason.IP_INADDRERRORS, who -> who.send("224.0.0.9", new RawIpPayload(99, Bytes.zeros(4))));
        FRAMES.put(DropReason.INVALID_PROTO, bridged(who -> who.send(EthernetFrame.of(
                MacAddress.BROADCAST, MacAddress.of("03:00:00:00:00:01"), new RawPayload(0x9000, Bytes.zeros(4))))));
        FRAMES.put(DropReason.BRIDGE_LOCAL_GROUP, bridged(who -> who.send(EthernetFrame.of(
                MacAddress.of("01:80:c2:00:00:01"), Stranger.MAC, new RawPayload(0x8808, Bytes.zeros(4))))));
        FRAMES.put(DropReason.DUP_FRAG, who -> {
            UdpDatagram whole = new UdpDatagram(1, 2, Bytes.zeros(100));
            Ipv4Packet part = Stranger.packet("192.168.2.139", new FragmentPayload(whole, 0, 64),
                    new Ipv4Packet.Fragmentation(7, false, true, 0));
            who.send(part);
            who.send(part);
        });
        FRAMES.put(DropReason.HDR_TRUNC, who -> {
            who.type("ip link add x type vxlan id 7 dstport 4789 remote 192.168.2.50");
            who.type("ip link set x up");
            who.send("192.168.2.139", new UdpDatagram(1, 4789, Bytes.zeros(2)));
        });
        FRAMES.put(DropReason.SOCKET_RCVBUFF, who -> {
            try {
                UdpSocket slow = new UdpSocket(who.namespace());
                slow.bind(Ipv4Address.ANY, 9);
                for (int i = 0; i < 400; i++) {
                    who.send("192.168.2.139", new UdpDatagram(1, 9, Bytes.zeros(1000)));
                }
            } catch (NetException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
    }

    private static Consumer<Stranger> bridged(Consumer<Stranger> frames) {
        return who -> {
            who.type("ip link add br0 type bridge");
            who.type("ip link set br0 up");
            who.type("ip link set ens33 master br0");
            frames.accept(who);
        };
    }

    private static void byStrangeSegments() {
        FRAMES.put(DropReason.TCP_FLAGS, onPort80(who -> who.segment(5, 80, 1, 1, TcpSegment.ACK, PLAIN, 0)));
        FRAMES.put(DropReason.TCP_RESET, onPort80(who -> who.segment(5, 80, 1, 1, TcpSegment.RST, PLAIN, 0)));
        FRAMES.put(DropReason.SOCKET_BACKLOG, onPort80(who -> {
            for (int port = 1; port < 9; port++) {
                who.connect(port, 80, PLAIN);
            }
        }));
        FRAMES.put(DropReason.TCP_OLD_DATA, connected(who -> {
            who.say(0, 0, TcpSegment.ACK, PLAIN, 10);
            who.say(10, 0, TcpSegment.ACK, PLAIN, 10);
            who.say(0, 0, TcpSegment.ACK, PLAIN, 10);
        }));
        FRAMES.put(DropReason.TCP_OVERWINDOW, connected(who -> who.say(10_000_000, 0, TcpSegment.ACK, PLAIN, 10)));
        FRAMES.put(DropReason.TCP_INVALID_SYN, connected(who -> who.say(0, 0, TcpSegment.SYN | TcpSegment.ACK, PLAIN, 0)));
        FRAMES.put(DropReason.TCP_ACK_UNSENT_DATA, connected(who -> who.say(0, 1000, TcpSegment.ACK, PLAIN, 0)));
        FRAMES.put(DropReason.TCP_RFC7323_PAWS, onPort80(who -> {
            who.connect(5, 80, TcpOptions.timestamps(1000, 0));
            who.say(0, 0, TcpSegment.ACK, TcpOptions.timestamps(10, 0), 10);
        }));
        FRAMES.put(DropReason.TCP_ZEROWINDOW, connected(who -> {
            for (int said = 0; said < 200_000; said += 1000) {
                who.say(said, 0, TcpSegment.ACK, PLAIN, 1000);
            }
        }));
        FRAMES.put(DropReason.TCP_CLOSE, who -> {
            TcpSocket listener = listener(who);
            who.connect(5, 80, PLAIN);
            listener.accept().orElseThrow().close();
            who.say(0, 0, TcpSegment.ACK, PLAIN, 10);
        });
        FRAMES.put(DropReason.TCP_INVALID_SEQUENCE, who -> {
            TcpSocket socket = new TcpSocket(who.namespace(), Ipv4Address.ANY);
            try {
                socket.connect(Ipv4Address.of("192.168.2.50"), 80);
            } catch (NetException impossible) {
                throw new IllegalStateException(impossible);
            }
            who.segment(80, socket.localPort(), 1, who.lastHeard().sequence() + 77, TcpSegment.SYN | TcpSegment.ACK, PLAIN, 0);
        });
    }

    private static Consumer<Stranger> onPort80(Consumer<Stranger> segments) {
        return who -> {
            listener(who);
            segments.accept(who);
        };
    }

    private static TcpSocket listener(Stranger who) {
        try {
            TcpSocket socket = new TcpSocket(who.namespace(), Ipv4Address.ANY);
            socket.bind(Ipv4Address.ANY, 80);
            socket.listen(1);
            return socket;
        } catch (NetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Consumer<Stranger> connected(Consumer<Stranger> segments) {
        return onPort80(who -> {
            who.connect(5, 80, PLAIN);
            segments.accept(who);
        });
    }

    // ---- the test -----------------------------------------------------------------------------------------------------

    /** What nothing brings about: another check is always before it. */
    private static final Set<DropReason> UNREACHABLE = EnumSet.of(DropReason.FULL_RING, DropReason.OVS_NO_PORT);

    @Test
    void noReasonIsLeftOut() {
        assertThat(EnumSet.complementOf(EnumSet.copyOf(reasons()))).isEqualTo(UNREACHABLE);
    }

    static Set<DropReason> reasons() {
        Set<DropReason> all = EnumSet.noneOf(DropReason.class);
        all.addAll(COMMANDS.keySet());
        all.addAll(FRAMES.keySet());
        return all;
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void happens(DropReason reason) {
        Set<DropReason> seen = EnumSet.noneOf(DropReason.class);
        try (SimulatedLab lab = new SimulatedLab(1)) {
            lab.observe((time, event) -> {
                if (event instanceof PacketDropped dropped) {
                    seen.add(dropped.reason());
                } else if (event instanceof FrameForwarded forwarded) {
                    forwarded.heldBack().forEach(port -> seen.add(port.reason()));
                }
            });
            if (FRAMES.containsKey(reason)) {
                FRAMES.get(reason).accept(new Stranger(lab));
            } else {
                Arrays.stream(COMMANDS.get(reason).split("\n")).forEach(command ->
                        lab.run(command, (octets, offset, length) -> {}));
            }
        }
        assertThat(seen).contains(reason);
    }
}
