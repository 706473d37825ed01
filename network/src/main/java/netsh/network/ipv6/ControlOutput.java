package netsh.network.ipv6;

import java.util.Optional;
import netsh.network.addr.Ipv6Address;
import netsh.network.link.Link;
import netsh.network.netfilter.Hook;
import netsh.network.netfilter.PacketContext;
import netsh.network.packet.Icmpv6Message;
import netsh.network.packet.Icmpv6Message.MulticastListenerReport;
import netsh.network.packet.Icmpv6Message.NeighborAdvertisement;
import netsh.network.packet.Icmpv6Message.NeighborSolicitation;
import netsh.network.packet.Icmpv6Message.RouterSolicitation;
import netsh.network.packet.Ipv6Packet;

/** What IPv6 says for itself: it goes straight out of a link, no route is asked for it (ndisc_send_skb). */
final class ControlOutput {
    /** Neighbour discovery is only believed with this hop limit, which no router can have passed on (RFC 4861, 7.1). */
    static final int DISCOVERY_HOP_LIMIT = 255;

    private final Ipv6Stack stack;

    ControlOutput(Ipv6Stack stack) {
        this.stack = stack;
    }

    /** Asks whether anybody has an address that the link is about to use. */
    void probe(Ipv6InterfaceAddress address) {
        Ipv6Address target = address.address();
        long nonce = address.owner.isOn(Ipv6Setting.ENHANCED_DAD) ? address.nonce : 0;
        discover(
                address.owner,
                Ipv6Address.ANY,
                target.solicitedNode(),
                new NeighborSolicitation(target, Optional.empty(), nonce));
    }

    /** Asks all of a neighbour's group, or the neighbour alone, for its hardware address. */
    void solicit(Ipv6Interface owner, Ipv6Address source, Ipv6Address destination, Ipv6Address target) {
        discover(owner, source, destination, new NeighborSolicitation(target, Optional.of(owner.link().address()), 0));
    }

    /** Tells all nodes unasked that the link has an address. */
    void announce(Ipv6Interface owner, Ipv6Address address) {
        advertise(owner, Ipv6Address.ALL_NODES, address, false, true, true);
    }

    void advertise(
            Ipv6Interface owner,
            Ipv6Address destination,
            Ipv6Address target,
            boolean solicited,
            boolean override,
            boolean withAddress) {
        boolean router = owner.isOn(Ipv6Setting.FORWARDING);
        NeighborAdvertisement message = new NeighborAdvertisement(
                target,
                withAddress ? Optional.of(owner.link().address()) : Optional.empty(),
                router,
                solicited,
                override);
        Optional<Ipv6Address> source = owner.owns(target)
                ? Optional.of(target)
                : stack.sources().choose(destination, owner.link());
        source.ifPresent(from -> discover(owner, from, destination, message));
    }

    void solicitRouters(Ipv6Interface owner, Ipv6Address source) {
        discover(
                owner,
                source,
                Ipv6Address.ALL_ROUTERS,
                new RouterSolicitation(Optional.of(owner.link().address())));
    }

    void sendReport(Ipv6Interface owner, Ipv6Address source, Ipv6Address group, MulticastListenerReport report) {
        send(owner, new Ipv6Packet(source, group, 1, 0, true, report));
    }

    private void discover(Ipv6Interface owner, Ipv6Address source, Ipv6Address destination, Icmpv6Message message) {
        send(owner, Ipv6Packet.of(source, destination, DISCOVERY_HOP_LIMIT, message));
    }

    private void send(Ipv6Interface owner, Ipv6Packet packet) {
        Link link = owner.link();
        PacketContext context = new PacketContext(packet, null);
        context.out = link;
        if (stack.netfilter().accepts(Hook.OUTPUT, context)) {
            stack.output().leave(context, owner, packet.destination(), false);
        }
    }
}
