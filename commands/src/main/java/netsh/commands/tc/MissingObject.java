package netsh.commands.tc;

import java.util.List;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Invocation;
import netsh.commands.grammar.Node;

/** An object of {@code tc} that the lab does not have; it keeps its place among the abbreviations. */
record MissingObject(String name) implements Node<TcContext> {
    @Override
    public Invocation parse(Arguments arguments, TcContext context) throws CommandLineException {
        throw TcContext.unsupported("\"" + name + "\"");
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
