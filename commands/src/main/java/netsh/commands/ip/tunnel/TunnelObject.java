package netsh.commands.ip.tunnel;

import static netsh.commands.grammar.Keyword.prefix;

import java.util.List;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.Command;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Invocation;
import netsh.commands.grammar.Menu;
import netsh.commands.grammar.Node;
import netsh.commands.ip.AddressFamily;
import netsh.commands.ip.IpContext;

/** {@code ip tunnel}: another language for each of the two families that carry tunnels. */
public final class TunnelObject implements Node<IpContext> {
    /** The object. */
    public static final TunnelObject NODE = new TunnelObject();

    private static final Menu<IpContext> OVER_IPV4 = menu("ip tunnel", TunnelWordsOfIpv4.CLAUSES, false)
            .entry(prefix("prl"), new Missing("prl"))
            .entry(prefix("6rd"), new Missing("6rd"))
            .help()
            .whenEmpty(show(TunnelWordsOfIpv4.CLAUSES, false))
            .unknown(word -> unknown(word, "try \"ip tunnel help\""))
            .build();
    private static final Menu<IpContext> OVER_IPV6 = menu("ip -6 tunnel", TunnelWordsOfIpv6.CLAUSES, true)
            .help()
            .whenEmpty(show(TunnelWordsOfIpv6.CLAUSES, true))
            .unknown(word -> unknown(word, "try \"ip -f inet6 tunnel help\"."))
            .build();

    private TunnelObject() {}

    /** What iproute2 has and the lab has not. */
    private record Missing(String word) implements Node<IpContext> {
        @Override
        public Invocation parse(Arguments arguments, IpContext context) throws CommandLineException {
            throw new CommandLineException("ip: this lab does not support \"tunnel " + word + "\".", 2);
        }

        @Override
        public List<String> synopses(String words) {
            return List.of();
        }

        @Override
        public String description() {
            return "not supported here";
        }
    }

    private static Menu.Builder<IpContext> menu(String words, Clauses<TunnelRequest> clauses, boolean overIpv6) {
        return Menu.<IpContext>of(words, "tunnels over IP")
                .entry(prefix("add"), command("makes a tunnel", TunnelRequest.Purpose.ADD, clauses, overIpv6,
                        TunnelCommands::add))
                .entry(prefix("change"), command("changes a tunnel", TunnelRequest.Purpose.CHANGE, clauses, overIpv6,
                        TunnelCommands::change))
                .entry(prefix("delete"), command("removes a tunnel", TunnelRequest.Purpose.OTHER, clauses, overIpv6,
                        TunnelCommands::delete))
                .entry(prefix("show").or(prefix("lst")).or(prefix("list")), show(clauses, overIpv6));
    }

    private static Node<IpContext> show(Clauses<TunnelRequest> clauses, boolean overIpv6) {
        return command("shows tunnels", TunnelRequest.Purpose.OTHER, clauses, overIpv6, TunnelShow::show);
    }

    private static Node<IpContext> command(String description, TunnelRequest.Purpose purpose,
            Clauses<TunnelRequest> clauses, boolean overIpv6, Command.Action<IpContext, TunnelRequest> action) {
        return new Command<>(description, context -> new TunnelRequest(context, purpose, overIpv6), clauses, action);
    }

    private static CommandLineException unknown(String word, String advice) {
        return new CommandLineException(
                "Command \"" + word + "\" is unknown, " + advice, CommandLineException.EXIT_MINUS_ONE);
    }

    private static Menu<IpContext> of(IpContext context) {
        return context.options().family().filter(AddressFamily.INET6::equals).isPresent() ? OVER_IPV6 : OVER_IPV4;
    }

    @Override
    public Invocation parse(Arguments arguments, IpContext context) throws CommandLineException {
        return of(context).parse(arguments, context);
    }

    @Override
    public List<String> synopses(String words) {
        return List.of(words + " ...");
    }

    @Override
    public String description() {
        return OVER_IPV4.description();
    }
}
