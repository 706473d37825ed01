package netsh.commands.awk;

import java.util.List;
import java.util.Map;

/**
 * A program.
 *
 * @param begin what is done before the input
 * @param rules what is done with each record
 * @param end what is done after the input
 * @param functions the program's own functions
 */
record Program(List<Statement> begin, List<Rule> rules, List<Statement> end, Map<String, Function> functions) {
    /** A pattern and its action; {@code last} is null where the pattern is no range, {@code first} where there is none. */
    record Rule(Expression first, Expression last, Statement action) {}

    /** A function of the program. */
    record Function(List<String> parameters, Statement body) {}

    /** Whether it reads its input at all. */
    boolean readsInput() {
        return !rules.isEmpty() || !end.isEmpty();
    }
}
