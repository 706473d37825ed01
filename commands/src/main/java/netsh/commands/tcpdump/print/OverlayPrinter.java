package netsh.commands.tcpdump.print;

import java.util.Optional;
import netsh.network.packet.UdpDatagram;
import netsh.network.packet.VxlanPacket;

/** Frames of overlay networks in UDP datagrams; which overlay it is, tcpdump guesses by the port. */
final class OverlayPrinter {
    private static final int VXLAN_PORT = 4789;
    private static final int OTV_PORT = 8472;

    private final FramePrinter frames;

    OverlayPrinter(FramePrinter frames) {
        this.frames = frames;
    }

    /** The overlay's header, and on a line of its own the frame; empty where the ports do not say that there is one. */
    Optional<String> text(UdpDatagram datagram) {
        if (!(datagram.data() instanceof VxlanPacket packet)) {
            return Optional.empty();
        }
        String header = null;
        if (isOf(datagram, VXLAN_PORT)) {
            header = "VXLAN, flags [I] (0x08), vni " + packet.identifier();
        } else if (isOf(datagram, OTV_PORT)) {
            header = "OTV, flags [I] (0x08), overlay 0, instance " + packet.identifier();
        }
        return Optional.ofNullable(header).map(text -> text + "\n" + frames.text(packet.frame()));
    }

    private static boolean isOf(UdpDatagram datagram, int port) {
        return datagram.sourcePort() == port || datagram.destinationPort() == port;
    }
}
