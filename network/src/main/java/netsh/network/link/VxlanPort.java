package netsh.network.link;

import java.util.ArrayList;
import java.util.List;
import netsh.network.error.NetException;
import netsh.network.packet.UdpDatagram;
import netsh.network.packet.VxlanPacket;
import netsh.network.socket.Datagram;
import netsh.network.trace.DropReason;
import netsh.network.tunnel.UnderlayPort;
import netsh.network.tunnel.VxlanFlag;
import netsh.network.tunnel.VxlanSettings;

/** An open UDP port for VXLAN packets, and the links that they may be for (struct vxlan_sock, vxlan_rcv). */
final class VxlanPort {
    private final NetworkStack home;
    private final UnderlayPort port;
    private final List<VxlanLink> links = new ArrayList<>(1);

    VxlanPort(NetworkStack home, VxlanSettings settings) throws NetException {
        this.home = home;
        port = home.underlay().open(settings.anyAddress(), settings.destinationPort(), this::receive);
    }

    void add(VxlanLink link) {
        links.add(link);
    }

    /** Takes a link away; whether the port is closed now. */
    boolean remove(VxlanLink link) {
        links.remove(link);
        if (links.isEmpty()) {
            port.close();
        }
        return links.isEmpty();
    }

    private void receive(Datagram datagram) {
        if (!(((UdpDatagram) datagram.payload()).data() instanceof VxlanPacket packet)) {
            home.observers().dropped(home, datagram.payload(), DropReason.HDR_TRUNC);
            return;
        }
        VxlanLink link = find(packet.identifier());
        if (link == null) {
            home.observers().dropped(home, datagram.payload(), DropReason.VXLAN_VNI_NOT_FOUND);
        } else if (link.hasReceiver()) {
            link.handOver(datagram, packet);
        } else {
            link.receiveFrom(datagram, packet.frame());
        }
    }

    private VxlanLink find(int identifier) {
        for (VxlanLink link : links) {
            if (link.settings().is(VxlanFlag.EXTERNAL) || link.settings().identifier() == identifier) {
                return link;
            }
        }
        return null;
    }
}
