package netsh.shell.explain;

import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv4Prefix;
import netsh.network.ipv4.RouteDecided;
import netsh.network.link.Link;
import netsh.network.netfilter.Hook;
import netsh.network.netfilter.PacketTranslated;
import netsh.network.netfilter.RuleMatched;
import netsh.network.netfilter.TableName;
import netsh.network.packet.Ipv4Packet;
import netsh.network.route.RouteType;
import netsh.shell.scene.Host;

/** Address translation that is missing, or gives an address to which no answer can come. */
final class TranslationRemedies {
    private TranslationRemedies() {}

    /** A request that left the lab's own networks with a source that nobody outside knows the way to. */
    static void missing(Case fault, Diagnosis diagnosis) {
        if (!fault.isReply()) {
            return;
        }
        Hop last = null;
        for (Hop hop : fault.journey().request().hops()) {
            boolean passesOn = hop.event() instanceof RouteDecided decided
                    && decided.type() == RouteType.UNICAST && decided.out().isPresent()
                    && !hop.host().equals(fault.journey().sender()) && hop.host().reach() != Host.Reach.NONE;
            last = passesOn ? hop : last;
        }
        if (last != null && !isTranslated(fault.journey().request())) {
            Link out = ((RouteDecided) last.event()).out().orElseThrow();
            String network = sourceNetwork(fault);
            if (fault.host().reach() == Host.Reach.NONE) {
                say(fault, last, out, diagnosis);
            }
            diagnosis.propose(last.host(),
                    "iptables -t nat -A POSTROUTING -s " + network + " -o " + out.name() + " -j MASQUERADE");
        }
    }

    private static void say(Case fault, Hop last, Link out, Diagnosis diagnosis) {
        diagnosis.say("the request left " + out.name() + " of " + last.host().name() + " with the source "
                    + source(fault) + ", to which " + fault.host().name() + " has no way: it was not translated.");
    }

    /** A rule that gives a source address which is nobody's, or another host's. */
    static void wrongSource(Case fault, Diagnosis diagnosis) {
        RuleMatched rule = null;
        for (Hop hop : fault.journey().request().hops()) {
            if (hop.event() instanceof RuleMatched matched && matched.table() == TableName.NAT
                    && matched.hook() == Hook.POSTROUTING && matched.number() > 0) {
                rule = matched;
            } else if (hop.event() instanceof PacketTranslated translated && translated.hook() == Hook.POSTROUTING
                    && rule != null) {
                replace(fault, hop.host(), rule, translated, diagnosis);
            }
        }
    }

    /** A rule that sends the packet to another destination, where it does not arrive. */
    static void wrongDestination(Case fault, Diagnosis diagnosis) {
        RuleMatched rule = null;
        for (Hop hop : fault.lostWay().hops()) {
            if (hop.event() instanceof RuleMatched matched && matched.table() == TableName.NAT && matched.number() > 0) {
                rule = matched;
            } else if (hop.event() instanceof PacketTranslated translated && rule != null
                    && translated.hook() == rule.hook() && rule.hook() != Hook.POSTROUTING) {
                diagnosis.say("rule " + rule.number() + " of nat " + rule.chain() + " of " + hop.host().name()
                        + " sends it to " + PacketWay.packetOf(translated.after()).map(packet -> packet.destination().toString())
                                .orElse("another host") + ".");
                diagnosis.propose(hop.host(), "iptables -t nat -D " + rule.chain() + " " + rule.number());
            }
        }
    }

    private static void replace(Case fault, Host host, RuleMatched rule, PacketTranslated translated, Diagnosis diagnosis) {
        Optional<Ipv4Address> given = PacketWay.packetOf(translated.after()).map(Ipv4Packet::source);
        diagnosis.say("rule " + rule.number() + " of nat POSTROUTING of " + host.name() + " gives it the source "
                + given.map(Ipv4Address::toString).orElse("?") + ", to which no answer gets back.");
        diagnosis.propose(host, "iptables -t nat -R " + rule.chain() + " " + rule.number() + " -s " + sourceNetwork(fault)
                + " -j MASQUERADE");
        diagnosis.propose(host, "iptables -t nat -D " + rule.chain() + " " + rule.number());
    }

    private static boolean isTranslated(PacketWay way) {
        return way.events(PacketTranslated.class).anyMatch(translated -> translated.hook() == Hook.POSTROUTING);
    }

    private static Ipv4Address source(Case fault) {
        return fault.journey().request().firstPacket().map(Ipv4Packet::source).orElse(Ipv4Address.ANY);
    }

    /** The network that the sender's address is of. */
    private static String sourceNetwork(Case fault) {
        return fault.scene().ownersOf(source(fault)).stream()
                .map(owner -> owner.address().network())
                .findFirst()
                .map(Ipv4Prefix::toString)
                .orElse(source(fault).toString());
    }
}
