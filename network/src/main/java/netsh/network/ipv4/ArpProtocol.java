package netsh.network.ipv4;

import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;
import netsh.network.link.Link;
import netsh.network.neighbor.NeighborChanged;
import netsh.network.neighbor.NeighborEntry;
import netsh.network.neighbor.NeighborProtocol;
import netsh.network.neighbor.NeighborSetting;
import netsh.network.packet.ArpPacket;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.EthernetPayload;
import netsh.network.packet.Ipv4Packet;
import netsh.network.route.RouteScope;
import netsh.network.route.RouteType;

/** Asks for neighbours by ARP (RFC 826; the asking half of net/ipv4/arp.c). */
final class ArpProtocol implements NeighborProtocol {
    private final Link link;
    private final Ipv4Stack stack;

    ArpProtocol(Link link, Ipv4Stack stack) {
        this.link = link;
        this.stack = stack;
    }

    @Override
    public MacAddress knownAddress(IpAddress neighbor) {
        if (!(neighbor instanceof Ipv4Address address)) {
            return null;
        }
        if (address.isMulticast()) {
            return address.multicastMac();
        }
        if (!link.usesArp() || link.isLoopback()) {
            return link.address();
        }
        return stack.addressTypeOn(link, address) == RouteType.BROADCAST ? MacAddress.BROADCAST : null;
    }

    @Override
    public void solicit(NeighborEntry neighbor, EthernetPayload waiting) {
        Ipv4Address target = (Ipv4Address) neighbor.address();
        Ipv4Address source = sourceFor(target, waiting);
        if (source == null) {
            return;
        }
        int unicastProbes = stack.device(link).neighbors().parameters().value(NeighborSetting.UCAST_SOLICIT);
        boolean asksOne = neighbor.probes() < unicastProbes && neighbor.state().isValid();
        MacAddress to = asksOne ? neighbor.macOrNull() : MacAddress.BROADCAST;
        request(source, target, to);
    }

    /** The address to ask from (arp_announce). */
    private Ipv4Address sourceFor(Ipv4Address target, EthernetPayload waiting) {
        InetDevice device = stack.device(link);
        Ipv4Address sender = waiting instanceof Ipv4Packet packet ? packet.source() : null;
        int announce = device.highest(DeviceSetting.ARP_ANNOUNCE);
        if (announce < 2 && sender != null && stack.ownerOf(sender) != null) {
            boolean mayUse = announce == 0 || device.isOnLink(target, sender);
            if (mayUse) {
                return sender;
            }
        }
        return stack.selectAddress(link, target, RouteScope.LINK);
    }

    /** Sends a request. */
    void request(Ipv4Address source, Ipv4Address target, MacAddress to) {
        send(new ArpPacket(ArpPacket.Operation.REQUEST, link.address(), source, MacAddress.ZERO, target), to);
    }

    /** Sends a message; links without ARP send none (arp_send_dst). */
    void send(ArpPacket message, MacAddress to) {
        if (link.usesArp() && !link.isLoopback()) {
            link.transmit(EthernetFrame.of(to, link.address(), message));
        }
    }

    @Override
    public void unreachable(NeighborEntry neighbor, EthernetPayload packet) {
        if (packet instanceof Ipv4Packet ipv4) {
            stack.icmp().linkFailure(ipv4);
        }
    }

    @Override
    public void changed(NeighborEntry neighbor, boolean deleted) {
        if (stack.namespace().machine().hasChangeListeners()) {
            stack.namespace().machine().tell(stack.namespace(), new NeighborChanged(neighbor, deleted));
        }
    }
}
