package netsh.commands.ip.route;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import java.util.Optional;
import netsh.commands.grammar.Command;
import netsh.commands.grammar.Menu;
import netsh.commands.grammar.Node;
import netsh.commands.ip.IpContext;
import netsh.commands.ip.inet.Family;
import netsh.network.route.RouteOperation;

/** The commands of {@code ip route} in the order in which iproute2 tries them. */
public final class RouteCommands {
    /** The menu. */
    public static final Menu<IpContext> MENU = Menu.<IpContext>of("ip route", "routes")
            .entry(prefix("list").or(prefix("show")).or(prefix("lst")), list())
            .entry(prefix("get"), new Command<>("which way a packet would go",
                    context -> new RouteQuestion(Family.of(context.options())), RouteQuestion.GRAMMAR, RouteGet::perform))
            .entry(prefix("add"), change("adds a route", RouteOperation.ADD))
            .entry(prefix("change").or(exact("chg")), change("changes a route", RouteOperation.CHANGE))
            .entry(prefix("replace"), change("changes or adds a route", RouteOperation.REPLACE))
            .entry(prefix("prepend"), change("adds a route before its equals", RouteOperation.PREPEND))
            .entry(prefix("append"), change("adds a route behind its equals", RouteOperation.APPEND))
            .entry(prefix("test"), change("whether a route could be added", RouteOperation.TEST))
            .entry(prefix("delete"), delete())
            .entry(prefix("flush"), new Command<>("deletes all routes that fit",
                    RouteCommands::filter, RouteFilterSyntax.FLUSH, RouteFlush::perform))
            .help()
            .whenEmpty(list())
            .build();

    private RouteCommands() {}

    private static RouteFilter filter(IpContext context) {
        return new RouteFilter(Family.of(context.options()));
    }

    private static Node<IpContext> list() {
        return new Command<>("shows routes", RouteCommands::filter, RouteFilterSyntax.GRAMMAR, RouteShow::perform);
    }

    private static Node<IpContext> change(String description, RouteOperation operation) {
        return new Command<>(description,
                context -> new RouteArguments(Optional.of(operation), Family.of(context.options())),
                RouteSyntax.GRAMMAR, RouteChange::perform);
    }

    private static Node<IpContext> delete() {
        return new Command<>("deletes a route",
                context -> new RouteArguments(Optional.empty(), Family.of(context.options())),
                RouteSyntax.GRAMMAR, RouteChange::perform);
    }
}
