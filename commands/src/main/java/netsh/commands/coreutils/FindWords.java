package netsh.commands.coreutils;

import java.util.List;
import netsh.commands.completion.Files;
import netsh.commands.completion.FreeValue;
import netsh.commands.completion.Words;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Expectation;
import netsh.commands.tool.ToolContext;

/** The words of find's command line as completion offers them: directories, then tests and actions. */
final class FindWords {
    static final ArgumentCompleter COMPLETER = FindWords::expected;

    private static final Words PREDICATES = Words.of("-name: names that match a pattern",
            "-iname: the same, capitals do not matter", "-path: paths that match a pattern",
            "-type: files of a kind (f, d, l)", "-maxdepth: no deeper than that", "-mindepth: no higher than that",
            "-empty: empty files and directories", "-print: print the path", "-delete: delete it",
            "-exec: run a command with it, {} is the path, ';' ends it", "-a: and", "!: not");
    private static final Words TYPES = Words.of("f: files", "d: directories", "l: symbolic links");
    private static final List<String> WITH_VALUE = List.of("-name", "-iname", "-path", "-maxdepth", "-mindepth");

    private FindWords() {}

    private static Expectation expected(ToolContext place, List<String> before, String word) {
        int exec = before.lastIndexOf("-exec");
        if (exec >= 0 && before.subList(exec, before.size()).stream().noneMatch(";"::equals)) {
            return new Expectation.InnerCommand(exec + 1, place);
        }
        String last = before.isEmpty() ? "" : before.get(before.size() - 1);
        if (last.equals("-type")) {
            return Expectation.of(TYPES);
        }
        if (WITH_VALUE.contains(last)) {
            return Expectation.of(new FreeValue("the value of " + last));
        }
        boolean inRow = before.stream().anyMatch(earlier -> earlier.startsWith("-")) || word.startsWith("-");
        return inRow ? Expectation.of(PREDICATES)
                : new Expectation.Choice("", List.of(Files.ALL), List.of(PREDICATES));
    }
}
