package netsh.commands.ip.link;

import static netsh.commands.grammar.Keyword.prefix;

import java.util.List;
import java.util.Optional;
import netsh.commands.completion.Words;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.Syntax;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.IpTunnelLink;
import netsh.network.link.Link;
import netsh.network.link.LinkKind;
import netsh.network.packet.IpProtocol;
import netsh.network.tunnel.TunnelSettings;

/** {@code type gre}, {@code gretap}, {@code ipip} and {@code sit}: tunnels over IPv4. */
final class TunnelType implements LinkType<TunnelLinkRequest> {
    private final LinkKind kind;
    private final Clauses<TunnelLinkRequest> clauses;

    TunnelType(LinkKind kind) {
        this.kind = kind;
        Clauses.Builder<TunnelLinkRequest> words = Clauses.builder();
        if (hasGreHeader()) {
            TunnelWords.addGreFields(words);
            words.flag(prefix("ignore-df"), "packets may be cut, whatever they carry", request ->
                            request.add(settings -> settings.ignoresDontFragment(true)))
                    .flag(prefix("noignore-df"), "packets that carry such must stay whole", request ->
                            request.add(settings -> settings.ignoresDontFragment(false)));
        } else {
            words.value(prefix("mode"), "what it carries", new Slot<>("MODE", this::protocol,
                    Words.alike("a protocol it carries", List.of("any", ownMode()))), (request, protocol) ->
                            request.add(settings -> settings.protocol(protocol)));
        }
        TunnelWords.addEnds(words);
        TunnelWords.addIpv4Header(words);
        TunnelWords.addRefusals(words, "external", "encap", "encap-sport", "encap-dport", "encap-csum", "fwmark",
                "6rd-prefix", "6rd-relay_prefix", "6rd-reset", "isatap");
        clauses = words.build();
    }

    /** All of them. */
    static List<LinkType<?>> all() {
        return List.of(new TunnelType(LinkKind.GRE), new TunnelType(LinkKind.GRETAP), new TunnelType(LinkKind.IPIP),
                new TunnelType(LinkKind.SIT));
    }

    private boolean hasGreHeader() {
        return kind == LinkKind.GRE || kind == LinkKind.GRETAP;
    }

    private String ownMode() {
        return kind == LinkKind.IPIP ? "ipip" : "ip6ip";
    }

    private int protocol(String word) throws CommandLineException {
        boolean isSit = kind == LinkKind.SIT;
        return switch (word) {
            case "any" -> 0;
            case "ipip", "ipv4/ipv4", "ip4ip4" -> IpProtocol.IPIP;
            case "ip6ip", "ipv6/ipv4" -> {
                if (isSit) {
                    yield IpProtocol.IPV6;
                }
                throw CommandLineException.wrongArgument(word, "Cannot guess tunnel mode.");
            }
            default -> throw CommandLineException.wrongArgument(word, "Cannot guess tunnel mode.");
        };
    }

    @Override
    public String kind() {
        return kind.infoKind().orElseThrow();
    }

    @Override
    public TunnelLinkRequest newData(LinkRequest request) {
        return new TunnelLinkRequest(request, kind);
    }

    @Override
    public Syntax<TunnelLinkRequest> syntax() {
        return new Syntax<>() {
            @Override
            public void parse(Arguments arguments, TunnelLinkRequest request) throws CommandLineException {
                clauses.parse(arguments, request);
                request.checkAll();
            }

            @Override
            public String synopsis() {
                return clauses.synopsis();
            }
        };
    }

    @Override
    public boolean isGiven(TunnelLinkRequest data) {
        return !data.isEmpty();
    }

    @Override
    public void validate(LinkRequest request, TunnelLinkRequest data) throws NetException {
        if (kind == LinkKind.GRETAP) {
            LinkType.super.validate(request, data);
        }
    }

    @Override
    public void create(NetworkNamespace namespace, LinkRequest request, TunnelLinkRequest data) throws NetException {
        namespace.machine().modules().load(kind.module().orElseThrow());
        TunnelSettings settings = data.applyTo(new TunnelSettings());
        refuseContradiction(settings);
        request.attributes().register(
                IpTunnelLink.create(kind, NewLinks.name(request, kind()), NewLinks.address(namespace, request, kind()),
                        request.context().namespace(), settings, IpTunnelLink.Origin.NETLINK),
                namespace);
    }

    private static void refuseContradiction(TunnelSettings settings) throws NetException {
        if (settings.ignoresDontFragment() && settings.discoversPathMtu()) {
            throw new NetException(Errno.EINVAL);
        }
    }

    @Override
    public void change(Link link, TunnelLinkRequest data) throws NetException {
        if (!(link instanceof IpTunnelLink tunnel) || tunnel.kind() != kind) {
            throw new NetException(Errno.EOPNOTSUPP);
        }
        TunnelSettings settings = data.applyTo(tunnel.settings().copy());
        refuseContradiction(settings);
        tunnel.change(settings);
    }

    @Override
    public Optional<LinkData> data(Link link) {
        return Optional.of(new TunnelData(kind, ((IpTunnelLink) link).settings().copy()));
    }
}
