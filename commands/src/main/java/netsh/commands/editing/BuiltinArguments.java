package netsh.commands.editing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import netsh.commands.completion.Files;
import netsh.commands.completion.Names;
import netsh.commands.completion.OptionText;
import netsh.commands.completion.Synopsis;
import netsh.commands.completion.Words;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Expectation;

/** What the shell's builtins and reserved words are for, and what may follow the builtins. */
final class BuiltinArguments {
    /** A word of the shell. */
    record Entry(String summary, ArgumentCompleter arguments) {}

    private static final Words TEST_OPERATORS = Words.of("-e: exists", "-f: is a file", "-d: is a directory",
            "-r: can be read", "-w: can be written", "-x: can be run", "-s: is not empty", "-L: is a symbolic link",
            "-n: is not empty text", "-z: is empty text", "!: not", "=: equal texts", "!=: different texts",
            "-eq: equal numbers", "-ne: different numbers", "-lt: less", "-le: at most", "-gt: greater",
            "-ge: at least", "-a: and", "-o: or", "]: the end").orOthers();
    private static final ArgumentCompleter TEST =
            (place, before, word) -> Expectation.of(TEST_OPERATORS, Files.ALL);
    private static final Words SHELL_OPTIONS = Words.of("errexit: end at the first failure (-e)",
            "nounset: unset variables are errors (-u)", "xtrace: show commands as they run (-x)",
            "noglob: no patterns of file names (-f)", "verbose: show lines as they are read (-v)",
            "allexport: export what is assigned (-a)", "noclobber: > spares files that exist (-C)",
            "pipefail: a pipe fails where any part does");
    private static final Map<String, Entry> BUILTINS = new LinkedHashMap<>();
    private static final Map<String, String> RESERVED = Map.ofEntries(
            Map.entry("if", "runs commands if one succeeds"), Map.entry("then", "what to run then"),
            Map.entry("elif", "another condition"), Map.entry("else", "what to run otherwise"),
            Map.entry("fi", "ends an if"), Map.entry("for", "runs commands for each of some words"),
            Map.entry("while", "runs commands as long as one succeeds"),
            Map.entry("until", "runs commands until one succeeds"), Map.entry("do", "what to run in a loop"),
            Map.entry("done", "ends a loop"), Map.entry("case", "chooses by a pattern"),
            Map.entry("esac", "ends a case"), Map.entry("in", "the words of a for, the patterns of a case"),
            Map.entry("function", "defines a function"), Map.entry("time", "tells how long commands take"),
            Map.entry("{", "a group of commands"), Map.entry("}", "ends a group"), Map.entry("!", "turns the status over"),
            Map.entry("[[", "tests an expression"), Map.entry("]]", "ends an expression"));

    static {
        variables();
        flow();
        put("echo", "prints its arguments", "[TEXT]...", "-n  no newline at the end\n-e  backslashes mean characters\n"
                + "-E  backslashes mean themselves");
        put("printf", "prints arguments in a format", "FORMAT [TEXT]...", "-v VARIABLE  assigns instead of printing");
        put("cd", "changes the directory", "[DIRECTORY]", "-L  follow symbolic links by name\n-P  follow them really");
        put("pwd", "prints the directory", "", "-L  by the names that led there\n-P  without symbolic links");
        put("test", "tests an expression", TEST);
        put("[", "tests an expression", TEST);
        put("umask", "what permissions new files lack", "[MODE]", "");
        put("ulimit", "shows limits", "", "-a  all limits\n-n  open files");
        put("command", "runs a command past functions", "COMMAND", "-v  tell what it is\n-V  tell it in a sentence");
        put("type", "tells what names mean", "[PROGRAMNAME]...", "-t  in one word\n-a  all meanings");
        put("hash", "the paths of commands", "", "");
        put("alias", "shows aliases", "", "");
        put("unalias", "removes aliases", "", "-a  all of them");
    }

    private BuiltinArguments() {}

    private static void variables() {
        put("export", "gives variables to commands", "[VARIABLE]...", "-p  list them\n-n  take it back");
        put("readonly", "protects variables", "[VARIABLE]...", "-p  list them");
        put("local", "variables of a function", "[VARIABLE]...", "");
        put("declare", "declares variables", "[VARIABLE]...", "-x  exported\n-r  protected\n-i  a number\n-a  an array\n"
                + "-A  an array by names\n-p  list them\n-f  functions");
        put("typeset", "declares variables", "[VARIABLE]...", "-x  exported\n-r  protected\n-i  a number\n-a  an array");
        put("unset", "forgets variables", "[VARIABLE]...", "-v  variables only\n-f  functions only");
        put("set", "switches options, sets parameters", (place, before, word) -> {
            String last = before.isEmpty() ? "" : before.get(before.size() - 1);
            return last.equals("-o") || last.equals("+o") ? Expectation.of(SHELL_OPTIONS) : SET.expected(place, before, word);
        });
        put("shift", "drops parameters", "[NUMBER]", "");
        put("read", "reads a line into variables", "[VARIABLE]...", "-r  backslashes mean themselves\n"
                + "-p PROMPT  ask for it\n-t SECONDS  wait so long\n-n COUNT  so many characters\n"
                + "-d CHARACTER  up to that character\n-a VARIABLE  into an array\n-s  do not show it");
        put("getopts", "takes options apart", "LETTERS VARIABLE", "");
        put("let", "computes", "EXPRESSION...", "");
    }

    private static final Synopsis SET = Synopsis.of("[PARAMETER]...", () -> OptionText.read("""
            -e  end at the first failure
            -u  unset variables are errors
            -x  show commands as they run
            -f  no patterns of file names
            -v  show lines as they are read
            -a  export what is assigned
            -C  > spares files that exist
            -o  an option by its name
            """));

    private static void flow() {
        put(":", "does nothing", "[TEXT]...", "");
        put("true", "succeeds", "", "");
        put("false", "fails", "", "");
        put("exit", "ends the shell", "[STATUS]", "");
        put("return", "leaves a function", "[STATUS]", "");
        put("break", "leaves loops", "[COUNT]", "");
        put("continue", "goes on with a loop's next round", "[COUNT]", "");
        put("eval", "runs its arguments as a line", "COMMAND", "");
        put("source", "runs a file in this shell", "FILE [TEXT]...", "");
        put(".", "runs a file in this shell", "FILE [TEXT]...", "");
        put("trap", "what to run at a signal", "COMMANDTEXT SIGNAL...", "-l  list signals\n-p  list traps");
        put("exec", "becomes a command", "COMMAND", "");
        put("wait", "waits for what runs in the background", "[PID]...", "-n  for the next that ends");
        put("jobs", "what runs in the background", "", "-l  with numbers\n-p  numbers only");
        put("kill", "sends signals", Names.KILL);
        put("fg", "fetches a job", "", "");
        put("bg", "lets a job go on", "", "");
        put("times", "the time that was used", "", "");
    }

    private static void put(String name, String summary, String operands, String options) {
        put(name, summary, Synopsis.of(operands, options));
    }

    private static void put(String name, String summary, ArgumentCompleter arguments) {
        BUILTINS.put(name, new Entry(summary, arguments));
    }

    static Optional<Entry> find(String builtin) {
        return Optional.ofNullable(BUILTINS.get(builtin));
    }

    /** What a reserved word is for; empty text for those that the shell refuses. */
    static String reserved(String word) {
        return RESERVED.getOrDefault(word, "");
    }
}
