package netsh.commands.editing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import netsh.commands.completion.Files;
import netsh.commands.completion.FreeValue;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Expectation;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;

/** Follows the words of a simple command, and of the commands that it runs in turn, to what can stand behind them. */
final class CommandWalk {
    /** Words of other systems that people put before commands; a lab has no use for them, but need not be lost by them. */
    private static final Set<String> PREFIXES = Set.of("sudo", "doas");

    private final CommandNames shellNames;

    /** What was found. */
    record Found(ToolContext place, Expectation expectation) {}

    CommandWalk(CommandNames shellNames) {
        this.shellNames = shellNames;
    }

    /** What can stand behind the words {@code before} of a command that is typed in a shell at {@code place}. */
    Found expected(ToolContext place, List<String> before, String word) {
        return follow(place, before, word, true);
    }

    private Found follow(ToolContext place, List<String> before, String word, boolean inShell) {
        if (before.isEmpty()) {
            return new Found(place, Expectation.of(inShell ? shellNames : CommandNames.ofPrograms()));
        }
        String name = before.get(0);
        List<String> arguments = before.subList(1, before.size());
        if (PREFIXES.contains(name)) {
            return follow(place, arguments, word, false);
        }
        Optional<ArgumentCompleter> completer = completer(place, name, inShell);
        if (completer.isEmpty()) {
            return new Found(place, Expectation.of(Files.ALL));
        }
        Expectation expected = completer.get().expected(place, arguments, word);
        if (expected instanceof Expectation.InnerCommand inner) {
            return follow(inner.place(), arguments.subList(inner.from(), arguments.size()), word, false);
        }
        return new Found(place, expected);
    }

    private static Optional<ArgumentCompleter> completer(ToolContext place, String name, boolean inShell) {
        if (inShell && BuiltinArguments.find(name).isPresent()) {
            return BuiltinArguments.find(name).map(BuiltinArguments.Entry::arguments);
        }
        String plain = name.substring(name.lastIndexOf('/') + 1);
        return place.userland().tools().find(plain).flatMap(Tool::completer);
    }

    /** What stands where anything can. */
    static Expectation anything() {
        return Expectation.of(new FreeValue("a word"), Files.ALL);
    }
}
