package netsh.commands.ip.link;

import static netsh.commands.grammar.Keyword.prefix;

import java.util.Optional;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.Syntax;
import netsh.commands.ip.inet.NumberNames;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.link.VrfLink;

/** {@code type vrf}. */
final class VrfType implements LinkType<VrfType.Request> {
    /** What is asked of a VRF. */
    static final class Request {
        private Optional<Long> table = Optional.empty();
    }

    private static final Slot<Long> TABLE = Slot.of("TABLEID", word -> NumberNames.TABLE.number(word)
            .orElseThrow(() -> CommandLineException.wrongArgument(word, "invalid table ID\n")));
    private static final Clauses<Request> CLAUSES = Clauses.<Request>builder()
            .value(prefix("table"), "its route table", TABLE, (request, table) -> request.table = Optional.of(table))
            .flag(prefix("help"), "how it is used", UnknownWord.help("vrf", VrfType::usage))
            .plain("", UnknownWord.slot("vrf", "option", VrfType::usage), (request, word) -> { })
            .build();

    private static String usage() {
        return CLAUSES.synopsis();
    }

    @Override
    public String kind() {
        return "vrf";
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
        return data.table.isPresent();
    }

    @Override
    public void create(NetworkNamespace namespace, LinkRequest request, Request data) throws NetException {
        namespace.machine().modules().load("vrf");
        long table = data.table.orElseThrow(() -> new NetException(Errno.EINVAL, "VRF table id is missing"));
        if (table == 0) {
            throw new NetException(Errno.EINVAL, "Invalid VRF table id");
        }
        VrfLink link = new VrfLink(
                NewLinks.name(request, kind()), NewLinks.address(namespace, request, kind()), (int) table);
        request.attributes().register(link, namespace);
    }

    @Override
    public Optional<LinkData> data(Link link) {
        return Optional.of(fields -> fields.field("table", "table ", ((VrfLink) link).table() & 0xffff_ffffL, " "));
    }

    @Override
    public Optional<LinkData> portData(Link port) {
        return data(port.master());
    }
}
