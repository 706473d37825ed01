package netsh.network.ipv6;

import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv6Address;
import netsh.network.addr.MacAddress;
import netsh.network.neighbor.NeighborEntry;
import netsh.network.neighbor.NeighborProtocol;
import netsh.network.neighbor.NeighborSetting;
import netsh.network.packet.EthernetPayload;
import netsh.network.packet.Icmpv6Message.Problem;
import netsh.network.packet.Ipv6Packet;

/** Neighbour discovery's part in the resolution of neighbours (ndisc_constructor, ndisc_solicit). */
final class NeighborSolicitor implements NeighborProtocol {
    private final Ipv6Interface owner;

    NeighborSolicitor(Ipv6Interface owner) {
        this.owner = owner;
    }

    @Override
    public MacAddress knownAddress(IpAddress neighbor) {
        if (neighbor.isMulticast()) {
            return ((Ipv6Address) neighbor).multicastMac();
        }
        return owner.isNoArp() ? owner.link().address() : null;
    }

    @Override
    public void solicit(NeighborEntry neighbor, EthernetPayload waiting) {
        Ipv6Address target = (Ipv6Address) neighbor.address();
        Ipv6Address source = waiting instanceof Ipv6Packet packet && owner.owns(packet.source())
                ? packet.source()
                : owner.linkLocalAddress().orElse(null);
        if (source == null) {
            return;
        }
        int unicastProbes = owner.neighbors().parameters().value(NeighborSetting.UCAST_SOLICIT);
        boolean alone = neighbor.probes() < unicastProbes && neighbor.state().isValid();
        owner.stack().control().solicit(owner, source, alone ? target : target.solicitedNode(), target);
    }

    @Override
    public void unreachable(NeighborEntry neighbor, EthernetPayload packet) {
        owner.stack()
                .errors()
                .reportLost((Ipv6Packet) packet, owner, Problem.DESTINATION_UNREACHABLE, IcmpErrors.ADDRESS_UNREACHABLE);
    }

    @Override
    public void changed(NeighborEntry neighbor, boolean deleted) {
        owner.stack().tellNeighbor(neighbor, deleted);
    }
}
