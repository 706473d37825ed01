package netsh.commands.sed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import netsh.commands.process.Output;
import netsh.commands.sed.SedCommand.Function;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;

/** Runs a script over lines. */
final class SedEngine {
    /** What happens after a command. */
    private enum Next {
        COMMAND,
        CYCLE,
        CYCLE_WITHOUT_PRINTING,
        RESTART,
        QUIT,
        QUIT_WITHOUT_PRINTING
    }

    private final ToolContext context;
    private final List<SedCommand> commands;
    private final boolean quiet;
    private final Output out;
    private final Map<String, Integer> labels = new HashMap<>();
    private final boolean[] inRange;
    private final long[] rangeEnd;
    private final List<Runnable> appended = new ArrayList<>();
    private final Map<String, StringBuilder> written = new HashMap<>();

    private SedTool.LineReader lines;
    private long lineNumber;
    private String pattern = "";
    private String hold = "";
    private Pattern lastPattern;
    private boolean substituted;
    private int position;
    private int status;

    SedEngine(ToolContext context, List<SedCommand> commands, boolean quiet, Output out) {
        this.context = context;
        this.commands = commands;
        this.quiet = quiet;
        this.out = out;
        inRange = new boolean[commands.size()];
        rangeEnd = new long[commands.size()];
        for (int i = 0; i < commands.size(); i++) {
            if (commands.get(i).function() instanceof Function.Label label) {
                labels.put(label.name(), i);
            }
        }
    }

    int run(SedTool.LineReader reader) {
        lines = reader;
        for (SedCommand command : commands) {
            if (command.function() instanceof Function.Branch branch
                    && !branch.label().isEmpty() && !labels.containsKey(branch.label())) {
                return context.fail(1, "-e expression #1, char 0: can't find label for jump to `" + branch.label() + "'");
            }
        }
        Next next = Next.CYCLE;
        while (next != Next.QUIT && next != Next.QUIT_WITHOUT_PRINTING) {
            if (next != Next.RESTART && !readLine()) {
                break;
            }
            next = cycle();
            if (!quiet && next != Next.CYCLE_WITHOUT_PRINTING && next != Next.QUIT_WITHOUT_PRINTING
                    && next != Next.RESTART) {
                out.println(pattern);
            }
            flushAppended();
        }
        writeFiles();
        return status;
    }

    private boolean readLine() {
        String line = lines.next();
        if (line == null) {
            return false;
        }
        pattern = line;
        lineNumber++;
        substituted = false;
        return true;
    }

    private Next cycle() {
        position = 0;
        while (position < commands.size()) {
            context.process().loopCheckpoint();
            int index = position++;
            SedCommand command = commands.get(index);
            boolean applies = selects(command, index) != command.negated();
            if (command.function() instanceof Function.Block block) {
                position = applies ? position : block.end();
                continue;
            }
            Next next = applies ? perform(command, index) : Next.COMMAND;
            if (next != Next.COMMAND) {
                return next;
            }
        }
        return Next.CYCLE;
    }

    // ---- addresses ------------------------------------------------------------------------------------------------

    private boolean selects(SedCommand command, int index) {
        if (command.first() == null) {
            return true;
        }
        if (command.last() == null) {
            return matches(command.first());
        }
        if (inRange[index]) {
            boolean ends = command.last() instanceof Address.Line || command.last() instanceof Address.Following
                    ? lineNumber >= rangeEnd[index]
                    : matches(command.last());
            inRange[index] = !ends;
            return !(command.last() instanceof Address.Line line) || lineNumber <= line.number();
        }
        boolean fromTheTop = command.first() instanceof Address.Line line && line.number() == 0 && lineNumber == 1;
        if (fromTheTop) {
            inRange[index] = !matches(command.last());
            return true;
        }
        if (!matches(command.first())) {
            return false;
        }
        rangeEnd[index] = Long.MAX_VALUE;
        if (command.last() instanceof Address.Line last) {
            rangeEnd[index] = last.number();
        } else if (command.last() instanceof Address.Following following) {
            rangeEnd[index] = lineNumber + following.count();
        }
        inRange[index] = rangeEnd[index] > lineNumber;
        return true;
    }

    private boolean matches(Address address) {
        if (address instanceof Address.Line line) {
            return lineNumber == line.number();
        }
        if (address instanceof Address.Last) {
            return lines.isLast();
        }
        if (address instanceof Address.Step step) {
            return step.step() == 0
                    ? lineNumber == step.first()
                    : lineNumber >= step.first() && (lineNumber - step.first()) % step.step() == 0;
        }
        return address instanceof Address.Matching matching && use(matching.pattern()).matcher(pattern).find();
    }

    private Pattern use(Pattern given) {
        if (given != null) {
            lastPattern = given;
        }
        return lastPattern == null ? Pattern.compile("") : lastPattern;
    }

    // ---- functions ------------------------------------------------------------------------------------------------

