package netsh.network.link;

import java.util.Optional;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;
import netsh.network.packet.ArpPacket;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.EthernetPayload;
import netsh.network.packet.Icmpv6Message;
import netsh.network.packet.Ipv6Packet;
import netsh.network.trace.DropReason;
import netsh.network.tunnel.VxlanEntry;
import netsh.network.tunnel.VxlanFlag;

/**
 * Answers questions for neighbours from what this host knows, so that they need not be flooded through the tunnel
 * (arp_reduce and neigh_reduce of drivers/net/vxlan).
 */
final class VxlanProxy {
    private static final int HOP_LIMIT = 255;

    private final VxlanLink link;

    VxlanProxy(VxlanLink link) {
        this.link = link;
    }

    /** Answers a question or lets it fall: no question goes out. False where the frame asks nothing. */
    boolean answers(EthernetFrame frame) {
        if (frame.payload() instanceof ArpPacket question) {
            answer(frame, question);
            return true;
        }
        if (frame.payload() instanceof Ipv6Packet packet
                && packet.payload() instanceof Icmpv6Message.NeighborSolicitation question) {
            answer(frame, packet, question);
            return true;
        }
        return false;
    }

    private void answer(EthernetFrame frame, ArpPacket question) {
        Ipv4Address wanted = question.target();
        boolean isQuestion = question.operation() == ArpPacket.Operation.REQUEST
                && !wanted.isLoopback() && !wanted.isMulticast() && link.usesArp();
        Optional<MacAddress> known = isQuestion ? behindTheTunnel(wanted) : Optional.empty();
        if (known.isPresent()) {
            MacAddress mac = known.get();
            deliver(frame, mac, new ArpPacket(
                    ArpPacket.Operation.REPLY, mac, wanted, question.senderMac(), question.sender()));
        } else {
            drop(frame);
        }
    }

    private void answer(EthernetFrame frame, Ipv6Packet packet, Icmpv6Message.NeighborSolicitation question) {
        boolean isQuestion = !packet.source().isUnspecified() && link.usesArp();
        Optional<MacAddress> known = isQuestion ? behindTheTunnel(question.target()) : Optional.empty();
        if (known.isPresent()) {
            Icmpv6Message answer = new Icmpv6Message.NeighborAdvertisement(
                    question.target(), known, false, true, true);
            deliver(frame, known.get(), Ipv6Packet.of(question.target(), packet.source(), HOP_LIMIT, answer));
        } else {
            drop(frame);
        }
    }

    /** The address of a neighbour that is known, unless it is on this side of the tunnel. */
    private Optional<MacAddress> behindTheTunnel(IpAddress wanted) {
        if (link.settings().is(VxlanFlag.NETWORK_MISS) && !link.stack().underlay().knowsNeighbor(link, wanted)) {
            link.stack().missed(link, Optional.of(wanted), Optional.empty());
        }
        Optional<MacAddress> known = link.stack().underlay().connectedNeighbor(link, wanted);
        return known.filter(mac -> {
            VxlanEntry entry = link.database().use(mac);
            return entry == null || !entry.destinations().get(0).address().isUnspecified();
        });
    }

    private void deliver(EthernetFrame question, MacAddress from, EthernetPayload answer) {
        FrameDelivery.send(link.stack(), link, EthernetFrame.of(question.source(), from, answer), 0);
    }

    private void drop(EthernetFrame frame) {
        link.home().observers().dropped(link, frame, DropReason.VXLAN_PROXY);
    }
}
