package netsh.commands.openvswitch.ofctl;

import java.util.List;
import java.util.Optional;
import netsh.network.openvswitch.Field;
import netsh.network.openvswitch.FieldSlice;
import netsh.network.openvswitch.FlowKey;
import netsh.network.openvswitch.Match;
import netsh.network.packet.EtherType;
import netsh.network.packet.IpProtocol;

/** What packets of a match surely are, and so which fields they have (mf_are_match_prereqs_ok of lib/meta-flow.c). */
final class Prerequisites {
    private static final int TAG_PRESENT = 0x1000;
    private static final int SCTP = 132;

    private final boolean tagged;
    private final long type;
    private final long protocol;

    /** Those of a match of these values, as far as the mask has them. */
    Prerequisites(FlowKey value, FlowKey mask) {
        tagged = (mask.get(Field.VLAN_TCI) & value.get(Field.VLAN_TCI) & TAG_PRESENT) != 0;
        type = mask.looksAtAll(Field.DL_TYPE) ? value.get(Field.DL_TYPE) : 0;
        protocol = mask.looksAtAll(Field.NW_PROTO) ? value.get(Field.NW_PROTO) : 0;
    }

    static Prerequisites of(Match match) {
        return new Prerequisites(match.value(), match.mask());
    }

    /** Whether the packets surely have a tag. */
    boolean hasTag() {
        return tagged;
    }

    /** Whether the packets surely have a field. */
    boolean hold(FieldName field) {
        boolean ip = type == EtherType.IPV4 || type == EtherType.IPV6;
        return switch (field.needs()) {
            case NOTHING, ETHERNET -> true;
            case VLAN -> tagged;
            case IP -> ip;
            case IPV4 -> type == EtherType.IPV4;
            case IPV6 -> type == EtherType.IPV6;
            case ARP -> type == EtherType.ARP;
            case TCP -> ip && protocol == IpProtocol.TCP;
            case UDP -> ip && protocol == IpProtocol.UDP;
            case SCTP -> ip && protocol == SCTP;
            case ICMP -> type == EtherType.IPV4 && protocol == IpProtocol.ICMP;
            case ICMPV6 -> type == EtherType.IPV6 && protocol == IpProtocol.ICMPV6;
        };
    }

    /** The field of just these bits, if there is one; where protocols name the same bits differently, the one that the packets have. */
    Optional<FieldName> named(FieldSlice slice) {
        return fitting(FieldName.of(slice));
    }

    /** The field that contains these bits. */
    FieldName containing(FieldSlice slice) {
        return fitting(FieldName.containing(slice)).orElseThrow();
    }

    private Optional<FieldName> fitting(List<FieldName> names) {
        return names.stream().filter(this::hold).findFirst().or(() -> names.stream().findFirst());
    }
}
