package netsh.commands.ip.link;

import java.util.List;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.ip.IpContext;
import netsh.commands.ip.NamespaceReference;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.ipv6.Ipv6Stack;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.link.LinkAttributes;
import netsh.network.link.LinkKind;

/** Carries {@code ip link add}, {@code set}, {@code replace} and {@code delete} out (iplink_modify, rtnl_newlink). */
final class LinkCommands {
    private LinkCommands() {}

    static int add(IpContext context, LinkRequest request) throws CommandLineException, NetException {
        finishNew(request);
        KindRequest<?> kind = kindOf(request);
        kind.validate(request);
        if (existing(context, request) != null) {
            throw new NetException(Errno.EEXIST);
        }
        kind.create(destination(request, context.namespace()), request);
        return 0;
    }

    static int replace(IpContext context, LinkRequest request) throws CommandLineException, NetException {
        finishNew(request);
        KindRequest<?> kind = kindOf(request);
        kind.validate(request);
        if (existing(context, request) != null) {
            throw new NetException(Errno.EOPNOTSUPP);
        }
        kind.create(destination(request, context.namespace()), request);
        return 0;
    }

    private static void finishNew(LinkRequest request) throws CommandLineException, NetException {
        if (request.group().isPresent() && request.device().isEmpty() && request.name().isEmpty()) {
            throw new CommandLineException("group cannot be used when creating devices.",
                    CommandLineException.EXIT_MINUS_ONE);
        }
        if (request.name().isEmpty() && request.device().isPresent()) {
            if (!LinkNames.isAcceptableAsName(request.device().get())) {
                finishKind(request);
                throw new NetException(Errno.ERANGE, "Attribute failed policy validation");
            }
            request.setName(request.device().get());
        }
        request.refuseTwoNames();
        request.refuseMissingLower();
        finishKind(request);
        request.group().ifPresent(request.attributes()::group);
        request.broadcast().flatMap(LinkLayerAddress::mac).ifPresent(request.attributes()::broadcast);
    }

    private static void finishKind(LinkRequest request) throws CommandLineException {
        if (request.kind().isEmpty()) {
            throw new CommandLineException("Not enough information: \"type\" argument is required", 1);
        }
    }

    private static KindRequest<?> kindOf(LinkRequest request) throws NetException {
        return request.kindRequest().orElseThrow(() -> new NetException(Errno.EOPNOTSUPP, "Unknown device type"));
    }

    private static Link existing(IpContext context, LinkRequest request) {
        var links = context.namespace().links();
        if (request.attributes().index().isPresent()) {
            return links.byIndex(request.attributes().index().get());
        }
        return request.name().map(links::byName).orElse(null);
    }

    /** The namespace that a request wants a link to be in. */
    static NetworkNamespace destination(LinkRequest request, NetworkNamespace otherwise) throws NetException {
        if (request.processId().isPresent()) {
            return NamespaceReference.ofProcess(request.context(), request.processId().get())
                    .orElseThrow(() -> new NetException(Errno.ESRCH));
        }
        return request.attributes().namespace().map(NetworkNamespace.class::cast).orElse(otherwise);
    }

    static int set(IpContext context, LinkRequest request) throws CommandLineException, NetException {
        if (request.attributes().index().isPresent() && !request.isMove()) {
            throw new CommandLineException("index can be used only when creating devices or when moving device to another netns.",
                    CommandLineException.EXIT_MINUS_ONE);
        }
        if (request.device().isEmpty() && request.group().isPresent()) {
            for (Link link : inGroup(context, request.group().get())) {
                request.attributes().change(link);
            }
            return 0;
        }
        Link link = request.existingLink();
        LinkAttributes attributes = request.attributes();
        if (request.address().filter(address -> address.mac().isEmpty()).isPresent()) {
            throw new NetException(Errno.EOPNOTSUPP);
        }
        request.address().flatMap(LinkLayerAddress::mac).ifPresent(attributes::address);
        request.broadcast().flatMap(LinkLayerAddress::mac).ifPresent(attributes::broadcast);
        request.group().ifPresent(attributes::group);
        request.name().filter(name -> !name.equals(request.device().get())).ifPresent(attributes::name);
        if (request.kind().isPresent() && request.kindRequest().isPresent()) {
            request.kindRequest().get().validate(request);
            request.kindRequest().get().change(link);
        }
        if (request.processId().isPresent()) {
            attributes.namespace(destination(request, context.namespace()));
        }
        attributes.change(link);
        request.addressGeneration().ifPresent(mode -> setAddressGeneration(link, mode));
        return 0;
    }

    private static void setAddressGeneration(Link link, AddressGenerationMode mode) {
        Ipv6Stack ipv6 = NetworkNamespace.of(link).ipv6();
        ipv6.on(link).ifPresent(settings -> ipv6.settings().setAddressGeneration(settings, mode.ordinal()));
    }

    static int delete(IpContext context, LinkRequest request) throws CommandLineException, NetException {
        if (request.device().isEmpty() && request.group().isPresent()) {
            deleteGroup(inGroup(context, request.group().get()));
            return 0;
        }
        Link link = request.existingLink();
        refuseUnlessDeletable(link);
        if (!link.staysForUsers()) {
            link.delete();
        }
        return 0;
    }

    private static void deleteGroup(List<Link> links) throws NetException {
        if (links.isEmpty()) {
            throw new NetException(Errno.ENODEV);
        }
        for (Link link : links) {
            refuseUnlessDeletable(link);
        }
        for (Link link : links) {
            if (link.isRegistered()) {
                link.delete();
            }
        }
    }

    private static void refuseUnlessDeletable(Link link) throws NetException {
        if (link.kind().infoKind().isEmpty() || link.kind() == LinkKind.OPENVSWITCH) {
            throw new NetException(Errno.EOPNOTSUPP);
        }
    }

    private static List<Link> inGroup(IpContext context, int group) {
        return context.namespace().links().all().stream().filter(link -> link.group() == group).toList();
    }
}
