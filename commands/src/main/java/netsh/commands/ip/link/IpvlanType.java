package netsh.commands.ip.link;

import static netsh.commands.grammar.Keyword.prefix;

import java.util.Locale;
import java.util.Optional;
import netsh.commands.completion.Words;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.Syntax;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.IpvlanIsolation;
import netsh.network.link.IpvlanLink;
import netsh.network.link.IpvlanMode;
import netsh.network.link.Link;

/** {@code type ipvlan}. */
final class IpvlanType implements LinkType<IpvlanType.Request> {
    /** What is asked of an ipvlan, and so of all on the same link. */
    static final class Request {
        private Optional<IpvlanMode> mode = Optional.empty();
        private Optional<IpvlanIsolation> isolation = Optional.empty();

        private void setMode(IpvlanMode wanted) {
            mode = Optional.of(wanted);
        }
    }

    private static final Slot<IpvlanMode> MODE =
            new Slot<>("{ l2 | l3 | l3s }", IpvlanType::mode, Words.of("l2: by frames", "l3: by packets", "l3s: by packets, with the rules of the host"));
    private static final Clauses<Request> CLAUSES = Clauses.<Request>builder()
            .value(prefix("mode"), "how it sends and receives", MODE, Request::setMode)
            .flag(prefix("private"), "not to others on its link", request -> isolate(request, IpvlanIsolation.PRIVATE))
            .flag(prefix("vepa"), "to others by the outside", request -> isolate(request, IpvlanIsolation.VEPA))
            .flag(prefix("bridge"), "to others directly", request -> isolate(request, IpvlanIsolation.BRIDGE))
            .flag(prefix("help"), "how it is used", UnknownWord.help("ipvlan", IpvlanType::usage))
            .plain("", UnknownWord.slot("ipvlan", "option", IpvlanType::usage), (request, word) -> { })
            .build();

    private static void isolate(Request request, IpvlanIsolation wanted) {
        request.isolation = Optional.of(wanted);
    }

    private static String usage() {
        return CLAUSES.synopsis();
    }

    private static IpvlanMode mode(String word) throws CommandLineException {
        for (IpvlanMode mode : IpvlanMode.values()) {
            if (text(mode).equals(word)) {
                return mode;
            }
        }
        throw new CommandLineException("Error: argument of \"mode\" must be either \"l2\", \"l3\" or \"l3s\"", 1);
    }

    private static String text(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String kind() {
        return "ipvlan";
    }

    @Override
    public Request newData(LinkRequest request) {
        return new Request();
    }

    @Override
    public Syntax<Request> syntax() {
        return CLAUSES;
    }

    @Override
    public boolean isGiven(Request data) {
        return data.mode.isPresent() || data.isolation.isPresent();
    }

    @Override
    public void create(NetworkNamespace namespace, LinkRequest request, Request data) throws NetException {
        String lower = request.lower().orElseThrow(() -> new NetException(Errno.EINVAL));
        IpvlanLink link = IpvlanLink.create(
                NewLinks.name(request, kind()), request.context().namespace().links().byName(lower));
        request.attributes().register(link, namespace);
        link.join(data.mode, data.isolation);
    }

    @Override
    public void change(Link link, Request data) throws NetException {
        if (!(link instanceof IpvlanLink ipvlan)) {
            throw new NetException(Errno.EOPNOTSUPP);
        }
        ipvlan.change(data.mode, data.isolation);
    }

    @Override
    public Optional<LinkData> data(Link link) {
        IpvlanLink ipvlan = (IpvlanLink) link;
        String mode = text(ipvlan.mode());
        String isolation = text(ipvlan.isolation());
        return Optional.of(fields -> {
            fields.field("mode", " mode ", mode, " ");
            fields.fieldAs(isolation, true, isolation + " ");
        });
    }
}
