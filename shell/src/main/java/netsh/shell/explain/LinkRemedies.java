package netsh.shell.explain;

import netsh.network.ipv4.InterfaceAddress;
import netsh.network.ipv4.RouteDecided;
import netsh.network.link.BridgeLink;
import netsh.network.link.BridgePort;
import netsh.network.link.Link;
import netsh.network.link.TunLink;
import netsh.network.packet.IpPayload;
import netsh.network.packet.Ipv4Packet;
import netsh.shell.scene.Host;
import netsh.shell.wording.RouteText;

/** Links that are down, without carrier, or too narrow. */
final class LinkRemedies {
    private static final int USUAL_MTU = 1500;

    private LinkRemedies() {}

    /** A link that is down. */
    static void setUp(Case fault, Diagnosis diagnosis) {
        fault.link().filter(link -> !link.isUp()).ifPresent(link -> {
            Host host = fault.scene().hostOf(link);
            diagnosis.say(link.name() + " of " + host.name() + " is down.");
            diagnosis.propose(host, "ip link set " + link.name() + " up");
        });
    }

    /** A link whose other end is down. */
    static void bringCarrier(Case fault, Diagnosis diagnosis) {
        fault.link().ifPresent(link -> {
            if (link instanceof BridgeLink bridge) {
                bridge.ports().stream().map(BridgePort::link).forEach(port -> wake(fault, port, diagnosis));
            }
            wake(fault, link, diagnosis);
        });
    }

    private static void wake(Case fault, Link link, Diagnosis diagnosis) {
        if (link instanceof TunLink tap && !tap.isAttached()) {
            diagnosis.say("no process holds " + link.name() + ", so it leads nowhere.");
        }
        for (Link far : link.farEnds()) {
            if (far.isRegistered() && !far.isUp()) {
                Host host = fault.scene().hostOf(far);
                diagnosis.say(link.name() + "'s other end, " + far.name() + " of " + host.name() + ", is down.");
                diagnosis.propose(host, "ip link set " + far.name() + " up");
            }
        }
        if (!link.isUp()) {
            diagnosis.propose(fault.scene().hostOf(link), "ip link set " + link.name() + " up");
        }
        link.lower().filter(lower -> !link.farEnds().contains(lower) && (!lower.isUp() || !lower.hasCarrier()))
                .ifPresent(lower -> wake(fault, lower, diagnosis));
    }

    /** No route where there would be one, were its link up. */
    static void downWithRoute(Case fault, Diagnosis diagnosis) {
        Host host = fault.host();
        for (Link link : host.namespace().links().all()) {
            boolean leadsThere = fault.destination().isLoopback() && link.isLoopback();
            for (InterfaceAddress address : fault.addresses(link)) {
                leadsThere |= address.network().contains(fault.destination());
            }
            if (!link.isUp() && leadsThere) {
                diagnosis.say(link.name() + " of " + host.name() + ", which leads there, is down.");
                diagnosis.propose(host, "ip link set " + link.name() + " up");
            }
        }
        for (Link link : host.namespace().links().all()) {
            if (!link.isUp() && !link.isLoopback()) {
                diagnosis.propose(host, "ip link set " + link.name() + " up");
            }
        }
    }

    private static int length(Case fault) {
        Object subject = fault.lostWay().end().event().subject();
        return subject instanceof IpPayload payload
                ? Ipv4Packet.HEADER_LENGTH + payload.length()
                : fault.lostWay().lastPacket().map(Ipv4Packet::length).orElse(0);
    }

    /** A link that the packet does not fit. */
    static void raiseMtu(Case fault, Diagnosis diagnosis) {
        int length = length(fault);
        int mtu = Math.max(USUAL_MTU, length);
        Link out = fault.route().flatMap(RouteDecided::out).or(fault::link).orElse(null);
        Link place = fault.link().orElse(out);
        for (Link link : new Link[] {out, place}) {
            if (link == null) {
                continue;
            }
            if (link.mtu() < length) {
                diagnosis.say("the packet has " + length + " octets, the MTU of " + link.name() + " of "
                        + fault.scene().hostOf(link).name() + " is " + link.mtu() + ".");
                diagnosis.propose(fault.scene().hostOf(link), "ip link set " + link.name() + " mtu " + mtu);
            }
            for (Link far : link.farEnds()) {
                if (far.mtu() < length) {
                    diagnosis.say("the packet has " + length + " octets, the MTU of " + far.name() + " of "
                            + fault.scene().hostOf(far).name() + " is " + far.mtu() + ".");
                    diagnosis.propose(fault.scene().hostOf(far), "ip link set " + far.name() + " mtu " + mtu);
                }
            }
        }
        fault.route().flatMap(RouteDecided::route).filter(route -> !route.nextHops().isEmpty()).ifPresent(route ->
                diagnosis.propose(fault.host(), "ip route replace " + RouteText.of(route) + " mtu " + mtu));
    }
}
