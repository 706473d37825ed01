package netsh.commands.ip.tunnel;

import java.util.Optional;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.ip.IpContext;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.IpTunnelLink;
import netsh.network.link.Link;
import netsh.network.link.LinkKind;

/** {@code ip tunnel add}, {@code change} and {@code del}; they speak to a kind's fallback link by ioctl(2). */
final class TunnelCommands {
    private TunnelCommands() {}

    static int add(IpContext context, TunnelRequest request) throws CommandLineException {
        request.checkAll();
        refuseContradiction(request);
        LinkKind kind = kind(request);
        NetworkNamespace namespace = context.namespace();
        namespace.machine().modules().load(kind.module().orElseThrow());
        String name = request.name().orElse(kind == LinkKind.IPIP ? "ipip%d" : kind.infoKind().orElseThrow() + "%d");
        MacAddress number = request.isOverIpv6()
                ? namespace.drawAddress(name) : MacAddress.ZERO;
        try {
            IpTunnelLink.create(kind, name, number, namespace, request.settings(), IpTunnelLink.Origin.IOCTL)
                    .register(namespace, Optional.empty());
        } catch (NetException refused) {
            throw TunnelRequest.failed("add", fallbackName(kind), refused.errno());
        }
        return 0;
    }

    private static void refuseContradiction(TunnelRequest request) throws CommandLineException {
        if (!request.isOverIpv6() && request.settings().timeToLive() != 0 && !request.settings().discoversPathMtu()) {
            throw new CommandLineException("ttl != 0 and nopmtudisc are incompatible", 1);
        }
    }

    private static LinkKind kind(TunnelRequest request) throws CommandLineException {
        if (request.isOverIpv6()) {
            return request.kind().orElse(LinkKind.IP6TNL);
        }
        return request.kind().orElseThrow(() ->
                new CommandLineException("cannot determine tunnel mode (ipip, gre, vti or sit)", 1));
    }

    /** The name of the link that came with the module of a kind. */
    static String fallbackName(LinkKind kind) {
        return kind == LinkKind.IPIP ? "tunl0" : kind.infoKind().orElseThrow() + "0";
    }

    static int change(IpContext context, TunnelRequest request) throws CommandLineException {
        request.checkAll();
        refuseContradiction(request);
        LinkKind kind = kind(request);
        if (request.existing().isEmpty()) {
            throw TunnelRequest.failed("add", fallbackName(kind), Errno.ENOENT);
        }
        try {
            request.existing().get().change(request.settings());
        } catch (NetException refused) {
            throw TunnelRequest.failed("add", request.name().orElseThrow(), refused.errno());
        }
        return 0;
    }

    static int delete(IpContext context, TunnelRequest request) throws CommandLineException {
        request.checkAll();
        String name = request.name().orElse("");
        Link link = request.name().isEmpty() ? byEnds(context, request).orElse(null)
                : context.namespace().links().byName(name);
        if (link == null) {
            throw TunnelRequest.failed("delete", name, Errno.ENODEV);
        }
        if (!(link instanceof IpTunnelLink)) {
            throw TunnelRequest.failed("delete", name, Errno.EOPNOTSUPP);
        }
        if (link.staysForUsers()) {
            throw TunnelRequest.failed("delete", name, Errno.EPERM);
        }
        link.delete();
        return 0;
    }

    /** The tunnel that has the kind and the ends that were typed. */
    private static Optional<Link> byEnds(IpContext context, TunnelRequest request) {
        return request.kind().flatMap(kind -> context.namespace().links().all().stream()
                .filter(link -> link instanceof IpTunnelLink tunnel && tunnel.kind() == kind
                        && tunnel.settings().isSameTunnelAs(request.settings()))
                .findFirst());
    }
}
