package netsh.network.openvswitch;

import java.util.List;
import netsh.network.packet.EtherType;
import netsh.network.packet.IpProtocol;

/** Turns what changed in the fields since the last output into actions of the datapath (commit_odp_actions). */
final class HeaderChanges {
    private static final int TAG_PRESENT = 0x1000;

    private final Translation translation;
    /** The fields as the datapath has them. */
    private final FlowKey base;
    private final List<DatapathAction> actions;

    HeaderChanges(Translation translation, FlowKey original, List<DatapathAction> actions) {
        this.translation = translation;
        base = original.copy();
        this.actions = actions;
    }

    void commit() {
        commit(DatapathAction.Header.ETHERNET, Field.DL_SRC, Field.DL_DST);
        commitNetwork();
        commitTransport();
        commitTags();
    }

    private void commitNetwork() {
        long type = base.get(Field.DL_TYPE);
        if (type == EtherType.IPV4) {
            commit(DatapathAction.Header.IPV4, Field.NW_SRC, Field.NW_DST, Field.NW_TOS, Field.NW_TTL);
        } else if (type == EtherType.IPV6) {
            commit(DatapathAction.Header.IPV6, Field.IPV6_SRC, Field.IPV6_DST, Field.NW_TOS, Field.NW_TTL);
        } else if (type == EtherType.ARP) {
            commit(DatapathAction.Header.ARP, Field.NW_SRC, Field.NW_DST, Field.NW_PROTO, Field.ARP_SHA, Field.ARP_THA);
        }
    }

    private void commitTransport() {
        if (!translation.isIp()) {
            return;
        }
        long protocol = base.get(Field.NW_PROTO);
        if (protocol == IpProtocol.TCP) {
            commit(DatapathAction.Header.TCP, Field.TP_SRC, Field.TP_DST);
        } else if (protocol == IpProtocol.UDP) {
            commit(DatapathAction.Header.UDP, Field.TP_SRC, Field.TP_DST);
        } else if (protocol == IpProtocol.ICMP) {
            commit(DatapathAction.Header.ICMP, Field.TP_SRC, Field.TP_DST);
        } else if (protocol == IpProtocol.ICMPV6) {
            commit(DatapathAction.Header.ICMPV6, Field.TP_SRC, Field.TP_DST);
        }
    }

    private void commit(DatapathAction.Header header, Field... fields) {
        FlowKey changed = new FlowKey();
        boolean any = false;
        for (Field field : fields) {
            if (!base.sameField(field, translation.packet)) {
                changed.look(field);
                translation.looked.look(field);
                base.copyField(field, translation.packet);
                any = true;
            }
        }
        if (any) {
            actions.add(new DatapathAction.Set(header, base.copy(), changed));
        }
    }

    private void commitTags() {
        FlowKey packet = translation.packet;
        if (base.sameField(Field.VLAN_TCI, packet) && base.sameField(Field.VLAN_TCI1, packet)) {
            return;
        }
        translation.looked.look(Field.VLAN_TCI);
        boolean innerKept = base.get(Field.VLAN_TCI) == packet.get(Field.VLAN_TCI1) && base.get(Field.VLAN_TCI) != 0;
        if (!innerKept) {
            boolean outerToInner = base.get(Field.VLAN_TCI1) != 0
                    && base.get(Field.VLAN_TCI1) == packet.get(Field.VLAN_TCI);
            pop(Field.VLAN_TCI);
            if (!outerToInner && base.get(Field.VLAN_TCI1) != packet.get(Field.VLAN_TCI1)) {
                pop(Field.VLAN_TCI1);
            }
            if (!outerToInner) {
                push(packet.get(Field.VLAN_TCI));
            }
        } else {
            push(packet.get(Field.VLAN_TCI));
        }
        base.copyField(Field.VLAN_TCI, packet);
        base.copyField(Field.VLAN_TCI1, packet);
    }

    private void pop(Field tag) {
        if ((base.get(tag) & TAG_PRESENT) != 0) {
            actions.add(new DatapathAction.PopVlan());
        }
    }

    private void push(long tci) {
        if ((tci & TAG_PRESENT) != 0) {
            actions.add(new DatapathAction.PushVlan(EtherType.VLAN_8021Q, (int) tci & 0xfff, (int) tci >> 13));
        }
    }

    /** Says where the tunnel leads and by which network identifier. */
    void intoTunnel(Attachment.Tunnel tunnel) {
        FlowKey value = new FlowKey();
        FlowKey mask = new FlowKey();
        FlowKey packet = translation.packet;
        tunnel.local().ifPresent(local -> value.set(Field.TUN_SRC, local.bits() & 0xffff_ffffL));
        value.set(Field.TUN_DST, tunnel.remote().map(remote -> remote.bits() & 0xffff_ffffL)
                .orElse(packet.get(Field.TUN_DST)));
        value.set(Field.TUN_ID, tunnel.keyOut().orElse(packet.get(Field.TUN_ID)));
        mask.look(Field.TUN_ID);
        mask.look(Field.TUN_DST);
        if (tunnel.local().isPresent()) {
            mask.look(Field.TUN_SRC);
        }
        actions.add(new DatapathAction.Set(DatapathAction.Header.TUNNEL, value, mask));
    }
}
