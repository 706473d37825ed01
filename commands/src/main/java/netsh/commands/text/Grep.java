package netsh.commands.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import netsh.commands.process.Input;
import netsh.commands.process.Output;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;

/** grep(1). */
final class Grep {
    private static final GnuOptions OPTIONS = new GnuOptions("EFGPvcqionwxshHlLrRaA:B:C:m:e:f:", "invert-match=v",
            "count=c", "quiet=q", "silent=q", "ignore-case=i", "only-matching=o", "line-number=n", "word-regexp=w",
            "line-regexp=x", "no-messages=s", "no-filename=h", "with-filename=H", "files-with-matches=l",
            "files-without-match=L", "after-context=A", "before-context=B", "context=C", "max-count=m", "regexp=e",
            "extended-regexp=E", "fixed-strings=F", "basic-regexp=G", "text=a");

    private final ToolContext context;
    private final GnuOptions.Given given;
    private final Pattern pattern;
    private final boolean namesFiles;
    private final long most;
    private final long before;
    private final long after;
    private boolean anySelected;

    private Grep(ToolContext context, GnuOptions.Given given, Pattern pattern, int files, long[] numbers) {
        this.context = context;
        this.given = given;
        this.pattern = pattern;
        namesFiles = given.has('H') || (files > 1 && !given.has('h'));
        before = numbers[0];
        after = numbers[1];
        most = numbers[2];
    }

    static Tool named(String name) {
        return Tool.of(name, "Prints lines that match a pattern.", Grep::run);
    }

    private static int run(ToolContext context) {
        GnuOptions.Given given;
        try {
            given = OPTIONS.parse(context.arguments());
        } catch (GnuOptions.Invalid e) {
            context.err().println(context.name() + ": " + e.getMessage());
            return usage(context);
        }
        if (given.has('?')) {
            context.out().println("Usage: grep [OPTION]... PATTERNS [FILE]...");
            return 0;
        }
        for (char letter : "PrRf".toCharArray()) {
            if (given.has(letter)) {
                context.err().println("grep: this lab's grep does not support -" + letter);
                return 2;
            }
        }
        List<String> files = new ArrayList<>(given.operands());
        List<String> patterns = new ArrayList<>();
        for (Map.Entry<Character, String> option : given.options()) {
            if (option.getKey() == 'e') {
                patterns.addAll(List.of(option.getValue().split("\n", -1)));
            }
        }
        if (patterns.isEmpty()) {
            if (files.isEmpty()) {
                return usage(context);
            }
            patterns.addAll(List.of(files.remove(0).split("\n", -1)));
        }
        long[] numbers = {number(given, 'B', 'C'), number(given, 'A', 'C'), number(given, 'm', 'm')};
        if (numbers[0] == -1 || numbers[1] == -1) {
            char letter = given.has('C') ? 'C' : numbers[0] == -1 ? 'B' : 'A';
            return context.fail(2, given.value(letter) + ": invalid context length argument");
        }
        if (numbers[2] == -1) {
            return context.fail(2, "invalid max count");
        }
        return search(context, given, patterns, files, numbers);
    }

    private static int usage(ToolContext context) {
        context.err().println("Usage: grep [OPTION]... PATTERNS [FILE]...");
        return GnuTool.tryHelp(context, 2);
    }

    /** The value of a numeric option; -1 where it is none, -2 where it was not given. */
    private static long number(GnuOptions.Given given, char letter, char otherwise) {
        String text = given.has(letter) ? given.value(letter) : given.value(otherwise);
        return text == null ? -2 : Counts.parse(text);
    }

    private static int search(ToolContext context, GnuOptions.Given given, List<String> patterns, List<String> files,
            long[] numbers) {
        Pattern pattern;
        try {
            pattern = compile(context, given, patterns);
        } catch (PatternSyntaxException e) {
            return context.fail(2, complaint(e));
        }
        Grep grep = new Grep(context, given, pattern, files.size(), numbers);
        boolean[] failed = {false};
        for (String file : files.isEmpty() ? List.of("-") : files) {
            if (!file.equals("-") && given.has('s') && !context.files().exists(file)) {
                failed[0] = true;
                continue;
            }
            InputFiles inputs = new InputFiles(context);
            inputs.one(file, (name, input) -> grep.searchFile(name.equals("-") ? "(standard input)" : name, input));
            failed[0] |= inputs.failed();
        }
        return grep.anySelected && given.has('q') ? 0 : failed[0] ? 2 : grep.anySelected ? 0 : 1;
    }

