package netsh.commands.ip.link;

import static netsh.commands.grammar.Keyword.prefix;

import netsh.commands.grammar.Command;
import netsh.commands.grammar.Menu;
import netsh.commands.ip.IpContext;

/** The commands of {@code ip link}. */
public final class LinkObject {
    private static final Command<IpContext, LinkFilter> SHOW = new Command<>("shows links",
            context -> new LinkFilter(context.namespace()), LinkFilter.SHOW, LinkShow::show);

    /** {@code ip link}. */
    public static final Menu<IpContext> MENU = Menu.<IpContext>of("ip link", "network devices")
            .entry(prefix("add"), change("makes a link", LinkCommands::add))
            .entry(prefix("set").or(prefix("change")), change("changes a link", LinkCommands::set))
            .entry(prefix("replace"), change("makes a link", LinkCommands::replace))
            .entry(prefix("delete"), change("removes a link", LinkCommands::delete))
            .entry(prefix("show").or(prefix("lst")).or(prefix("list")), SHOW)
            .entry(prefix("property"), AlternativeNames.MENU)
            .help()
            .whenEmpty(SHOW)
            .build();

    private LinkObject() {}

    private static Command<IpContext, LinkRequest> change(
            String description, Command.Action<IpContext, LinkRequest> action) {
        return new Command<>(description, LinkRequest::new, LinkSettings.CLAUSES, action);
    }
}
