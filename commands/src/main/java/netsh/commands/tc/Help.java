package netsh.commands.tc;

import netsh.commands.grammar.Command;
import netsh.commands.grammar.Syntax;
import netsh.commands.grammar.UsageRequested;

/** The word {@code help}: {@code tc} does not take it for a mistake. */
final class Help {
    static final Command<TcContext, Object> COMMAND = new Command<>("how it is used", context -> "",
            Syntax.nothing(request -> {
                throw new UsageRequested(0);
            }), (context, request) -> 0);

    private Help() {}
}
