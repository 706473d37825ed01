package netsh.commands.grammar;

import java.util.List;
import java.util.function.Function;
import netsh.network.error.NetException;

/**
 * A command: how its request is begun, the clauses that fill it, and what is then done with it.
 *
 * @param description what it does, in a few words
 * @param newRequest an empty request
 * @param syntax what may follow the command's name
 * @param action what it does
 */
public record Command<C, R>(String description, Function<C, R> newRequest, Syntax<? super R> syntax, Action<C, R> action)
        implements Node<C> {
    /** Carries a request out. */
    @FunctionalInterface
    public interface Action<C, R> {
        /**
         * Carries it out.
         *
         * @return the exit status
         */
        int perform(C context, R request) throws CommandLineException, NetException;
    }

    @Override
    public Invocation parse(Arguments arguments, C context) throws CommandLineException {
        R request = newRequest.apply(context);
        syntax.parse(arguments, request);
        return () -> action.perform(context, request);
    }

    @Override
    public List<String> synopses(String words) {
        String rest = syntax.synopsis();
        return List.of(rest.isEmpty() ? words : words + " " + rest);
    }
}
