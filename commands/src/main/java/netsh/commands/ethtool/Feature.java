package netsh.commands.ethtool;

import java.util.Locale;
import java.util.Optional;
import netsh.network.link.Link;

/**
 * What a link can do for the protocols, in the order in which ethtool lists it (net/ethtool/common.c). The letters say what
 * each driver has: N and F for on and off, which can be changed, n and f where they cannot, R for off though wanted on; of
 * virtio_net, veth, bridges, dummies, loopback, taps and VLANs.
 */
enum Feature {
    RX_CHECKSUM(46, "nNffnff", "rx-checksumming"),
    TX_CHECKSUM_IPV4(1, "fffffff", Group.CHECKSUMS),
    TX_CHECKSUM_IP_GENERIC(3, "fNNNnRN", Group.CHECKSUMS),
    TX_CHECKSUM_IPV6(4, "fffffff", Group.CHECKSUMS),
    TX_CHECKSUM_FCOE_CRC(40, "ffffffR", Group.CHECKSUMS),
    TX_CHECKSUM_SCTP(41, "fNffnfN", Group.CHECKSUMS),
    TX_SCATTER_GATHER(0, "fNNNnNN", Group.SCATTER_GATHER),
    TX_SCATTER_GATHER_FRAGLIST(6, "fNNNnNN", Group.SCATTER_GATHER),
    TX_TCP_SEGMENTATION(16, "fNNNNRN", Group.SEGMENTATION),
    TX_TCP_ECN_SEGMENTATION(18, "fNNNNRN", Group.SEGMENTATION),
    TX_TCP_MANGLEID_SEGMENTATION(19, "fNNNNFN", Group.SEGMENTATION),
    TX_TCP6_SEGMENTATION(20, "fNNNNRN", Group.SEGMENTATION),
    TX_GENERIC_SEGMENTATION(11, "RNNNNNN", "generic-segmentation-offload"),
    RX_GRO(14, "NFNNNNN", "generic-receive-offload"),
    RX_LRO(15, "fffffff", "large-receive-offload"),
    RX_VLAN_HW_PARSE(8, "fNfffff", "rx-vlan-offload"),
    TX_VLAN_HW_INSERT(7, "fNNffNf", "tx-vlan-offload"),
    RX_NTUPLE_FILTER(60, "fffffff", "ntuple-filters"),
    RX_HASHING(61, "fffffff", "receive-hashing"),
    HIGHDMA(5, "nNNNnfN"),
    RX_VLAN_FILTER(9, "nffffff"),
    VLAN_CHALLENGED(10, "ffffnff"),
    TX_LOCKLESS(12, "fnnnnnn"),
    NETNS_LOCAL(13, "ffnfnff"),
    TX_GSO_ROBUST(17, "ffNffff"),
    TX_FCOE_SEGMENTATION(62, "ffNfffR"),
    TX_GRE_SEGMENTATION(63, "fNNNffN"),
    TX_GRE_CSUM_SEGMENTATION(64, "fNNNffN"),
    TX_IPXIP4_SEGMENTATION(65, "fNNNffN"),
    TX_IPXIP6_SEGMENTATION(66, "fNNNffN"),
    TX_UDP_TNL_SEGMENTATION(67, "fNNNffN", "tx-udp_tnl-segmentation"),
    TX_UDP_TNL_CSUM_SEGMENTATION(68, "fNNNffN", "tx-udp_tnl-csum-segmentation"),
    TX_GSO_PARTIAL(69, "ffNffff"),
    TX_TUNNEL_REMCSUM_SEGMENTATION(70, "ffNffff"),
    TX_SCTP_SEGMENTATION(71, "fNNNNfN"),
    TX_ESP_SEGMENTATION(72, "ffNffff"),
    TX_UDP_SEGMENTATION(73, "fNNNNfN"),
    TX_GSO_LIST(74, "fNNNNfN"),
    FCOE_MTU(75, "ffffffR"),
    TX_NOCACHE_COPY(76, "FFFFfFF"),
    LOOPBACK(77, "ffffnff"),
    RX_FCS(78, "fffffff"),
    RX_ALL(79, "fffffff"),
    TX_VLAN_STAG_HW_INSERT(80, "fNNffNf"),
    RX_VLAN_STAG_HW_PARSE(81, "fNfffff"),
    RX_VLAN_STAG_FILTER(82, "fffffff"),
    L2_FWD_OFFLOAD(83, "fffffff"),
    HW_TC_OFFLOAD(84, "fffffff"),
    ESP_HW_OFFLOAD(85, "fffffff"),
    ESP_TX_CSUM_HW_OFFLOAD(86, "fffffff"),
    RX_UDP_TUNNEL_PORT_OFFLOAD(87, "fffffff", "rx-udp_tunnel-port-offload"),
    TLS_HW_TX_OFFLOAD(88, "fffffff"),
    TLS_HW_RX_OFFLOAD(89, "fffffff"),
    RX_GRO_HW(90, "Fffffff"),
    TLS_HW_RECORD(91, "fffffff"),
    RX_GRO_LIST(92, "FFFFFFF"),
    MACSEC_HW_OFFLOAD(93, "fffffff"),
    RX_UDP_GRO_FORWARDING(94, "FFFFFFF"),
    HSR_TAG_INS_OFFLOAD(95, "fffffff"),
    HSR_TAG_RM_OFFLOAD(96, "fffffff"),
    HSR_FWD_OFFLOAD(97, "fffffff"),
    HSR_DUP_OFFLOAD(98, "fffffff");

