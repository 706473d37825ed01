package netsh.network.netfilter.conntrack;

import java.util.Optional;
import java.util.Random;
import netsh.network.addr.Ipv4Address;
import netsh.network.link.Link;
import netsh.network.netfilter.Hook;
import netsh.network.netfilter.Ipv4Services;
import netsh.network.netfilter.PacketContext;
import netsh.network.netfilter.PacketTracking;
import netsh.network.netfilter.Verdict;
import netsh.network.packet.IcmpMessage;
import netsh.network.packet.Ipv4Packet;

/** Address translation of a namespace (nf_nat_core.c, nf_nat_proto.c). */
public final class Nat {
    /** The rules that decide about a new connection: the chains of the nat table. */
    @FunctionalInterface
    public interface Rules {
        /** Asks the chain at a hook; a target in it may {@link Nat#translate decide}. */
        Verdict ask(Hook hook, PacketContext context);
    }

    private final Conntrack conntrack;
    private final TupleChoice choice;

    /** Translation for the connections of {@code conntrack}. */
    public Nat(Conntrack conntrack, Random random) {
        this.conntrack = conntrack;
        choice = new TupleChoice(conntrack, random);
    }

    /**
     * Takes a packet through translation at a hook: the rules decide for the first packet of a connection, and all
     * others follow it (nf_nat_inet_fn).
     */
    public Verdict pass(Hook hook, PacketContext context, Rules rules, Ipv4Services ipv4) {
        Connection connection = context.connection;
        if (connection == null || !(context.packet instanceof Ipv4Packet packet)) {
            return Verdict.CONTINUE;
        }
        if (context.tracking == PacketTracking.RELATED && packet.payload() instanceof IcmpMessage) {
            return passError(hook, context, packet);
        }
        Manipulation manipulation = Manipulation.at(hook);
        if (context.tracking == PacketTracking.NEW && !connection.isDecided(manipulation)) {
            Verdict verdict = rules.ask(hook, context);
            if (verdict == Verdict.DROP) {
                return verdict;
            }
            if (!connection.isDecided(manipulation)) {
                translate(context, NatRange.NONE, manipulation);
            }
        } else if (hook == Hook.POSTROUTING && leavesByAnotherLink(context)) {
            conntrack.forget(connection);
            return Verdict.DROP;
        }
        return apply(hook, context, packet, ipv4);
    }

    /** A masqueraded connection that routing has moved to another link is no longer any good (nf_nat_oif_changed). */
    private static boolean leavesByAnotherLink(PacketContext context) {
        Link behind = context.connection.masqueradeLink;
        return behind != null && !context.reply && behind != context.out;
    }

    private Verdict apply(Hook hook, PacketContext context, Ipv4Packet packet, Ipv4Services ipv4) {
        Connection connection = context.connection;
        Manipulation manipulation = Manipulation.at(hook);
        Manipulation asFirstPacket = context.reply ? manipulation.other() : manipulation;
        if (!connection.isTranslated(asFirstPacket)) {
            return Verdict.CONTINUE;
        }
        FlowTuple target = (context.reply ? connection.original() : connection.reply()).inverse();
        context.packet = Translation.translate(packet, target, manipulation);
        boolean rerouted = hook == Hook.OUTPUT && !target.destination().equals(packet.destination());
        return rerouted && !ipv4.routeAgain(context) ? Verdict.DROP : Verdict.CONTINUE;
    }

    /** Translates an ICMP error and, within it, the packet that it quotes (nf_nat_icmp_reply_translation). */
    private Verdict passError(Hook hook, PacketContext context, Ipv4Packet packet) {
        if (!(packet.payload() instanceof IcmpMessage.Problem problem)) {
            return Verdict.CONTINUE;
        }
        Connection connection = context.connection;
        boolean translated = connection.isSourceTranslated() || connection.isDestinationTranslated();
        if (problem.type() == IcmpMessage.Problem.REDIRECT && translated) {
            return Verdict.DROP;
        }
        Manipulation manipulation = Manipulation.at(hook);
        if (!connection.isTranslated(context.reply ? manipulation.other() : manipulation)) {
            return Verdict.CONTINUE;
        }
        FlowTuple opposite = context.reply ? connection.original() : connection.reply();
        Ipv4Packet quoted = Translation.translate(problem.quoted(), opposite, manipulation.other());
        IcmpMessage.Problem about =
                new IcmpMessage.Problem(problem.type(), problem.code(), problem.information(), quoted);
        FlowTuple outer = opposite.inverse();
        context.packet = manipulation == Manipulation.SOURCE
                ? packet.translated((Ipv4Address) outer.source(), packet.destination(), about)
                : packet.translated(packet.source(), (Ipv4Address) outer.destination(), about);
        return Verdict.CONTINUE;
    }

    /**
     * Decides how a connection's packets are translated from its first one on (nf_nat_setup_info); does nothing where
     * that is decided.
     */
    public void translate(PacketContext context, NatRange range, Manipulation manipulation) {
        Connection connection = context.connection;
        if (connection == null || connection.isDecided(manipulation)) {
            return;
        }
        FlowTuple current = connection.reply().inverse();
        FlowTuple chosen = choice.choose(current, range, manipulation, connection);
        connection.decide(manipulation, chosen.inverse());
    }

    /** Translates the source to the address of the link that the packet leaves by; false where that has none. */
    public boolean masquerade(PacketContext context, NatRange range, Ipv4Services ipv4) {
        Ipv4Packet packet = (Ipv4Packet) context.packet;
        Optional<Ipv4Address> address = ipv4.sourceAddress(context.out, packet.destination());
        if (address.isEmpty()) {
            return false;
        }
        if (context.connection != null) {
            context.connection.masqueradeLink = context.out;
        }
        translate(context, range.withAddress(address.get()), Manipulation.SOURCE);
        return true;
    }

    /** Forgets the connections that are masqueraded behind a link that went down. */
    public void forgetMasqueraded(Link link) {
        conntrack.forgetIf(connection -> connection.masqueradeLink == link);
    }

    /** Forgets the connections that are masqueraded behind an address that a link lost. */
    public void forgetMasqueraded(Link link, Ipv4Address address) {
        conntrack.forgetIf(connection ->
                connection.masqueradeLink == link && connection.reply().destination().equals(address));
    }
}
