package netsh.network.openvswitch;

/** What a translation remarks on its way (xlate_report of ofproto-dpif-xlate.c), in Open vSwitch's words. */
public enum Remark {
    FORWARDING_TO_LEARNED_PORT(Level.DETAIL, "forwarding to learned port"),
    FLOODING(Level.DETAIL, "no learned MAC for destination, flooding"),
    LEARNED_PORT_IS_INPUT_PORT(Level.DETAIL, "learned port is input port, dropping"),
    UNKNOWN_INPUT_PORT(Level.ERROR, "received packet on unknown port %s"),
    NO_INPUT_BUNDLE(Level.WARNING, "no input bundle, dropping"),
    TAGGED_ON_ACCESS_PORT(Level.ERROR,
            "dropping VLAN %s tagged packet received on port %s configured as VLAN %s access port"),
    VLAN_NOT_TRUNKED(Level.ERROR,
            "dropping VLAN %1$s packet received on port %2$s not configured for trunking VLAN %1$s"),
    VLAN_DISALLOWED(Level.WARNING, "disallowed VLAN VID for this input port, dropping"),
    RESERVED_DESTINATION(Level.DETAIL, "packet has reserved destination MAC, dropping"),
    MIRROR_OUTPUT(Level.ERROR, "dropping packet received on port %s, which is reserved exclusively for mirroring"),
    SLB_MOVED(Level.DETAIL, "SLB bond thinks this packet looped back, dropping"),
    NONEXISTENT_PORT(Level.WARNING, "Nonexistent output port"),
    NO_FORWARD(Level.WARNING, "OFPPC_NO_FWD set, skipping output"),
    TREE_BLOCKS(Level.WARNING, "STP not in forwarding state, skipping output"),
    PROTECTED(Level.WARNING, "Flow is between protected ports, skipping output."),
    OUTPUT_TO_INPUT_PORT(Level.WARNING, "skipping output to input port"),
    OUTPUT_PORT_IS(Level.DETAIL, "output port is %s"),
    LEARN_IGNORED(Level.WARNING, "suppressing side effects, so learn action ignored"),
    TUNNEL_OUTPUT(Level.DETAIL, "output to kernel tunnel"),
    TTL_RAN_OUT(Level.WARNING, "IPv%s decrement TTL exception"),
    TOO_DEEP(Level.ERROR, "over max translation depth 64"),
    TOO_MANY(Level.ERROR, "over 4096 resubmit actions");

    private final Level level;
    private final String pattern;

    /** How much it matters. */
    public enum Level {
        DETAIL,
        WARNING,
        ERROR
    }

    Remark(Level level, String pattern) {
        this.level = level;
        this.pattern = pattern;
    }

    /** How much it matters. */
    public Level level() {
        return level;
    }

    /** The sentence, with a place for each of its details. */
    public String pattern() {
        return pattern;
    }
}
