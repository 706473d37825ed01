package netsh.network.ipv4;

import java.util.List;
import netsh.network.addr.Ipv4Address;
import netsh.network.error.Errno;
import netsh.network.netfilter.PacketContext;
import netsh.network.packet.EncapsulatedPacket;
import netsh.network.packet.FragmentPayload;
import netsh.network.packet.GrePacket;
import netsh.network.packet.IcmpMessage;
import netsh.network.packet.IpPayload;
import netsh.network.packet.Ipv4Packet;
import netsh.network.route.Flow;
import netsh.network.route.Route;
import netsh.network.route.RouteTableId;
import netsh.network.route.RouteType;
import netsh.network.socket.SocketError;
import netsh.network.socket.SocketTable;
import netsh.network.trace.DropReason;

/** Takes ICMP messages for this host (icmp_rcv of net/ipv4/icmp.c). */
final class IcmpInput {
    private static final int SOURCE_ROUTE_FAILED = 5;

    private final Ipv4Stack stack;
    private final Ipv4Routing routing;
    private final IcmpSender sender;
    private final SocketTable sockets;
    private final PathCache paths;

    IcmpInput(Ipv4Stack stack, Ipv4Routing routing, IcmpSender sender, SocketTable sockets, PathCache paths) {
        this.stack = stack;
        this.routing = routing;
        this.sender = sender;
        this.sockets = sockets;
        this.paths = paths;
    }

    /**
     * Takes a message.
     *
     * @param isTaken whether a raw socket has it already
     */
    void receive(PacketContext context, RouteDecision decision, boolean isTaken) {
        Ipv4Packet packet = (Ipv4Packet) context.packet;
        IcmpMessage message = (IcmpMessage) packet.payload();
        if (message instanceof IcmpMessage.Echo echo) {
            if (!echo.request()) {
                if (!sockets.deliverEchoReply(packet, echo, context.in) && !isTaken) {
                    stack.observers().dropped(context.in, packet, DropReason.NO_SOCKET);
                }
                return;
            }
            boolean ignores = stack.settings().isOn(NamespaceSetting.ICMP_ECHO_IGNORE_ALL)
                    || decision.isToMany()
                            && stack.settings().isOn(NamespaceSetting.ICMP_ECHO_IGNORE_BROADCASTS);
            if (ignores) {
                stack.observers().dropped(context.in, packet, DropReason.ECHO_IGNORED);
                return;
            }
            sender.reply(
                    context,
                    decision,
                    new IcmpMessage.Echo(false, echo.identifier(), echo.sequence(), echo.data()));
        } else if (message instanceof IcmpMessage.Problem problem) {
            receiveProblem(context, packet, problem);
        }
    }

    private void receiveProblem(PacketContext context, Ipv4Packet packet, IcmpMessage.Problem problem) {
        Ipv4Packet quoted = problem.quoted();
        if (problem.type() == IcmpMessage.Problem.REDIRECT) {
            redirected(context, packet, problem);
            return;
        }
        if (problem.type() == IcmpMessage.Problem.DESTINATION_UNREACHABLE
                && problem.code() == IcmpSender.FRAGMENTATION_NEEDED
                && !stack.settings().isOn(NamespaceSetting.IP_NO_PMTU_DISC)) {
            learnMtu(quoted, problem.information());
        }
        tellTunnel(quoted, problem);
        sockets.deliverError(quoted, new SocketError(
                errnoOf(problem),
                SocketError.Origin.ICMP,
                problem.type(),
                problem.code(),
                problem.information(),
                packet.source(),
                quoted));
    }

    /** A tunnel's own packet came to grief (ipgre_err, ipip_err); packets that are too large it learns of elsewhere. */
    private void tellTunnel(Ipv4Packet quoted, IcmpMessage.Problem problem) {
        IpPayload payload = quoted.payload() instanceof FragmentPayload part ? part.whole() : quoted.payload();
        boolean byTimeToLive = problem.type() == IcmpMessage.Problem.TIME_EXCEEDED && problem.code() == 0;
        boolean isUnreachable = problem.type() == IcmpMessage.Problem.DESTINATION_UNREACHABLE
                && problem.code() != IcmpSender.FRAGMENTATION_NEEDED && problem.code() != SOURCE_ROUTE_FAILED
                && !(payload instanceof GrePacket && problem.code() == IcmpSender.PORT_UNREACHABLE);
        boolean isOfTunnel = payload instanceof GrePacket || payload instanceof EncapsulatedPacket;
        if (isOfTunnel && (byTimeToLive || isUnreachable)) {
            stack.namespace().tunnels().failed(quoted.source(), quoted.destination(), payload, byTimeToLive);
        }
    }

    private void learnMtu(Ipv4Packet quoted, int mtu) {
        RouteDecision decision = routing.output(Flow.between(
                stack.isLocal(quoted.source()) ? quoted.source() : null, quoted.destination()));
        if (!decision.isRefused() && mtu > 0) {
            paths.learnMtu(quoted.destination(), mtu, Ipv4Output.routeMtu(decision));
        }
    }

    /** A router knows a better gateway (__ip_do_redirect). */
    private void redirected(PacketContext context, Ipv4Packet packet, IcmpMessage.Problem problem) {
        InetDevice device = stack.device(context.in);
        Ipv4Address better = new Ipv4Address(problem.information());
        Ipv4Address destination = problem.quoted().destination();
        RouteDecision decision = routing.output(Flow.between(null, destination));
        boolean isFromOurGateway = !decision.isRefused()
                && decision.out == context.in
                && packet.source().equals(decision.gateway);
        if (!isFromOurGateway
                || better.equals(packet.source())
                || !device.acceptsRedirects()
                || better.isMulticast()
                || better.isLimitedBroadcast()
                || better.isZeroNet()) {
            return;
        }
        boolean isNear = device.either(DeviceSetting.SHARED_MEDIA)
                ? stack.addressType(better) == RouteType.UNICAST
                : device.isOnLink(better, packet.source())
                        && (!device.either(DeviceSetting.SECURE_REDIRECTS) || isDefaultGateway(better));
        if (isNear) {
            paths.learnGateway(destination, better);
        }
    }

    private boolean isDefaultGateway(Ipv4Address address) {
        return stack.routes().table(RouteTableId.MAIN).orElse(List.of()).stream()
                .filter(Route::isDefault)
                .flatMap(route -> route.nextHops().stream())
                .anyMatch(hop -> address.equals(hop.gatewayOrNull()));
    }

    /** What a socket is told (icmp_err_convert). */
    private static Errno errnoOf(IcmpMessage.Problem problem) {
        if (problem.type() == IcmpMessage.Problem.PARAMETER_PROBLEM) {
            return Errno.EPROTO;
        }
        if (problem.type() != IcmpMessage.Problem.DESTINATION_UNREACHABLE) {
            return Errno.EHOSTUNREACH;
        }
        return switch (problem.code()) {
            case 0, 6, 9, 11 -> Errno.ENETUNREACH;
            case 2 -> Errno.ENOPROTOOPT;
            case 3 -> Errno.ECONNREFUSED;
            case 4 -> Errno.EMSGSIZE;
            case 5 -> Errno.EOPNOTSUPP;
            case 7 -> Errno.EHOSTDOWN;
            case 8 -> Errno.ENONET;
            default -> Errno.EHOSTUNREACH;
        };
    }
}
