package netsh.network.ipv6;

import netsh.network.addr.Ipv6Address;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.netfilter.PacketContext;
import netsh.network.packet.Icmpv6Message;
import netsh.network.packet.Icmpv6Message.Echo;
import netsh.network.packet.Icmpv6Message.NeighborAdvertisement;
import netsh.network.packet.Icmpv6Message.NeighborSolicitation;
import netsh.network.packet.Icmpv6Message.Problem;
import netsh.network.packet.Icmpv6Message.RouterSolicitation;
import netsh.network.packet.Ipv6Packet;
import netsh.network.route.Flow;
import netsh.network.socket.SocketError;
import netsh.network.trace.DropReason;

/** What a host does with messages of ICMPv6 that are for it (icmpv6_rcv). */
final class Icmpv6Input {
    private final Ipv6Stack stack;
    private final NeighborDiscovery discovery;

    Icmpv6Input(Ipv6Stack stack) {
        this.stack = stack;
        discovery = new NeighborDiscovery(stack);
    }

    void receive(PacketContext context, Ipv6Interface in, Ipv6Packet packet, Icmpv6Message message) {
        if (message instanceof Echo echo && echo.request()) {
            answer(context, in, packet, echo);
        } else if (message instanceof Problem problem) {
            receive(problem, packet);
        } else if (message instanceof Echo reply) {
            stack.sockets().echoReply(packet, reply, stack.receivingLink(in, packet));
        } else if (isDiscovery(message) && packet.hopLimit() != ControlOutput.DISCOVERY_HOP_LIMIT) {
            stack.observers().dropped(in.link(), packet, DropReason.IP_INHDR);
            return;
        } else if (message instanceof NeighborSolicitation solicitation) {
            discovery.receive(in, packet, solicitation, context.frame);
        } else if (message instanceof NeighborAdvertisement advertisement) {
            discovery.receive(in, packet, advertisement, context.frame);
        } else if (message instanceof RouterSolicitation solicitation) {
            discovery.receive(in, packet, solicitation);
        }
        stack.sockets().raw(packet, stack.receivingLink(in, packet));
    }

    /** Something that this host sent did not get through: its sender is told, and what is learnt is kept. */
    private void receive(Problem problem, Ipv6Packet packet) {
        if (problem.type() == Problem.PACKET_TOO_BIG) {
            stack.pathMtus().learn(problem.quoted().destination(), problem.information());
        }
        stack.sockets()
                .error(
                        problem.quoted(),
                        new SocketError(
                                errno(problem),
                                SocketError.Origin.ICMP6,
                                problem.type(),
                                problem.code(),
                                problem.information(),
                                packet.source(),
                                problem.quoted()));
    }

    /** What sockets call a problem (icmpv6_err_convert). */
    private static Errno errno(Problem problem) {
        if (problem.type() == Problem.PACKET_TOO_BIG) {
            return Errno.EMSGSIZE;
        }
        if (problem.type() == Problem.PARAMETER_PROBLEM) {
            return Errno.EPROTO;
        }
        if (problem.type() == Problem.TIME_EXCEEDED) {
            return Errno.EHOSTUNREACH;
        }
        return switch (problem.code()) {
            case IcmpErrors.NO_ROUTE -> Errno.ENETUNREACH;
            case IcmpErrors.BEYOND_SCOPE, IcmpErrors.ADDRESS_UNREACHABLE -> Errno.EHOSTUNREACH;
            case IcmpErrors.PORT_UNREACHABLE -> Errno.ECONNREFUSED;
            default -> Errno.EACCES;
        };
    }

    private static boolean isDiscovery(Icmpv6Message message) {
        return message.type() >= 133 && message.type() <= 137;
    }

    private void answer(PacketContext context, Ipv6Interface in, Ipv6Packet packet, Echo echo) {
        Ipv6Address asked = packet.destination();
        if (isIgnored(asked)) {
            stack.observers().dropped(in.link(), packet, DropReason.ECHO_IGNORED);
            return;
        }
        boolean unicast = !asked.isMulticast() && stack.fib().isLocal(asked);
        Flow flow = Flow.between(unicast ? asked : null, packet.source());
        if (packet.source().isLinkLocal()) {
            flow.out = in.link();
        }
        try {
            Ipv6Path path = stack.routing().path(flow);
            Echo reply = new Echo(false, echo.identifier(), echo.sequence(), echo.data());
            int hopLimit = path.out().setting(Ipv6Setting.HOP_LIMIT);
            Ipv6Packet answer = new Ipv6Packet(
                    path.source(), path.destination(), hopLimit, packet.trafficClass(), false, reply);
            stack.output().send(path, answer, 0, false);
        } catch (NetException noWay) {
            stack.observers().dropped(in.link(), context.packet, DropReason.IP_OUTNOROUTES);
        }
    }

    private boolean isIgnored(Ipv6Address asked) {
        Ipv6Settings settings = stack.settings();
        return settings.ignoresEchoes(EchoIgnorance.ECHO_IGNORE_ALL)
                || asked.isMulticast() && settings.ignoresEchoes(EchoIgnorance.ECHO_IGNORE_MULTICAST);
    }
}
