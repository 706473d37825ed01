package netsh.commands.ip.link;

import java.util.List;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Invocation;
import netsh.commands.grammar.Node;
import netsh.commands.ip.IpContext;

/** {@code ip link xstats}, which the lab has for no kind of link; its name counts among the abbreviations. */
final class ExtendedStatistics implements Node<IpContext> {
    @Override
    public Invocation parse(Arguments arguments, IpContext context) throws CommandLineException {
        if (arguments.isEmpty()) {
            throw new CommandLineException("xstats: missing argument", 1);
        }
        String word = arguments.take();
        if (!word.equals("type")) {
            throw CommandLineException.wrongArgument(word, "unknown argument");
        }
        throw new CommandLineException("ip: this lab does not support extended statistics.", 2);
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
