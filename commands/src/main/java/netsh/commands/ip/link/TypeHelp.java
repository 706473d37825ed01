package netsh.commands.ip.link;

import java.util.List;
import java.util.Optional;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Invocation;
import netsh.commands.grammar.Node;
import netsh.commands.grammar.UsageRequested;
import netsh.commands.ip.IpContext;

/** {@code ip link help [ TYPE ]}. */
final class TypeHelp implements Node<IpContext> {
    @Override
    public Invocation parse(Arguments arguments, IpContext context) throws CommandLineException {
        if (arguments.isEmpty()) {
            throw new UsageRequested();
        }
        Optional<LinkType<?>> type = LinkTypes.find(arguments.take());
        if (type.isEmpty()) {
            throw new UsageRequested();
        }
        String usage = "Usage: ... " + type.get().kind() + " " + type.get().syntax().synopsis();
        return () -> {
            context.tool().out().println(usage);
            return 0;
        };
    }

    @Override
    public List<String> synopses(String words) {
        return List.of(words + " [ TYPE ]");
    }

    @Override
    public String description() {
        return "how it is used";
    }
}
