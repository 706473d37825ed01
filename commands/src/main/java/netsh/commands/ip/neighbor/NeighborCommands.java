package netsh.commands.ip.neighbor;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import netsh.commands.grammar.Command;
import netsh.commands.grammar.Menu;
import netsh.commands.ip.IpContext;
import netsh.commands.ip.inet.Family;

/** The commands of {@code ip neighbour} in the order in which iproute2 tries them. */
public final class NeighborCommands {
    /** The menu. */
    public static final Menu<IpContext> MENU = Menu.<IpContext>of("ip neigh", "neighbours")
            .entry(prefix("add"), change("adds a neighbour", NeighborArguments.Verb.ADD))
            .entry(prefix("change").or(exact("chg")), change("changes a neighbour", NeighborArguments.Verb.CHANGE))
            .entry(prefix("replace"), change("changes or adds a neighbour", NeighborArguments.Verb.REPLACE))
            .entry(prefix("delete"), change("deletes a neighbour", NeighborArguments.Verb.DELETE))
            .entry(prefix("get"), new Command<IpContext, NeighborArguments>("shows one neighbour",
                    context -> new NeighborArguments(NeighborArguments.Verb.GET, Family.of(context.options())),
                    NeighborSyntax.GET, NeighborShow::get))
            .entry(prefix("show").or(prefix("lst")).or(prefix("list")), show())
            .entry(prefix("flush"), new Command<IpContext, NeighborFilter>("deletes neighbours that fit",
                    context -> NeighborFilter.flushed(Family.of(context.options())), NeighborSyntax.FLUSH,
                    NeighborFlush::perform))
            .help()
            .whenEmpty(show())
            .build();

    private NeighborCommands() {}

    private static Command<IpContext, NeighborFilter> show() {
        return new Command<>("shows neighbours", context -> NeighborFilter.shown(Family.of(context.options())),
                NeighborSyntax.FILTER, NeighborShow::perform);
    }

    private static Command<IpContext, NeighborArguments> change(String description, NeighborArguments.Verb verb) {
        return new Command<>(description, context -> new NeighborArguments(verb, Family.of(context.options())),
                NeighborSyntax.CHANGES, NeighborChange::perform);
    }
}