    private static final String DRIVERS = "physical veth bridge dummy loopback tun vlan";

    private final int bit;
    private final String letters;
    private final Optional<String> oldName;
    private final Optional<Group> group;

    /** What ethtool shows and switches together, under an old name. */
    enum Group {
        CHECKSUMS("tx-checksumming"),
        SCATTER_GATHER("scatter-gather"),
        SEGMENTATION("tcp-segmentation-offload");

        private final String shown;

        Group(String shown) {
            this.shown = shown;
        }

        /** The name of its line. */
        String shown() {
            return shown;
        }
    }

    Feature(int bit, String letters) {
        this(bit, letters, Optional.empty(), Optional.empty());
    }

    Feature(int bit, String letters, String oldName) {
        this(bit, letters, Optional.of(oldName), Optional.empty());
    }

    Feature(int bit, String letters, Group group) {
        this(bit, letters, Optional.empty(), Optional.of(group));
    }

    Feature(int bit, String letters, Optional<String> oldName, Optional<Group> group) {
        this.bit = bit;
        this.letters = letters;
        this.oldName = oldName;
        this.group = group;
    }

    /** Its place among the kernel's bits. */
    int bit() {
        return bit;
    }

    /** The kernel's name for it. */
    String kernelName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of its line. */
    String shown() {
        return oldName.orElse(kernelName());
    }

    /** What it is shown and switched together with. */
    Optional<Group> group() {
        return group;
    }

    /** Whether a link's driver is among those that the letters speak of. */
    static boolean isKnownOf(Link link) {
        return column(link) >= 0;
    }

    private static int column(Link link) {
        String[] drivers = DRIVERS.split(" ");
        for (int i = 0; i < drivers.length; i++) {
            if (drivers[i].equals(link.kind().name().toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    private char letter(Link link) {
        return letters.charAt(column(link));
    }

    /** Whether it cannot be changed. */
    boolean isFixed(Link link) {
        return Character.isLowerCase(letter(link));
    }

    /** Whether it is wanted on where nobody said otherwise. */
    boolean isWantedAtFirst(Link link) {
        return letter(link) == 'N' || letter(link) == 'n' || letter(link) == 'R';
    }

    /** Whether it is off for a reason of the driver's, whatever is wanted. */
    boolean isImpossible(Link link) {
        return letter(link) == 'R' || letter(link) == 'f';
    }
}
