package netsh.network.link;

import netsh.network.packet.EncapsulatedPacket;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.EthernetPayload;
import netsh.network.packet.GrePacket;
import netsh.network.packet.IpPayload;
import netsh.network.trace.DropReason;
import netsh.network.trace.PacketDecapsulated;
import netsh.network.tunnel.TunnelSettings;

/** The way of packets into an IP tunnel (ip_tunnel_rcv). */
final class IpTunnelReceiver {
    private final IpTunnelLink link;
    private int nextSequence;

    IpTunnelReceiver(IpTunnelLink link) {
        this.link = link;
    }

    void receive(IpPayload outer) {
        if (outer instanceof GrePacket gre) {
            receive(gre);
        } else if (outer instanceof EncapsulatedPacket carrier) {
            int wanted = link.settings().protocol();
            if (wanted == 0 || wanted == carrier.protocol() || link.isFallback()) {
                hand(outer, carrier.packet());
            } else {
                drop(outer, DropReason.INVALID_PROTO);
            }
        }
    }

    private void receive(GrePacket packet) {
        TunnelSettings.Side expected = link.settings().input();
        if (packet.checksum() != expected.checksum()) {
            link.statistics.receiveErrors++;
            drop(packet, DropReason.TUNNEL_CHECKSUM);
            return;
        }
        if (expected.sequence()) {
            if (packet.sequence().isEmpty() || nextSequence != 0 && packet.sequence().get() - nextSequence < 0) {
                link.statistics.receiveErrors++;
                drop(packet, DropReason.TUNNEL_SEQUENCE);
                return;
            }
            nextSequence = packet.sequence().get() + 1;
        }
        hand(packet, packet.content());
    }

    private void hand(IpPayload outer, EthernetPayload content) {
        EthernetFrame frame = content instanceof EthernetFrame inner
                ? inner : EthernetFrame.of(link.address(), link.address(), content);
        if (link.home().observers().isActive()) {
            link.home().observers().tell(new PacketDecapsulated(link, outer, content));
        }
        link.receive(frame);
    }

    private void drop(IpPayload packet, DropReason reason) {
        link.home().observers().dropped(link, packet, reason);
    }
}
