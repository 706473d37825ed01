package netsh.network.openvswitch;

/**
 * What a flow can be matched on (struct flow and the meta-flow fields of ovs-fields(7)). A field takes one place in a
 * {@link FlowKey}, those of 128 bits take two. They stand in the order of the stages in which a lookup looks at them.
 */
public enum Field {
    TUN_ID(64, Stage.METADATA),
    TUN_SRC(32, Stage.METADATA),
    TUN_DST(32, Stage.METADATA),
    METADATA(64, Stage.METADATA),
    PKT_MARK(32, Stage.METADATA),
    REG0(32, Stage.METADATA),
    REG1(32, Stage.METADATA),
    REG2(32, Stage.METADATA),
    REG3(32, Stage.METADATA),
    REG4(32, Stage.METADATA),
    REG5(32, Stage.METADATA),
    REG6(32, Stage.METADATA),
    REG7(32, Stage.METADATA),
    REG8(32, Stage.METADATA),
    REG9(32, Stage.METADATA),
    REG10(32, Stage.METADATA),
    REG11(32, Stage.METADATA),
    REG12(32, Stage.METADATA),
    REG13(32, Stage.METADATA),
    REG14(32, Stage.METADATA),
    REG15(32, Stage.METADATA),
    IN_PORT(16, Stage.METADATA),
    /** Not a field of the packet: that it is an Ethernet frame, which a match on any of its headers implies. */
    PACKET_TYPE(1, Stage.METADATA),
    DL_DST(48, Stage.LINK),
    DL_SRC(48, Stage.LINK),
    /** The protocol behind the tags. */
    DL_TYPE(16, Stage.LINK),
    /** The outer tag's priority, its presence (0x1000) and its VLAN. */
    VLAN_TCI(16, Stage.LINK),
    VLAN_TCI1(16, Stage.LINK),
    NW_SRC(32, Stage.NETWORK),
    NW_DST(32, Stage.NETWORK),
    IPV6_SRC(128, Stage.NETWORK),
    IPV6_DST(128, Stage.NETWORK),
    IPV6_LABEL(20, Stage.NETWORK),
    /** Bit 0: a fragment; bit 1: not the first one. */
    NW_FRAG(2, Stage.NETWORK),
    NW_TOS(8, Stage.NETWORK),
    NW_TTL(8, Stage.NETWORK),
    /** The protocol of an IP packet, the operation of an ARP message. */
    NW_PROTO(8, Stage.NETWORK),
    ND_TARGET(128, Stage.NETWORK),
    ARP_SHA(48, Stage.NETWORK),
    ARP_THA(48, Stage.NETWORK),
    TCP_FLAGS(12, Stage.NETWORK),
    /** The source port, or the type of an ICMP message. */
    TP_SRC(16, Stage.TRANSPORT),
    /** The destination port, or the code of an ICMP message. */
    TP_DST(16, Stage.TRANSPORT);

    /** The parts of a key that a lookup compares one after the other. */
    enum Stage {
        METADATA,
        LINK,
        NETWORK,
        TRANSPORT
    }

    /** How many places a key has. */
    static final int PLACES;

    private static final int[] FIRST_PLACES;

    static {
        Field[] all = values();
        FIRST_PLACES = new int[all.length];
        int next = 0;
        for (Field field : all) {
            FIRST_PLACES[field.ordinal()] = next;
            next += field.isWide() ? 2 : 1;
        }
        PLACES = next;
    }

    private final int bits;
    private final Stage stage;

    Field(int bits, Stage stage) {
        this.bits = bits;
        this.stage = stage;
    }

    /** Its width. */
    public int bits() {
        return bits;
    }

    Stage stage() {
        return stage;
    }

    /** Whether it has 128 bits. */
    public boolean isWide() {
        return bits == 128;
    }

    /** Its first place in a key. */
    int place() {
        return FIRST_PLACES[ordinal()];
    }

    /** All its bits; of a wide field, all of one half. */
    public long fullMask() {
        return bits >= 64 ? -1L : (1L << bits) - 1;
    }

    /** The register of a number, 0 to 7. */
    public static Field register(int number) {
        return values()[REG0.ordinal() + number];
    }
}
