package netsh.commands.bridge;

import java.util.List;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Invocation;
import netsh.commands.grammar.Node;

/** An object or command of {@code bridge} that the lab does not have; it keeps its place among the abbreviations. */
record MissingObject(String name) implements Node<BridgeContext> {
    private static final int UNSUPPORTED = 2;

    @Override
    public Invocation parse(Arguments arguments, BridgeContext context) throws CommandLineException {
        throw new CommandLineException("bridge: this lab does not support \"" + name + "\".", UNSUPPORTED);
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
