package netsh.network.trace;

/**
 * Why a packet ended: those of the kernel's {@code enum skb_drop_reason} (include/net/dropreason.h of Linux 6.1) that can
 * happen in the lab, and, after them, the places where that kernel drops without giving a reason of its own.
 */
public enum DropReason {
    NETFILTER_DROP("a netfilter rule or policy dropped it"),
    OTHERHOST("the frame was addressed to another station"),
    IP_INHDR("the IP header is wrong for this place"),
    IP_RPFILTER("reverse path filtering: its source is not reached through this link"),
    UNICAST_IN_L2_MULTICAST("a unicast packet came in a broadcast or multicast frame"),
    IP_NOPROTO("nobody here speaks its protocol"),
    NO_SOCKET("no socket is bound to its port"),
    SOCKET_BACKLOG("the listening socket's queue is full"),
    TCP_FLAGS("its TCP flags make no sense here"),
    TCP_ZEROWINDOW("the receiver's window is closed"),
    TCP_OLD_DATA("its data was received before"),
    TCP_OVERWINDOW("its data lies beyond the receiver's window"),
    TCP_RFC7323_PAWS("its timestamp is older than that of segments before it"),
    TCP_INVALID_SEQUENCE("it acknowledges what was never sent"),
    TCP_RESET("a reset that does not fit the connection"),
    TCP_INVALID_SYN("a first segment in the middle of a connection"),
    TCP_CLOSE("its receiver closed the connection"),
    TCP_ACK_UNSENT_DATA("it acknowledges what was not sent yet"),
    SOCKET_RCVBUFF("the socket's receive buffer is full"),
    IP_OUTNOROUTES("no route leads to its destination"),
    IPV6DISABLED("IPv6 is switched off on this link"),
    NEIGH_CREATEFAIL("the neighbour table is full"),
    NEIGH_FAILED("nobody answered the neighbour's resolution"),
    NEIGH_QUEUEFULL("too many packets wait for the neighbour's resolution"),
    NEIGH_DEAD("the neighbour's entry was removed while the packet waited"),
    QDISC_DROP("the queueing discipline dropped it"),
    CPU_BACKLOG("the machine could not keep up with the frames it received"),
    UNHANDLED_PROTO("no protocol handler takes frames of its type"),
    SKB_CSUM("its checksum is wrong"),
    DEV_READY("the link was not up"),
    FULL_RING("the link's receive ring is full"),
    NOMEM("the kernel had no memory"),
    HDR_TRUNC("its header is cut off"),
    INVALID_PROTO("the protocol does not allow it"),
    IP_INADDRERRORS("its address is not valid for this host"),
    IP_INNOROUTES("no route leads to its destination"),
    PKT_TOO_BIG("it is larger than the next link's MTU and must not be fragmented"),
    DUP_FRAG("a fragment came twice"),
    FRAG_REASM_TIMEOUT("not all fragments came in time"),

    NO_CARRIER("the link has no carrier: its other end is not up"),
    LINK_DOWN("the link is down"),
    NO_FORWARDING("the host does not forward: forwarding is off"),
    TTL_EXCEEDED("its time to live ran out"),
    BLACKHOLE_ROUTE("a blackhole route swallowed it"),
    UNREACHABLE_ROUTE("an unreachable route refused it"),
    PROHIBIT_ROUTE("a prohibit route refused it"),
    MARTIAN_SOURCE("its source address cannot be right on this link"),
    MARTIAN_DESTINATION("its destination address cannot be right on this link"),
    BRIDGE_NO_PORT("the bridge has no other port to send it to"),
    BRIDGE_PORT_STATE("the bridge port does not forward in its present state"),
    BRIDGE_NO_FLOOD("the bridge port is set not to take frames for stations that the bridge does not know"),
    BRIDGE_SAME_PORT("the bridge would send it back where it came from"),
    BRIDGE_VLAN("the bridge port does not belong to its VLAN"),
    BRIDGE_ISOLATED("isolated bridge ports do not talk to each other"),
    BRIDGE_LOCAL_GROUP("a bridge does not forward link-local groups"),
    BOND_BACKUP("it came in through a backup slave, which a bond does not listen to"),
    BRIDGE_STORM("frames circle in a layer-2 loop faster than the lab forwards them"),
    DUMMY_LINK("a dummy link swallows whatever it is given to send"),
    OVS_ACTION("the Open vSwitch flow that it matched drops it"),
    OVS_VLAN("the Open vSwitch port does not belong to its VLAN"),
    OVS_NO_PORT("no Open vSwitch bridge has the port that it came in through"),
    VLAN_UNKNOWN("no VLAN link takes its tag"),
    ECHO_IGNORED("the host is set to ignore echo requests"),
    ICMP_RATE_LIMIT("the host sends no more ICMP errors at present"),
    VXLAN_VNI_NOT_FOUND("no VXLAN link here is up that has its network identifier"),
    VXLAN_NO_REMOTE("the VXLAN link knows no other end to send it to"),
    VXLAN_ENTRY_EXISTS("an entry of the VXLAN link's database that stays says that its sender is elsewhere"),
    VXLAN_PROXY("the VXLAN link answers for neighbours itself and does not know this one"),
    LOCAL_MAC("it came from the link's own address"),
    TUNNEL_TXINFO("the tunnel needs to be told for each packet where it goes, and was not"),
    TUNNEL_NO_REMOTE("the tunnel has no other end to send it to"),
    TUNNEL_LOOP("it would go through the same tunnel again inside of itself"),
    TUNNEL_UNKNOWN("no tunnel here has its addresses and key"),
    TUNNEL_CHECKSUM("the tunnel expects a checksum that is not there, or none where one is"),
    TUNNEL_SEQUENCE("the tunnel received it out of sequence, or without a number");

    private final String sentence;

    DropReason(String sentence) {
        this.sentence = sentence;
    }

    /** The reason in words that a student understands, without a full stop. */
    public String sentence() {
        return sentence;
    }
}
