package netsh.commands.ip.link;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import java.util.ArrayList;
import java.util.List;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.Command;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Menu;
import netsh.commands.grammar.Slot;
import netsh.commands.ip.IpContext;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.link.LinkTable;

/** {@code ip link property}: further names of links. */
final class AlternativeNames {
    private static final class Request {
        private String device;
        private final List<String> names = new ArrayList<>();
    }

    private static final Clauses<Request> CLAUSES = Clauses.<Request>builder()
            .value(prefix("altname"), "a further name", Slot.text("NAME"), (request, name) -> request.names.add(name))
            .help()
            .plain(exact("dev"), "the link", LinkSettings.DEVICE, (request, device) -> {
                if (request.device != null) {
                    throw CommandLineException.garbage("dev", device);
                }
                request.device = device;
            })
            .build();

    static final Menu<IpContext> MENU = Menu.<IpContext>of("ip link property", "further names of links")
            .entry(prefix("add"), command("gives further names", LinkTable::addAlternativeName))
            .entry(prefix("del"), command("takes further names away", LinkTable::removeAlternativeName))
            .help()
            .unknown(word -> new CommandLineException("Operator required", CommandLineException.EXIT_MINUS_ONE))
            .build();

    private AlternativeNames() {}

    private interface Change {
        void perform(LinkTable links, Link link, String name) throws NetException;
    }

    private static Command<IpContext, Request> command(String description, Change change) {
        return new Command<>(description, context -> new Request(), CLAUSES,
                (context, request) -> perform(context, request, change));
    }

    private static int perform(IpContext context, Request request, Change change)
            throws CommandLineException, NetException {
        if (request.device == null) {
            throw new CommandLineException("Not enough of information: \"dev\" argument is required.",
                    CommandLineException.EXIT_MINUS_ONE);
        }
        LinkTable links = context.namespace().links();
        Link link = links.byName(request.device);
        if (link == null) {
            throw new CommandLineException("Cannot find device \"" + request.device + "\"", 1);
        }
        for (String name : request.names) {
            change.perform(links, link, name);
        }
        return 0;
    }
}
