package netsh.commands.ip.netns;

import java.util.ArrayList;
import java.util.List;
import netsh.commands.completion.Names;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.Syntax;
import netsh.commands.ip.IpContext;
import netsh.commands.tool.ToolContext;

/** What follows {@code ip netns exec}: a namespace, unless all are meant, and a command to run there. */
final class NetnsExecSyntax implements Syntax<NetnsExecSyntax.Request> {
    private static final Slot<String> NAME = Slot.text("NAME", Names.NAMESPACES);

    /**
     * What was read.
     *
     * @param context what the command works in
     * @param words the name, where one was given, and the command
     */
    record Request(IpContext context, List<String> words) {
        Request(IpContext context) {
            this(context, new ArrayList<>());
        }

        private ToolContext inside() {
            return words.isEmpty() ? context.tool() : context.machine().namespace(words.get(0))
                    .map(context.tool()::seenFrom).orElse(context.tool());
        }
    }

    @Override
    public void parse(Arguments arguments, Request request) throws CommandLineException {
        if (!request.context().options().all() && !arguments.isEmpty()) {
            request.words().add(NAME.take(arguments));
        }
        request.words().addAll(arguments.takeCommand(request::inside));
    }

    @Override
    public String synopsis() {
        return "[ NAME ] COMMAND ...";
    }
}
