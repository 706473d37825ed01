package netsh.commands.ip.link;

import static netsh.commands.grammar.Keyword.prefix;

import netsh.commands.grammar.Command;
import netsh.commands.grammar.Menu;
import netsh.commands.ip.IpContext;
import netsh.commands.ip.link.LinkRequest.Purpose;

/** The commands of {@code ip link}. */
public final class LinkObject {
    private static final Command<IpContext, LinkFilter> SHOW = new Command<>("shows links",
            context -> new LinkFilter(context.namespace()), LinkFilter.SHOW, LinkShow::show);

    /** {@code ip link}. */
    public static final Menu<IpContext> MENU = Menu.<IpContext>of("ip link", "network devices")
            .entry(prefix("add"), command("makes a link", Purpose.NEW, LinkCommands::add))
            .entry(prefix("set").or(prefix("change")), command("changes a link", Purpose.EXISTING, LinkCommands::set))
            .entry(prefix("replace"), command("makes a link", Purpose.NEW, LinkCommands::replace))
            .entry(prefix("delete"), command("removes a link", Purpose.EXISTING, LinkCommands::delete))
            .entry(prefix("show").or(prefix("lst")).or(prefix("list")), SHOW)
            .entry(prefix("xstats"), new ExtendedStatistics())
            .entry(prefix("property"), AlternativeNames.MENU)
            .entry(prefix("help"), new TypeHelp())
            .whenEmpty(SHOW)
            .build();

    private LinkObject() {}

    private static Command<IpContext, LinkRequest> command(
            String description, Purpose purpose, Command.Action<IpContext, LinkRequest> action) {
        return new Command<>(
                description, context -> new LinkRequest(context, purpose),
                purpose == Purpose.NEW ? LinkSettings.OF_NEW_LINK : LinkSettings.CLAUSES, action);
    }
}
