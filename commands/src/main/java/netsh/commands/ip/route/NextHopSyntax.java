package netsh.commands.ip.route;

import static netsh.commands.grammar.Keyword.exact;

import java.util.Optional;
import netsh.commands.completion.Links;
import netsh.commands.completion.Words;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.Syntax;
import netsh.commands.ip.inet.Numbers;

/** The ways of a route with several: each begins with "nexthop", and nothing else follows them (parse_nexthops). */
final class NextHopSyntax implements Syntax<RouteArguments> {
    private static final int MOST_WEIGHT = 256;
    private static final Slot<String> DEVICE = Slot.text("DEVICE", Links.ALL);
    private static final Slot<String> WEIGHT = Slot.text("NUMBER");
    private static final Slot<String> WORD = Slot.text("WORD", Words.of("via: the next router (ADDRESS)", "dev: the link",
            "weight: how much of the traffic (NUMBER)", "onlink: take the gateway to be on the link",
            "nexthop: one more way"));

    @Override
    public void parse(Arguments arguments, RouteArguments route) throws CommandLineException {
        do {
            if (arguments.isEmpty()) {
                throw new CommandLineException("Error: unexpected end of line after \"nexthop\"",
                        CommandLineException.EXIT_MINUS_ONE);
            }
            route.nextHops.add(way(arguments, route));
        } while (arguments.accept(exact("nexthop")));
        if (!arguments.isEmpty()) {
            throw new CommandLineException("Error: \"nexthop\" or end of line is expected instead of \""
                    + arguments.peek() + "\"", CommandLineException.EXIT_MINUS_ONE);
        }
    }

    private static RouteArguments.Way way(Arguments arguments, RouteArguments route) throws CommandLineException {
        RouteArguments.Way way = new RouteArguments.Way();
        while (!arguments.isEmpty()) {
            WORD.expect(arguments);
            if (arguments.accept(exact("via"))) {
                way.gateway = Optional.of(RouteSyntax.Via.read(arguments, route));
            } else if (arguments.accept(exact("dev"))) {
                way.device = Optional.of(DEVICE.take(arguments));
            } else if (arguments.accept(exact("weight"))) {
                way.weight = weight(WEIGHT.take(arguments));
            } else if (arguments.accept(exact("onlink"))) {
                way.onlink = true;
            } else {
                break;
            }
        }
        return way;
    }

    private static int weight(String word) throws CommandLineException {
        return Numbers.unsigned(word, MOST_WEIGHT).filter(weight -> weight > 0)
                .orElseThrow(() -> CommandLineException.wrongArgument(word, "\"weight\" is invalid\n")).intValue();
    }

    @Override
    public String synopsis() {
        return "[ via ADDRESS ] [ dev DEVICE ] [ weight NUMBER ] [ onlink ]";
    }
}
