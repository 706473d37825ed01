package netsh.commands.openvswitch.ofctl;

import netsh.network.openvswitch.Field;
import netsh.network.openvswitch.FlowKey;
import netsh.network.openvswitch.Match;
import netsh.network.packet.EtherType;
import netsh.network.packet.IpProtocol;

/** Puts a match together field by field. */
public final class MatchBuilder {
    private static final int TAG_PRESENT = 0x1000;
    private static final int NO_VLAN = 0xffff;
    private static final int SCTP = 132;

    private final FlowKey value = new FlowKey();
    private final FlowKey mask = new FlowKey();

    /** The values so far. */
    public FlowKey value() {
        return value;
    }

    /** The bits that count so far. */
    public FlowKey mask() {
        return mask;
    }

    Match match() {
        return new Match(value, mask);
    }

    private void exactly(Field field, long wanted) {
        value.set(field, wanted);
        mask.look(field);
    }

    void protocol(ProtocolName name) {
        mask.look(Field.PACKET_TYPE);
        if (name.etherType() != 0) {
            exactly(Field.DL_TYPE, name.etherType());
        }
        if (name.protocol() != 0) {
            exactly(Field.NW_PROTO, name.protocol());
        }
    }

    void field(FieldName field, ValueText.Masked wanted) {
        if (field.needs() != FieldName.Needs.NOTHING) {
            mask.look(Field.PACKET_TYPE);
        }
        switch (field) {
            case DL_VLAN -> vlan(wanted.low());
            case VLAN_PCP -> bits(Field.VLAN_TCI, TAG_PRESENT | (wanted.low() & 7) << 13, TAG_PRESENT | 7L << 13);
            default -> {
                int shift = field.slice().offset();
                if (field.slice().field().isWide()) {
                    value.set(field.slice().field(), wanted.high());
                    value.setLow(field.slice().field(), wanted.low());
                    mask.set(field.slice().field(), wanted.highMask());
                    mask.setLow(field.slice().field(), wanted.lowMask());
                } else {
                    bits(field.slice().field(), wanted.low() << shift, wanted.lowMask() << shift);
                }
            }
        }
    }

    private void vlan(long wanted) {
        if (wanted == NO_VLAN) {
            exactly(Field.VLAN_TCI, 0);
        } else {
            bits(Field.VLAN_TCI, TAG_PRESENT | wanted & 0xfff, TAG_PRESENT | 0xfff);
        }
    }

    private void bits(Field field, long wanted, long which) {
        value.set(field, value.get(field) & ~which | wanted & which);
        mask.look(field, which);
    }

    /** Leaves out fields that a packet so matched cannot have; whether there were any (ofputil_normalize_match). */
    boolean normalise() {
        long type = isExact(Field.DL_TYPE) ? value.get(Field.DL_TYPE) : 0;
        boolean ip = type == EtherType.IPV4 || type == EtherType.IPV6;
        boolean arp = type == EtherType.ARP;
        long protocol = isExact(Field.NW_PROTO) && ip ? value.get(Field.NW_PROTO) : 0;
        boolean icmp6 = type == EtherType.IPV6 && protocol == IpProtocol.ICMPV6;
        boolean ports = protocol == IpProtocol.TCP || protocol == IpProtocol.UDP || protocol == SCTP
                || type == EtherType.IPV4 && protocol == IpProtocol.ICMP || icmp6;
        boolean changed = keep(type == EtherType.IPV4 || arp, Field.NW_SRC, Field.NW_DST);
        changed |= keep(type == EtherType.IPV6, Field.IPV6_SRC, Field.IPV6_DST, Field.IPV6_LABEL);
        changed |= keep(ip || arp, Field.NW_PROTO);
        changed |= keep(ip, Field.NW_TOS, Field.NW_TTL, Field.NW_FRAG);
        changed |= keep(arp, Field.ARP_SHA, Field.ARP_THA);
        changed |= keep(ports, Field.TP_SRC, Field.TP_DST);
        changed |= keep(protocol == IpProtocol.TCP, Field.TCP_FLAGS);
        changed |= keep(icmp6, Field.ND_TARGET);
        return changed;
    }

    boolean isExact(Field field) {
        return mask.looksAtAll(field);
    }

    private boolean keep(boolean wanted, Field... fields) {
        boolean changed = false;
        for (Field field : fields) {
            if (!wanted && mask.looksAt(field)) {
                mask.set(field, 0);
                value.set(field, 0);
                if (field.isWide()) {
                    mask.setLow(field, 0);
                    value.setLow(field, 0);
                }
                changed = true;
            }
        }
        return changed;
    }

    /** Whether a packet so matched surely has what a field needs. */
    boolean hasWhatNeeds(FieldName field) {
        return new Prerequisites(value, mask).hold(field);
    }

    /** Whether a packet so matched surely has a tag. */
    boolean hasTag() {
        return new Prerequisites(value, mask).hasTag();
    }
}
