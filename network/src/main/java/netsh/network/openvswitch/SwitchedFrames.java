package netsh.network.openvswitch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.network.link.FrameForwarded;
import netsh.network.link.Link;
import netsh.network.packet.EthernetFrame;
import netsh.network.trace.DropReason;
import netsh.network.trace.PacketObservers;

/** Tells the observers what a bridge decided, as the kernel's bridges tell it. */
final class SwitchedFrames {
    private SwitchedFrames() {}

    static void tell(PacketObservers observers, Link system, EthernetFrame frame, NormalForwarding.Decision decision) {
        Link place = decision.in().bridge().port(PortNumber.LOCAL.number()).flatMap(OfPort::link).orElse(system);
        List<Link> to = new ArrayList<>();
        for (OfPort port : decision.to()) {
            port.link().filter(Link::isUp).ifPresent(to::add);
        }
        List<FrameForwarded.HeldBack> heldBack = new ArrayList<>();
        for (OfPort port : decision.heldBack()) {
            port.link().ifPresent(link -> heldBack.add(new FrameForwarded.HeldBack(link, DropReason.OVS_VLAN)));
        }
        Optional<Link> from = decision.in().link();
        observers.tell(new FrameForwarded(place, from, frame, decision.vlan(),
                decision.learnt() ? FrameForwarded.Decision.LEARNT : FrameForwarded.Decision.FLOODED, to, heldBack));
    }
}
