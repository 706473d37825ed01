package netsh.network.openvswitch;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The copies that the mirrors of bridges make of a packet, each mirror one (mirror_packet, mirror_ingress_packet). */
final class MirrorCopies {
    private final Translation at;
    private final Set<Mirror> done = new HashSet<>();

    MirrorCopies(Translation at) {
        this.at = at;
    }

    /** Whether a bundle is there for copies only. */
    static boolean isOutput(Ofproto bridge, Bundle bundle) {
        for (Mirror mirror : bridge.mirrors()) {
            if (mirror.output().filter(bundle.name()::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** A packet came in through a port. */
    void copyInput(OfPort port) {
        for (Mirror mirror : port.bridge().mirrors()) {
            if (mirror.selectsAll() || mirror.sources().contains(port.bundle().name())) {
                copy(mirror, port);
            }
        }
    }

    /** A packet leaves through a port. */
    void copyOutput(OfPort port) {
        for (Mirror mirror : port.bridge().mirrors()) {
            if (mirror.selectsAll() || mirror.destinations().contains(port.bundle().name())) {
                copy(mirror, port);
            }
        }
    }

    private void copy(Mirror mirror, OfPort port) {
        Optional<Bundle> output = mirror.output().flatMap(port.bridge()::bundle);
        if (output.isEmpty() || output.get() == port.bundle() || !carries(mirror) || !done.add(mirror)) {
            return;
        }
        OfPort to = output.get().outputPort(0, 0);
        if (to != null) {
            at.outputTo(to);
        }
    }

    private boolean carries(Mirror mirror) {
        return mirror.vlans().map(vlans -> vlans.get((int) at.packet.get(Field.VLAN_TCI) & 0xfff)).orElse(true);
    }
}
