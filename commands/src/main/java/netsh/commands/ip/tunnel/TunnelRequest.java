package netsh.commands.ip.tunnel;

import java.util.Optional;
import java.util.function.UnaryOperator;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.ip.IpContext;
import netsh.commands.ip.inet.Devices;
import netsh.commands.ip.link.LinkNames;
import netsh.network.addr.IpAddress;
import netsh.network.error.Errno;
import netsh.network.link.IpTunnelLink;
import netsh.network.link.Link;
import netsh.network.link.LinkKind;
import netsh.network.packet.IpProtocol;
import netsh.network.tunnel.TunnelSettings;

/** What {@code ip tunnel} reads from its words. */
final class TunnelRequest {
    private static final int DEFAULT_HOP_LIMIT = 64;
    private static final int DEFAULT_ENCAPSULATION_LIMIT = 4;

    private final IpContext context;
    private final Purpose purpose;
    private final boolean overIpv6;
    private TunnelSettings settings = new TunnelSettings();
    private Optional<String> name = Optional.empty();
    private Optional<LinkKind> kind = Optional.empty();
    private Optional<IpTunnelLink> existing = Optional.empty();
    private Optional<String> lower = Optional.empty();

    /** What the words are for. */
    enum Purpose {
        ADD,
        CHANGE,
        OTHER
    }

    TunnelRequest(IpContext context, Purpose purpose, boolean overIpv6) {
        this.context = context;
        this.purpose = purpose;
        this.overIpv6 = overIpv6;
        if (overIpv6) {
            settings.timeToLive(DEFAULT_HOP_LIMIT)
                    .encapsulationLimit(Optional.of(DEFAULT_ENCAPSULATION_LIMIT))
                    .protocol(IpProtocol.IPV6);
        }
    }

    TunnelSettings settings() {
        return settings;
    }

    Optional<String> name() {
        return name;
    }

    boolean isOverIpv6() {
        return overIpv6;
    }

    Optional<IpTunnelLink> existing() {
        return existing;
    }

    /** The name of a tunnel; one that is to be changed brings its settings with it, for the words that follow. */
    void setName(String word) throws CommandLineException {
        if (name.isPresent()) {
            throw CommandLineException.garbage("name", word);
        }
        if (!LinkNames.isAcceptableAsName(word)) {
            throw CommandLineException.wrongArgument(word, "\"name\" not a valid ifname");
        }
        name = Optional.of(word);
        if (purpose == Purpose.CHANGE) {
            existing = Optional.of(find(word));
            settings = existing.get().settings().copy();
            kind = existing.map(IpTunnelLink::kind);
        }
    }

    private IpTunnelLink find(String word) throws CommandLineException {
        Link link = context.namespace().links().byName(word);
        if (link == null) {
            throw failed("get", word, Errno.ENODEV);
        }
        if (!(link instanceof IpTunnelLink tunnel) || tunnel.isOverIpv6() != overIpv6) {
            throw failed("get", word, Errno.EOPNOTSUPP);
        }
        return tunnel;
    }

    static CommandLineException failed(String what, String name, Errno errno) {
        return new CommandLineException(what + " tunnel \"" + name + "\" failed: " + errno.text(), 1);
    }

    void setKind(LinkKind wanted, int protocol) throws CommandLineException {
        if (kind.isPresent() && kind.get() != wanted) {
            throw new CommandLineException("You managed to ask for more than one tunnel mode.",
                    CommandLineException.EXIT_MINUS_ONE);
        }
        kind = Optional.of(wanted);
        settings.protocol(protocol);
    }

    void change(boolean input, boolean output, UnaryOperator<TunnelSettings.Side> change) {
        if (input) {
            settings.input(change.apply(settings.input()));
        }
        if (output) {
            settings.output(change.apply(settings.output()));
        }
    }

    void setLower(String word) {
        lower = Optional.of(word);
    }

    void setRemote(IpAddress address) {
        settings.remote(specific(address));
    }

    void setLocal(IpAddress address) {
        settings.local(specific(address));
    }

    private static Optional<IpAddress> specific(IpAddress address) {
        return Optional.of(address).filter(found -> !found.isUnspecified());
    }

    /** The kind that is asked for, by its mode or, over IPv4, by the beginning of the name; empty where neither says. */
    Optional<LinkKind> kind() {
        if (kind.isPresent() || overIpv6) {
            return kind;
        }
        if (name.filter(text -> text.startsWith("gre")).isPresent()) {
            return Optional.of(LinkKind.GRE);
        }
        return name.filter(text -> text.startsWith("ipip")).map(text -> LinkKind.IPIP);
    }

    /** What iproute2 finds wrong once it has read everything. */
    void checkAll() throws CommandLineException {
        LinkKind wanted = kind().orElse(null);
        if (kind.isEmpty() && wanted == LinkKind.IPIP) {
            settings.protocol(IpProtocol.IPIP);
        }
        boolean hasKey = settings.input().key().isPresent() || settings.output().key().isPresent();
        if (hasKey && (wanted == LinkKind.IPIP || wanted == LinkKind.SIT)) {
            throw new CommandLineException("Keys are not allowed with ipip and sit tunnels", 1);
        }
        if (lower.isPresent()) {
            settings.lower(Optional.of(Devices.find(context.namespace(), lower.get())));
        }
        if (settings.remote().filter(IpAddress::isMulticast).isPresent() && purpose != Purpose.OTHER) {
            if (settings.local().isEmpty()) {
                throw new CommandLineException("A broadcast tunnel requires a source address", 1);
            }
            throw new CommandLineException("ip: this lab does not support tunnels to a group.", 2);
        }
    }
}
