package netsh.shell.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.ipv4.DeviceSetting;
import netsh.network.ipv4.Ipv4Settings;
import netsh.network.ipv4.NamespaceSetting;
import netsh.network.link.Link;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.TcpSegment;
import netsh.network.packet.UdpDatagram;
import netsh.shell.scene.Host;

/** Settings of a host, and programs that do not run on it. */
final class HostRemedies {
    private HostRemedies() {}

    /** A host that is asked to pass packets on and does not. */
    static void forwarding(Case fault, Diagnosis diagnosis) {
        fault.link().filter(link -> !fault.forwards(link)).ifPresent(link -> {
            Host host = fault.host();
            diagnosis.say(host.name() + " is not the destination, " + fault.destination()
                    + ", and does not pass packets of others on: forwarding is off.");
            if (host.namespace().ipv4().settings().all().value(DeviceSetting.FORWARDING) == 0) {
                diagnosis.propose(host, "sysctl -w net.ipv4.ip_forward=1");
            }
            diagnosis.propose(host, "sysctl -w net/ipv4/conf/" + link.name() + "/forwarding=1");
        });
    }

    /** Reverse path filtering that minds a way which is meant to be. */
    static void reversePathFilter(Case fault, Diagnosis diagnosis) {
        fault.link().ifPresent(link -> reversePathFilter(fault, fault.host(), link, diagnosis));
    }

    /** The same for what a host got by a link. */
    static void reversePathFilter(Case fault, Host host, Link link, Diagnosis diagnosis) {
        Ipv4Settings settings = host.namespace().ipv4().settings();
        List<String> lines = new ArrayList<>();
        if (settings.all().value(DeviceSetting.RP_FILTER) != 0) {
            lines.add("sysctl -w net.ipv4.conf.all.rp_filter=0");
        }
        if (settings.of(link).map(own -> own.value(DeviceSetting.RP_FILTER)).orElse(0) != 0) {
            lines.add("sysctl -w net/ipv4/conf/" + link.name() + "/rp_filter=0");
        }
        Optional<Ipv4Address> source = fault.lostWay().lastPacket().map(Ipv4Packet::source);
        if (lines.isEmpty() || source.isEmpty()) {
            return;
        }
        diagnosis.say(host.name() + " would not send to " + source.get() + " by " + link.name()
                + ", so it takes nothing from there either: rp_filter is on.");
        RouteRemedies.strayRoutes(host, source.get(), link, diagnosis);
        diagnosis.propose(host, lines.toArray(new String[0]));
        diagnosis.propose(host, "ip route add " + source.get() + " dev " + link.name());
    }

    /** A sender whose packets live too short. */
    static void timeToLive(Case fault, Diagnosis diagnosis) {
        int asked = fault.journey().probe().timeToLive();
        if (asked != 0 && !fault.isReply()) {
            diagnosis.say("the probe was sent to make " + asked + " hops at most; it needs more.");
            return;
        }
        Host sender = fault.lostWay().hops().get(0).host();
        int usual = sender.namespace().ipv4().settings().value(NamespaceSetting.IP_DEFAULT_TTL);
        diagnosis.say(sender.name() + " sends with a time to live of " + usual + ".");
        diagnosis.propose(sender, "sysctl -w net.ipv4.ip_default_ttl=64");
    }

    /** A host that does not answer echo requests. */
    static void echo(Case fault, Diagnosis diagnosis) {
        diagnosis.say(fault.host().name() + " is set not to answer echo requests.");
        diagnosis.propose(fault.host(), "sysctl -w net.ipv4.icmp_echo_ignore_all=0");
    }

    /** A port that nobody listens on. */
    static void listener(Case fault, Diagnosis diagnosis) {
        Transport transport = fault.journey().probe().transport();
        if (transport == Transport.ICMP || fault.isReply()) {
            return;
        }
        int port = fault.lostWay().lastPacket().map(HostRemedies::destinationPort).orElse(fault.journey().probe().port());
        diagnosis.say("the packet got to " + fault.host().name() + ", but no program listens on "
                + transport.text().toUpperCase(Locale.ROOT) + " port " + port + ".");
        String program = transport == Transport.UDP ? "nc -u -l -p " : "nc -l -p ";
        fault.host().command(program + port)
                .ifPresent(command -> diagnosis.propose(new Repair(List.of(command + " &"))));
    }

    private static int destinationPort(Ipv4Packet packet) {
        if (packet.payload() instanceof TcpSegment segment) {
            return segment.destinationPort();
        }
        return packet.payload() instanceof UdpDatagram datagram ? datagram.destinationPort() : 0;
    }
}
