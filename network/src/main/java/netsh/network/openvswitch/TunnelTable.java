package netsh.network.openvswitch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.network.addr.Ipv4Address;

/** The tunnels that share one port of the datapath, told apart by what the outer packet says (ofproto/tunnel.c). */
final class TunnelTable {
    private final List<OfPort> ports = new ArrayList<>();

    void add(OfPort port) {
        ports.add(port);
    }

    void remove(OfPort port) {
        ports.remove(port);
    }

    /** The tunnel that a packet came through, null where there is none; the one that says most goes before the others. */
    OfPort find(FlowKey packet) {
        OfPort best = null;
        int bestScore = -1;
        for (OfPort port : ports) {
            Attachment.Tunnel tunnel = (Attachment.Tunnel) port.attachment();
            int score = score(tunnel, packet);
            if (score > bestScore) {
                best = port;
                bestScore = score;
            }
        }
        return best;
    }

    /** How much of what a tunnel says the packet agrees with; -1 where it disagrees. */
    private static int score(Attachment.Tunnel tunnel, FlowKey packet) {
        boolean agrees = fits(tunnel.remote(), packet.get(Field.TUN_SRC)) && fits(tunnel.local(), packet.get(Field.TUN_DST))
                && (tunnel.keyIn().isEmpty() || tunnel.keyIn().get() == packet.get(Field.TUN_ID));
        if (!agrees) {
            return -1;
        }
        return (tunnel.remote().isPresent() ? 4 : 0) + (tunnel.keyIn().isPresent() ? 2 : 0)
                + (tunnel.local().isPresent() ? 1 : 0);
    }

    private static boolean fits(Optional<Ipv4Address> wanted, long found) {
        return wanted.isEmpty() || (wanted.get().bits() & 0xffff_ffffL) == found;
    }
}
