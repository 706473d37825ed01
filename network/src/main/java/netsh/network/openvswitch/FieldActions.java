package netsh.network.openvswitch;

import netsh.network.packet.EtherType;
import netsh.network.packet.IpProtocol;

/** The actions that change fields of a packet. */
final class FieldActions {
    private static final int TAG_PRESENT = 0x1000;
    private static final int VID = 0xfff;
    private static final int PCP_SHIFT = 13;
    private static final int MOST_LENGTH = 0xffff;

    private FieldActions() {}

    static void perform(Translation at, Action action) {
        FlowKey packet = at.packet;
        if (action instanceof Action.SetVlanVid set) {
            at.looked.look(Field.VLAN_TCI, VID | TAG_PRESENT);
            packet.set(Field.VLAN_TCI, packet.get(Field.VLAN_TCI) & ~VID | TAG_PRESENT | set.vlan());
        } else if (action instanceof Action.SetVlanPcp set) {
            at.looked.look(Field.VLAN_TCI, 7 << PCP_SHIFT | TAG_PRESENT);
            packet.set(Field.VLAN_TCI,
                    packet.get(Field.VLAN_TCI) & ~(7L << PCP_SHIFT) | TAG_PRESENT | (long) set.priority() << PCP_SHIFT);
        } else if (action instanceof Action.StripVlan) {
            at.looked.look(Field.VLAN_TCI);
            packet.set(Field.VLAN_TCI, packet.get(Field.VLAN_TCI1));
            packet.set(Field.VLAN_TCI1, 0);
        } else if (action instanceof Action.PushVlan) {
            at.looked.look(Field.VLAN_TCI);
            packet.set(Field.VLAN_TCI1, packet.get(Field.VLAN_TCI));
            packet.set(Field.VLAN_TCI, TAG_PRESENT);
        } else if (action instanceof Action.SetField set) {
            setField(at, set);
        } else if (action instanceof Action.Move move) {
            move.source().look(at.looked);
            move.target().look(at.looked);
            move.target().write(packet, move.source().read(packet));
        } else if (action instanceof Action.WriteMetadata write) {
            packet.set(Field.METADATA, packet.get(Field.METADATA) & ~write.mask() | write.value() & write.mask());
        }
    }

    private static void setField(Translation at, Action.SetField set) {
        Field field = set.target().field();
        if (!applies(at, field)) {
            return;
        }
        set.target().look(at.looked);
        if (field.isWide() && set.target().isWhole()) {
            at.looked.look(field);
            at.packet.set(field, set.high());
            at.packet.setLow(field, set.value());
        } else {
            set.target().write(at.packet, set.value());
        }
    }

    /** Whether the packet has the field at all; what tells that is noted. */
    private static boolean applies(Translation at, Field field) {
        long type = at.packet.get(Field.DL_TYPE);
        return switch (field) {
            case NW_SRC, NW_DST -> type == EtherType.IPV4 || type == EtherType.ARP;
            case NW_TOS, NW_TTL -> at.isIp();
            case IPV6_SRC, IPV6_DST, IPV6_LABEL, ND_TARGET -> type == EtherType.IPV6;
            case ARP_SHA, ARP_THA -> type == EtherType.ARP;
            case NW_PROTO -> type == EtherType.ARP;
            case TP_SRC, TP_DST -> hasPorts(at);
            default -> true;
        };
    }

    private static boolean hasPorts(Translation at) {
        if (!at.isIp() || (at.packet.get(Field.NW_FRAG) & 2) != 0) {
            return false;
        }
        at.looked.look(Field.NW_PROTO);
        long protocol = at.packet.get(Field.NW_PROTO);
        return protocol == IpProtocol.TCP || protocol == IpProtocol.UDP || protocol == IpProtocol.ICMP
                || protocol == IpProtocol.ICMPV6;
    }

    /** Counts the time to live down; false where it runs out, and the packet with it. */
    static boolean decrementTtl(Translation at) {
        if (!at.isIp()) {
            return true;
        }
        at.looked.look(Field.NW_TTL);
        at.looked.look(Field.NW_PROTO);
        long left = at.packet.get(Field.NW_TTL);
        if (left > 1) {
            at.packet.set(Field.NW_TTL, left - 1);
            return true;
        }
        at.remark(Remark.TTL_RAN_OUT, at.packet.get(Field.DL_TYPE) == EtherType.IPV6 ? 6 : 4);
        at.toController(MOST_LENGTH, DatapathAction.ToController.Reason.INVALID_TTL);
        return false;
    }
}
