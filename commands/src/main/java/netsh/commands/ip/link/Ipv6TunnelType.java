package netsh.commands.ip.link;

import static netsh.commands.grammar.Keyword.prefix;

import java.util.List;
import java.util.Optional;
import netsh.commands.completion.Links;
import netsh.commands.completion.Words;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Numbers;
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

/** {@code type ip6tnl}, {@code ip6gre} and {@code ip6gretap}: tunnels over IPv6. */
final class Ipv6TunnelType implements LinkType<TunnelLinkRequest> {
    private static final int DEFAULT_HOP_LIMIT = 64;
    private static final int DEFAULT_ENCAPSULATION_LIMIT = 4;
    private static final int MOST_FLOW_LABEL = 0xf_ffff;

    private final LinkKind kind;
    private final Clauses<TunnelLinkRequest> clauses;

    private Ipv6TunnelType(LinkKind kind) {
        this.kind = kind;
        Clauses.Builder<TunnelLinkRequest> words = Clauses.builder();
        if (kind == LinkKind.IP6TNL) {
            words.value(prefix("mode"), "what it carries", new Slot<>("MODE", Ipv6TunnelType::protocol,
                    Words.of("any: either protocol", "ip6ip6: IPv6", "ipip6: IPv4")), (request, protocol) ->
                            request.add(settings -> settings.protocol(protocol)));
        } else {
            TunnelWords.addGreFields(words);
        }
        words.value(prefix("remote"), "the other end", Slot.text("ADDR"), TunnelLinkRequest::setRemote)
                .value(prefix("local"), "this end", Slot.text("ADDR"), TunnelLinkRequest::setLocal)
                .value(prefix("dev"), "the link that packets leave by",
                        Slot.text("PHYS_DEV", Links.ALL), TunnelLinkRequest::setLower)
                .value(prefix("ttl").or(prefix("hoplimit")).or(prefix("hlim")), "hops that packets may make",
                        Slot.of("HLIM", word -> octet(word, "invalid HLIM\n")), (request, hops) ->
                                request.add(settings -> settings.timeToLive(hops)))
                .value(prefix("encaplimit"), "how many tunnels more", Slot.of("ELIM", Ipv6TunnelType::limit),
                        (request, limit) -> request.add(settings -> settings.encapsulationLimit(limit)))
                .value(prefix("tos").or(prefix("tclass")).or(prefix("tc")).or(prefix("dsfield")),
                        "traffic class of packets", Slot.of("TCLASS", Ipv6TunnelType::trafficClass),
                        (request, number) -> request.add(settings -> settings.trafficClass(number)))
                .value(prefix("flowlabel").or(prefix("fl")), "flow label of packets",
                        Slot.of("FLOWLABEL", word -> hexadecimal(word, MOST_FLOW_LABEL, "invalid Flowlabel")),
                        (request, number) -> request.add(settings -> settings.flowLabel(number)));
        TunnelWords.addRefusals(words, "external", "encap", "encap-sport", "encap-dport", "encap-csum", "fwmark", "dscp",
                "allow-localremote");
        clauses = words.build();
    }

    /** All of them. */
    static List<LinkType<?>> all() {
        return List.of(new Ipv6TunnelType(LinkKind.IP6TNL), new Ipv6TunnelType(LinkKind.IP6GRE),
                new Ipv6TunnelType(LinkKind.IP6GRETAP));
    }

    private static int protocol(String word) throws CommandLineException {
        return switch (word) {
            case "any", "any/ipv6" -> 0;
            case "ip6ip6", "ipv6/ipv6" -> IpProtocol.IPV6;
            case "ipip6", "ip/ipv6", "ipv4/ipv6", "ip4ip6" -> IpProtocol.IPIP;
            default -> throw CommandLineException.wrongArgument(word, "Cannot guess tunnel mode.");
        };
    }

    private static Optional<Integer> limit(String word) throws CommandLineException {
        return word.equals("none") ? Optional.empty() : Optional.of(octet(word, "invalid ELIM"));
    }

    private static int octet(String word, String reason) throws CommandLineException {
        return (int) Numbers.unsigned(word, 8).orElseThrow(() -> CommandLineException.wrongArgument(word, reason));
    }

    private static int trafficClass(String word) throws CommandLineException {
        return word.equals("inherit") ? TunnelSettings.INHERIT : hexadecimal(word, 0xff, "invalid TClass");
    }

    private static int hexadecimal(String word, int most, String reason) throws CommandLineException {
        String digits = word.startsWith("0x") ? word.substring(2) : word;
        int number = digits.matches("[0-9a-fA-F]{1,7}") ? Integer.parseInt(digits, 16) : -1;
        if (number < 0 || number > most) {
            throw CommandLineException.wrongArgument(word, reason);
        }
        return number;
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
        if (kind == LinkKind.IP6GRETAP) {
            LinkType.super.validate(request, data);
        }
    }

    @Override
    public void create(NetworkNamespace namespace, LinkRequest request, TunnelLinkRequest data) throws NetException {
        namespace.machine().modules().load(kind.module().orElseThrow());
        TunnelSettings defaults = new TunnelSettings().timeToLive(DEFAULT_HOP_LIMIT)
                .encapsulationLimit(Optional.of(DEFAULT_ENCAPSULATION_LIMIT));
        request.attributes().register(
                IpTunnelLink.create(kind, NewLinks.name(request, kind()), NewLinks.address(namespace, request, kind()),
                        request.context().namespace(), data.applyTo(defaults), IpTunnelLink.Origin.NETLINK),
                namespace);
    }

    @Override
    public void change(Link link, TunnelLinkRequest data) throws NetException {
        if (!(link instanceof IpTunnelLink tunnel) || tunnel.kind() != kind) {
            throw new NetException(Errno.EOPNOTSUPP);
        }
        tunnel.change(data.applyTo(tunnel.settings().copy()));
    }

    @Override
    public Optional<LinkData> data(Link link) {
        IpTunnelLink tunnel = (IpTunnelLink) link;
        return Optional.of(new Ipv6TunnelData(kind, tunnel.isFallback(), tunnel.settings().copy()));
    }
}
