package netsh.commands.ip.link;

import static netsh.commands.grammar.Keyword.prefix;

import java.util.List;
import java.util.Optional;
import netsh.commands.completion.Words;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Numbers;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.Syntax;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.BondLink;
import netsh.network.link.BondOption;
import netsh.network.link.BondSlave;
import netsh.network.link.Link;

/** {@code type bond}. */
final class BondType implements LinkType<BondRequest> {
    private static final Clauses<BondRequest> CLAUSES = clauses();

    private static Clauses<BondRequest> clauses() {
        Clauses.Builder<BondRequest> clauses = Clauses.<BondRequest>builder()
                .value(prefix("mode"), "how it uses its slaves", slot(BondOption.MODE),
                        (request, value) -> request.set(BondOption.MODE, value))
                .value(prefix("active_slave"), "the slave that sends", LinkSettings.DEVICE, BondRequest::setActive)
                .flag(prefix("clear_active_slave"), "let the bond choose", BondRequest::clearActive)
                .value(prefix("primary"), "the slave that is preferred", LinkSettings.DEVICE, BondRequest::setPrimary);
        for (BondOption option : BondOption.values()) {
            clauses.value(option == BondOption.NUM_GRAT_ARP
                            ? prefix(option.keyword()).or(prefix("num_unsol_na")) : prefix(option.keyword()),
                    "setting of the bond", slot(option), (request, value) -> request.set(option, value));
        }
        for (String target : List.of("arp_ip_target", "ns_ip6_target", "ad_actor_system")) {
            clauses.value(prefix(target), "not supported here", Slot.text("ADDRESS"), (request, word) -> {
                throw BondRequest.unsupported(target);
            });
        }
        return clauses
                .flag(prefix("help"), "how it is used", UnknownWord.help("bond", BondType::usage))
                .plain("", UnknownWord.slot("bond", "command", BondType::usage), (request, word) -> { })
                .build();
    }

    private static Slot<Integer> slot(BondOption option) {
        String label = option.names().isEmpty() ? option.name() : "{ " + String.join(" | ", option.names()) + " }";
        return new Slot<>(label, word -> read(option, word),
                Words.alike("a value of " + option.name(), option.names()));
    }

    /** A number, or a word of the option's list. */
    private static int read(BondOption option, String word) throws CommandLineException {
        int place = option.names().indexOf(word);
        if (place >= 0) {
            return place;
        }
        int most = option.names().isEmpty() ? Integer.MAX_VALUE : option.most();
        return (int) Numbers.within(word, 0, most)
                .orElseThrow(() -> CommandLineException.wrongArgument(word, "invalid " + option.keyword()));
    }

    private static String usage() {
        return CLAUSES.synopsis();
    }

    @Override
    public String kind() {
        return "bond";
    }

    @Override
    public BondRequest newData(LinkRequest request) {
        return new BondRequest(request.context().namespace());
    }

    @Override
    public Syntax<BondRequest> syntax() {
        return CLAUSES;
    }

    @Override
    public boolean isGiven(BondRequest data) {
        return !data.isEmpty();
    }

    @Override
    public void create(NetworkNamespace namespace, LinkRequest request, BondRequest data) throws NetException {
        namespace.machine().modules().load("bonding");
        BondLink bond = new BondLink(namespace, NewLinks.name(request, kind()), NewLinks.address(namespace, request, kind()),
                request.address().isEmpty());
        data.apply(bond);
        request.attributes().register(bond, namespace);
    }

    @Override
    public void change(Link link, BondRequest data) throws NetException {
        if (!(link instanceof BondLink bond)) {
            throw new NetException(Errno.EOPNOTSUPP);
        }
        data.apply(bond);
    }

    @Override
    public Optional<LinkData> data(Link link) {
        return Optional.of(fields -> BondDetails.print(fields, (BondLink) link));
    }

    @Override
    public Optional<LinkData> portData(Link port) {
        return BondLink.slaveOfAny(port).map(slave -> fields -> BondDetails.print(fields, slave));
    }
}
