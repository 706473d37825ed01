package netsh.network.openvswitch;

import java.util.Optional;

/** The copies that a bridge's mirrors make of a packet that came in (mirror_packet). */
final class MirrorCopies {
    private final Translation at;
    private final Ofproto bridge;

    MirrorCopies(Translation at, Ofproto bridge) {
        this.at = at;
        this.bridge = bridge;
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

    void copyInput(Optional<OfPort> port) {
        if (port.isEmpty()) {
            return;
        }
        for (Mirror mirror : bridge.mirrors()) {
            if (mirror.selectsAll() || mirror.sources().contains(port.get().bundle().name())) {
                mirror.output().flatMap(bridge::bundle).filter(bundle -> bundle != port.get().bundle())
                        .map(bundle -> bundle.outputPort(0, 0)).ifPresent(at::outputTo);
            }
        }
    }
}
