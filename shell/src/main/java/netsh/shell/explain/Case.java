package netsh.shell.explain;

import java.util.List;
import java.util.Optional;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv4Prefix;
import netsh.network.ipv4.DeviceSetting;
import netsh.network.ipv4.InterfaceAddress;
import netsh.network.ipv4.RouteDecided;
import netsh.network.link.Link;
import netsh.network.packet.Ipv4Packet;
import netsh.shell.scene.Host;
import netsh.shell.scene.Scene;
import netsh.shell.scene.Segment;

/**
 * A loss to be diagnosed, in the copy of the lab in which it happened.
 *
 * @param scene the hosts of that copy
 * @param journey what became of the probe
 * @param loss the loss at the bottom of it
 */
record Case(Scene scene, Journey journey, Loss loss) {
    Host host() {
        return loss.host();
    }

    /** The link where it was lost; empty where that is the host itself. */
    Optional<Link> link() {
        return loss.link();
    }

    /** Whether the request arrived and the answer was lost. */
    boolean isReply() {
        return journey.reply().isPresent();
    }

    /** The way, of the request or the reply, on which the probe was lost. */
    PacketWay lostWay() {
        return journey.loss().orElseThrow().way();
    }

    /** Where the lost packet was to go, as it was addressed when it was lost. */
    Ipv4Address destination() {
        return lostWay().lastPacket().map(Ipv4Packet::destination).orElseGet(() ->
                isReply() ? journey.request().lastPacket().map(Ipv4Packet::source).orElse(journey.probe().to())
                        : journey.probe().to());
    }

    /** What routing decided last before the loss. */
    Optional<RouteDecided> route() {
        return lostWay().events(RouteDecided.class).reduce((earlier, later) -> later);
    }

    /** The neighbour that the lost packet was to go to next. */
    Ipv4Address nextHop() {
        IpAddress gateway = route().flatMap(RouteDecided::gateway).orElse(destination());
        return gateway instanceof Ipv4Address address ? address : destination();
    }

    // ---- what there is on a segment -----------------------------------------------------------------------------------

    /** Links of other hosts that a link's frames could get to. */
    List<Link> neighbors(Link link) {
        return Segment.stations(link).stream().filter(other -> other != link).toList();
    }

    List<InterfaceAddress> addresses(Link link) {
        return scene.hostOf(link).namespace().ipv4().addresses().of(link);
    }

    /** Whether a host passes packets on that it gets by a link. */
    boolean forwards(Link link) {
        return scene.hostOf(link).namespace().ipv4().settings().of(link)
                .map(settings -> settings.value(DeviceSetting.FORWARDING) != 0).orElse(false);
    }

    /** Whether a link has no address that counts on the network. */
    boolean isBare(Link link) {
        return addresses(link).isEmpty() && !link.isLoopback();
    }

    /** An address of a network that nobody in the lab has. */
    Optional<Ipv4Address> freeAddress(Ipv4Prefix network) {
        int last = Math.min(254, (1 << Math.min(30, 32 - network.length())) - 2);
        for (int number = 1; number <= last; number++) {
            Ipv4Address candidate = new Ipv4Address(network.address().bits() + number);
            if (scene.ownersOf(candidate).isEmpty()) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