    private static String complaint(PatternSyntaxException e) {
        if (e.getDescription().startsWith("Unmatched [")) {
            return e.getDescription();
        }
        if (e.getDescription().contains("group")) {
            return "Unmatched ( or \\(";
        }
        return e.getDescription().contains("counted") ? "Unmatched \\{" : "Invalid regular expression";
    }

    private static Pattern compile(ToolContext context, GnuOptions.Given given, List<String> patterns) {
        boolean fixed = given.has('F') || context.name().endsWith("fgrep");
        boolean extended = given.has('E') || context.name().endsWith("egrep");
        StringBuilder regex = new StringBuilder();
        for (String pattern : patterns) {
            String java = fixed ? Pattern.quote(pattern) : extended ? PosixRegex.extended(pattern)
                    : PosixRegex.basic(pattern);
            if (given.has('x')) {
                java = "^(?:" + java + ")$";
            } else if (given.has('w')) {
                java = "(?<!\\w)(?:" + java + ")(?!\\w)";
            }
            regex.append(regex.length() == 0 ? "" : "|").append(java);
        }
        return Pattern.compile(regex.toString(), given.has('i') ? Pattern.CASE_INSENSITIVE : 0);
    }

    private void searchFile(String name, Input input) {
        Output out = context.out();
        List<String> held = new ArrayList<>();
        long number = 0;
        long selected = 0;
        long trailing = 0;
        long lastPrinted = 0;
        boolean silent = given.has('q') || given.has('c') || given.has('l') || given.has('L');
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            if (most >= 0 && selected >= most && (trailing <= 0 || silent)) {
                break;
            }
            number++;
            boolean matches = (most < 0 || selected < most) && pattern.matcher(line).find() != given.has('v');
            if (matches) {
                selected++;
                anySelected = true;
                if (given.has('q') || given.has('l')) {
                    break;
                }
                if (!silent) {
                    lastPrinted = printContext(name, held, number, lastPrinted);
                    printSelected(name, number, line);
                    lastPrinted = number;
                }
                trailing = after;
                held.clear();
            } else if (!silent && trailing > 0 && !given.has('o')) {
                printLine(name, number, '-', line);
                lastPrinted = number;
                trailing--;
            } else if (before > 0) {
                held.add(line);
                if (held.size() > before) {
                    held.remove(0);
                }
            }
        }
        printSummary(out, name, selected);
    }

    private long printContext(String name, List<String> held, long number, long lastPrinted) {
        if (given.has('o')) {
            return lastPrinted;
        }
        long first = number - held.size();
        if ((before > 0 || after > 0) && lastPrinted > 0 && first > lastPrinted + 1) {
            context.out().println("--");
        }
        for (int i = 0; i < held.size(); i++) {
            printLine(name, first + i, '-', held.get(i));
        }
        return number;
    }

    private void printSelected(String name, long number, String line) {
        if (!given.has('o')) {
            printLine(name, number, ':', line);
            return;
        }
        Matcher matcher = pattern.matcher(line);
        while (!given.has('v') && matcher.find()) {
            if (matcher.end() > matcher.start()) {
                printLine(name, number, ':', matcher.group());
            }
        }
    }

    private void printLine(String name, long number, char mark, String line) {
        String prefix = namesFiles ? name + mark : "";
        context.out().println(prefix + (given.has('n') ? number + String.valueOf(mark) : "") + line);
    }

    private void printSummary(Output out, String name, long selected) {
        if (given.has('q')) {
            return;
        }
        if (given.has('l')) {
            out.print(selected > 0 ? name + '\n' : "");
        } else if (given.has('L')) {
            out.print(selected == 0 ? name + '\n' : "");
        } else if (given.has('c')) {
            out.println((namesFiles ? name + ':' : "") + selected);
        }
    }
}
