package netsh.network.ipv6;

import java.util.Optional;
import netsh.network.addr.Ipv6Address;
import netsh.network.addr.MacAddress;
import netsh.network.error.NetException;
import netsh.network.neighbor.LinkNeighbors;
import netsh.network.neighbor.NeighborEntry;
import netsh.network.neighbor.NeighborFlag;
import netsh.network.neighbor.NeighborState;
import netsh.network.neighbor.NeighborUpdate;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.Icmpv6Message.NeighborAdvertisement;
import netsh.network.packet.Icmpv6Message.NeighborSolicitation;
import netsh.network.packet.Icmpv6Message.RouterSolicitation;
import netsh.network.packet.Ipv6Packet;

/** What a host does with what neighbours ask and say (RFC 4861, 7.2; ndisc_rcv). */
final class NeighborDiscovery {
    private final Ipv6Stack stack;

    NeighborDiscovery(Ipv6Stack stack) {
        this.stack = stack;
    }

    /** Somebody asks who has an address, or whether nobody has it (ndisc_recv_ns). */
    void receive(Ipv6Interface in, Ipv6Packet packet, NeighborSolicitation message, EthernetFrame frame) {
        boolean isProbe = packet.source().isUnspecified();
        Ipv6InterfaceAddress own = in.find(message.target());
        if (own != null && own.isTentative()) {
            boolean isEcho = message.nonce() != 0 && message.nonce() == own.nonce;
            if (isProbe && !isEcho) {
                stack.detection().fail(own, sender(frame));
            }
            if (isProbe || !own.has(Ipv6AddressFlag.OPTIMISTIC)) {
                return;
            }
        }
        if (own == null && !in.anycast().contains(message.target())) {
            return;
        }
        boolean toGroup = packet.destination().isMulticast();
        if (isProbe) {
            stack.control().advertise(in, Ipv6Address.ALL_NODES, message.target(), false, own != null, true);
            return;
        }
        Optional<MacAddress> mac = message.sourceMac();
        if (learn(in, packet.source(), mac, toGroup || mac.isPresent())) {
            stack.control()
                    .advertise(in, packet.source(), message.target(), true, own != null && toGroup, toGroup);
        }
    }

    private static MacAddress sender(EthernetFrame frame) {
        return frame == null ? MacAddress.ZERO : frame.source();
    }

    /** Notes an asker's own address; says whether there is an entry to answer by. */
    private boolean learn(Ipv6Interface in, Ipv6Address asker, Optional<MacAddress> mac, boolean creates) {
        LinkNeighbors neighbors = in.neighbors();
        NeighborEntry entry = neighbors.find(asker);
        if (entry == null && creates) {
            try {
                entry = neighbors.findOrCreate(asker);
            } catch (NetException full) {
                return false;
            }
        }
        if (entry != null && mac.isPresent()) {
            neighbors.update(entry, mac.get(), NeighborState.STALE, NeighborUpdate.OVERRIDE);
        }
        return entry != null;
    }

    /** Somebody says that it has an address (ndisc_recv_na). */
    void receive(Ipv6Interface in, Ipv6Packet packet, NeighborAdvertisement message, EthernetFrame frame) {
        Ipv6InterfaceAddress own = in.find(message.target());
        if (own != null) {
            if (own.isTentative() && frame != null) {
                stack.detection().fail(own, frame.source());
            }
            return;
        }
        boolean misplaced = message.target().isMulticast() || packet.destination().isMulticast() && message.solicited();
        NeighborEntry entry = in.hasNeighbors() ? in.neighbors().find(message.target()) : null;
        if (misplaced || entry == null || entry.state() == NeighborState.FAILED) {
            return;
        }
        NeighborState state = message.solicited() ? NeighborState.REACHABLE : NeighborState.STALE;
        NeighborUpdate strength = message.override() ? NeighborUpdate.OVERRIDE : NeighborUpdate.WEAK_OVERRIDE;
        in.neighbors().mark(entry, NeighborFlag.ROUTER, message.router());
        in.neighbors().update(entry, message.targetMac().orElse(null), state, strength);
    }

    /** A host asks for routers; a router notes who it is (ndisc_recv_rs). */
    void receive(Ipv6Interface in, Ipv6Packet packet, RouterSolicitation message) {
        if (in.isOn(Ipv6Setting.FORWARDING) && !packet.source().isUnspecified()) {
            learn(in, packet.source(), message.sourceMac(), true);
        }
    }
}
