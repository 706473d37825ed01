package netsh.commands.grammar;

import java.util.List;

/** What a word of a {@link Menu} leads to: a command, or a further menu. {@code C} is what commands work in. */
public interface Node<C> {
    /** Reads the rest of the command line. */
    Invocation parse(Arguments arguments, C context) throws CommandLineException;

    /** The ways to go on from {@code words}, one usage line each. */
    List<String> synopses(String words);

    /** What it is for, in a few words. */
    String description();
}