    private Next perform(SedCommand command, int index) {
        Function function = command.function();
        if (function instanceof Function.Letter letter) {
            return perform(letter.letter());
        }
        if (function instanceof Function.Substitute substitution) {
            substitute(substitution);
        } else if (function instanceof Function.Branch branch) {
            branch(branch);
        } else if (function instanceof Function.Text text) {
            return insert(text, command, index);
        } else if (function instanceof Function.Quit quit) {
            status = quit.status();
            return quit.prints() ? Next.QUIT : Next.QUIT_WITHOUT_PRINTING;
        } else if (function instanceof Function.File file) {
            useFile(file);
        } else if (function instanceof Function.Transliterate transliteration) {
            transliterate(transliteration);
        }
        return Next.COMMAND;
    }

    private Next perform(char letter) {
        switch (letter) {
            case 'p' -> out.println(pattern);
            case 'd' -> {
                return Next.CYCLE_WITHOUT_PRINTING;
            }
            case 'D' -> {
                int newline = pattern.indexOf('\n');
                if (newline < 0) {
                    return Next.CYCLE_WITHOUT_PRINTING;
                }
                pattern = pattern.substring(newline + 1);
                return Next.RESTART;
            }
            case 'P' -> out.println(pattern.lines().findFirst().orElse(""));
            case 'n' -> {
                return nextLine();
            }
            case 'N' -> {
                return appendLine();
            }
            case 'g' -> pattern = hold;
            case 'G' -> pattern = pattern + '\n' + hold;
            case 'h' -> hold = pattern;
            case 'H' -> hold = hold + '\n' + pattern;
            case 'x' -> {
                String kept = hold;
                hold = pattern;
                pattern = kept;
            }
            case '=' -> out.println(Long.toString(lineNumber));
            case 'l' -> out.println(pattern.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n") + "$");
            case 'z' -> pattern = "";
            default -> out.println("-");
        }
        return Next.COMMAND;
    }

    private Next nextLine() {
        if (lines.isLast()) {
            return Next.QUIT;
        }
        if (!quiet) {
            out.println(pattern);
        }
        flushAppended();
        readLine();
        return Next.COMMAND;
    }

    private Next appendLine() {
        if (lines.isLast()) {
            return Next.QUIT;
        }
        flushAppended();
        pattern = pattern + '\n' + lines.next();
        lineNumber++;
        return Next.COMMAND;
    }

    private void branch(Function.Branch branch) {
        boolean taken = branch.letter() == 'b' || substituted == (branch.letter() == 't');
        if (branch.letter() != 'b') {
            substituted = false;
        }
        if (taken) {
            position = branch.label().isEmpty() ? commands.size() : labels.get(branch.label());
        }
    }

    private Next insert(Function.Text text, SedCommand command, int index) {
        switch (text.letter()) {
            case 'i' -> out.println(text.text());
            case 'a' -> appended.add(() -> out.println(text.text()));
            default -> {
                if (command.last() == null || command.negated() || !inRange[index]) {
                    out.println(text.text());
                }
                return Next.CYCLE_WITHOUT_PRINTING;
            }
        }
        return Next.COMMAND;
    }

    private void flushAppended() {
        appended.forEach(Runnable::run);
        appended.clear();
    }

    private void useFile(Function.File file) {
        if (file.letter() == 'w') {
            write(file.name());
            return;
        }
        appended.add(() -> {
            try {
                out.print(context.files().readText(file.name()));
            } catch (NetException missing) {
                // r passes over a file that it cannot read
            }
        });
    }

    private void write(String name) {
        if (name.equals("/dev/stdout")) {
            out.println(pattern);
        } else {
            written.computeIfAbsent(name, file -> new StringBuilder()).append(pattern).append('\n');
        }
    }

    private void writeFiles() {
        written.forEach((name, text) -> {
            try {
                context.files().writeText(name, text.toString());
            } catch (NetException refused) {
                status = context.fail(4, "couldn't open file " + name + ": " + refused.errno().text());
            }
        });
    }

    private void transliterate(Function.Transliterate transliteration) {
        StringBuilder changed = new StringBuilder();
        for (char c : pattern.toCharArray()) {
            int at = transliteration.from().indexOf(c);
            changed.append(at < 0 ? c : transliteration.to().charAt(at));
        }
        pattern = changed.toString();
    }

    private void substitute(Function.Substitute substitution) {
        Matcher matcher = use(substitution.pattern()).matcher(pattern);
        StringBuilder result = new StringBuilder();
        int copied = 0;
        int count = 0;
        boolean changed = false;
        while (matcher.find()) {
            count++;
            if (count < substitution.occurrence()) {
                continue;
            }
            result.append(pattern, copied, matcher.start());
            substitution.replacement().append(result, matcher);
            copied = matcher.end();
            changed = true;
            if (!substitution.global()) {
                break;
            }
        }
        if (!changed) {
            return;
        }
        pattern = result.append(pattern, copied, pattern.length()).toString();
        substituted = true;
        if (substitution.prints()) {
            out.println(pattern);
        }
        if (substitution.file() != null) {
            write(substitution.file());
        }
    }
}
