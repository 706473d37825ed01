package netsh.network.openvswitch;

import java.util.ArrayList;
import java.util.List;
import netsh.network.addr.MacAddress;
import netsh.network.packet.ArpPacket;
import netsh.network.packet.EtherType;

/** The action NORMAL: forwards by learned addresses and VLANs, as a switch does (xlate_normal). */
final class NormalForwarding {
    private static final int VID = 0xfff;
    private static final int TAG_PRESENT = 0x1000;
    private static final int PRIORITY = 0xe000;

    private final Translation at;

    NormalForwarding(Translation at) {
        this.at = at;
    }

    void forward() {
        at.looked.look(Field.DL_SRC);
        at.looked.look(Field.DL_DST);
        at.looked.look(Field.VLAN_TCI, VID | TAG_PRESENT);
        int number = (int) at.packet.get(Field.IN_PORT);
        OfPort port = at.bridge.port(number).orElse(null);
        if (port == null) {
            at.remark(Remark.UNKNOWN_INPUT_PORT, number);
            at.remark(Remark.NO_INPUT_BUNDLE);
            return;
        }
        Bundle in = port.bundle();
        int tag = (int) at.packet.get(Field.VLAN_TCI) & VID;
        if (!admits(in, tag)) {
            at.remark(Remark.VLAN_DISALLOWED);
            return;
        }
        int vlan = in.vlanMode() == VlanMode.ACCESS || in.vlanMode() != VlanMode.TRUNK && tag == 0 ? in.vlan() : tag;
        MacAddress destination = new MacAddress(at.packet.get(Field.DL_DST));
        if (Ofproto.isReserved(destination)) {
            at.remark(Remark.RESERVED_DESTINATION);
            return;
        }
        if (destination.isMulticast() && !in.admitsGroups(port)) {
            at.remark(Remark.SLB_MOVED);
            return;
        }
        lookAtGratuitousArp(destination);
        learn(in, vlan);
        sendOn(port, vlan, destination);
    }

    /**
     * Where NORMAL forwarding sent a packet.
     *
     * @param in the port that it came in through
     * @param vlan the VLAN that it is in
     * @param learnt whether it was known where the station is
     * @param to the ports that it leaves by
     * @param heldBack the ports that do not belong to the VLAN
     */
    record Decision(OfPort in, int vlan, boolean learnt, List<OfPort> to, List<OfPort> heldBack) {}

    private void sendOn(OfPort port, int vlan, MacAddress destination) {
        Bundle in = port.bundle();
        Bundle out = destination.isMulticast() ? null : at.bridge.macs().find(vlan, destination);
        List<OfPort> to = new ArrayList<>();
        List<OfPort> heldBack = new ArrayList<>();
        at.decide(new Decision(port, vlan, out != null, to, heldBack));
        if (out == null) {
            at.remark(Remark.FLOODING);
            for (Bundle bundle : at.bridge.bundlesInOrder()) {
                if (bundle == in || !bundle.floods() || MirrorCopies.isOutput(at.bridge, bundle)) {
                    continue;
                }
                if (bundle.includes(vlan)) {
                    to.addAll(bundle.ports());
                    output(bundle, vlan);
                } else {
                    heldBack.addAll(bundle.ports());
                }
            }
        } else if (out == in) {
            at.remark(Remark.LEARNED_PORT_IS_INPUT_PORT);
        } else {
            at.remark(Remark.FORWARDING_TO_LEARNED_PORT);
            to.addAll(out.ports());
            output(out, vlan);
        }
    }

    private boolean admits(Bundle in, int tag) {
        if (in.vlanMode() == VlanMode.ACCESS) {
            if (tag != 0) {
                at.remark(Remark.TAGGED_ON_ACCESS_PORT, tag, in.name(), in.vlan());
            }
            return tag == 0;
        }
        if (in.vlanMode() != VlanMode.TRUNK && tag == 0) {
            return true;
        }
        if (!in.trunks(tag)) {
            at.remark(Remark.VLAN_NOT_TRUNKED, tag, in.name());
            return false;
        }
        return true;
    }

    /** A bond must know a gratuitous ARP, which announces that a station moved; so its fields count. */
    private void lookAtGratuitousArp(MacAddress destination) {
        if (at.packet.get(Field.DL_TYPE) == EtherType.ARP && destination.isBroadcast()) {
            at.looked.look(Field.NW_PROTO);
            if (at.packet.get(Field.NW_PROTO) == ArpPacket.Operation.REQUEST.code()) {
                at.looked.look(Field.NW_SRC);
                at.looked.look(Field.NW_DST);
            }
        }
    }

    private void learn(Bundle in, int vlan) {
        MacAddress source = new MacAddress(at.packet.get(Field.DL_SRC));
        if (source.isMulticast()) {
            return;
        }
        MacTable macs = at.bridge.macs();
        if (at.learns) {
            macs.learn(vlan, source, in);
        }
        at.credit((now, length) -> macs.learn(vlan, source, in));
    }

    private void output(Bundle bundle, int vlan) {
        OfPort port = bundle.outputPort(at.packet.get(Field.DL_SRC), vlan);
        if (port == null) {
            return;
        }
        long tci = at.packet.get(Field.VLAN_TCI);
        boolean untagged = bundle.vlanMode() == VlanMode.ACCESS
                || bundle.vlanMode() == VlanMode.NATIVE_UNTAGGED && vlan == bundle.vlan() || vlan == 0;
        at.packet.set(Field.VLAN_TCI, untagged ? 0 : tci & PRIORITY | TAG_PRESENT | vlan);
        at.outputTo(port);
        at.packet.set(Field.VLAN_TCI, tci);
    }
}
