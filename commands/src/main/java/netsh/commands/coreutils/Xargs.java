package netsh.commands.coreutils;

import java.util.ArrayList;
import java.util.List;
import netsh.commands.process.NullFile;
import netsh.commands.process.Process;
import netsh.commands.text.GnuOptions;
import netsh.commands.text.GnuTool;
import netsh.commands.tool.Program;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.error.Errno;
import netsh.network.error.NetException;

/** xargs(1). */
final class Xargs {
    private static final int MOST_ARGUMENTS = 5000;
    static final Tool TOOL = new GnuTool("xargs", "Runs a command with arguments from standard input.",
            "[COMMAND [ARG]...]", 1, GnuOptions.of("""
                    -n, --max-args=COUNT     so many arguments at once
                    -I, --replace=TEXT       put each line in place of that text
                    -0, --null               words end with zero bytes
                    -r, --no-run-if-empty    nothing for nothing
                    -t, --verbose            show the commands
                    -L, --max-lines=COUNT    so many lines at once
                    -d, --delimiter=CHARACTER
                    -P, --max-procs=COUNT
                    """).endingAtOperands(), Xargs::run);

    private Xargs() {
    }

    private static int run(ToolContext context, GnuOptions.Given given) {
        if (given.has('P') || given.has('d')) {
            context.err().println("xargs: this lab's xargs does not support -" + (given.has('P') ? 'P' : 'd'));
            return 2;
        }
        int most = MOST_ARGUMENTS;
        String limit = given.has('n') ? given.value('n') : given.value('L');
        if (limit != null) {
            if (!limit.matches("[0-9]{1,6}") || Integer.parseInt(limit) == 0) {
                return context.fail(1, limit.matches("0+") ? "value 0 for -n option should be >= 1"
                        : "invalid number \"" + limit + "\" for -n option");
            }
            most = Integer.parseInt(limit);
        }
        String text = context.in().readText();
        List<List<String>> batches = new ArrayList<>();
        if (given.has('0')) {
            batch(List.of(text.split("\0")), most, batches);
        } else if (given.has('I') || given.has('L')) {
            List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
            for (int i = 0; i < lines.size(); i += given.has('I') ? 1 : most) {
                String joined = String.join(" ", lines.subList(i, Math.min(lines.size(), i + (given.has('I') ? 1
                        : most))));
                batches.add(given.has('I') ? List.of(joined) : words(joined));
            }
        } else {
            List<String> words = words(text);
            if (words == null) {
                return context.fail(1, "unmatched single quote; by default quotes are special to xargs unless you use"
                        + " the -0 option");
            }
            batch(words, most, batches);
        }
        if (batches.isEmpty() && !given.has('r') && !given.has('I')) {
            batches.add(List.of());
        }
        List<String> command = given.operands().isEmpty() ? List.of("echo") : given.operands();
        return runAll(context, given, command, batches);
    }

    private static void batch(List<String> words, int most, List<List<String>> batches) {
        for (int i = 0; i < words.size(); i += most) {
            batches.add(words.subList(i, Math.min(words.size(), i + most)));
        }
    }

    /** The words of a text, quotes and backslashes minded; null where a quote is open. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = null;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                } else {
                    word.append(c);
                }
            } else if (c == ' ' || c == '\t' || c == '\n') {
                if (word != null) {
                    words.add(word.toString());
                    word = null;
                }
            } else {
                word = word == null ? new StringBuilder() : word;
                if (c == '\'' || c == '"') {
                    quote = c;
                } else if (c == '\\' && i + 1 < text.length()) {
                    word.append(text.charAt(++i));
                } else {
                    word.append(c);
                }
            }
        }
        if (word != null) {
            words.add(word.toString());
        }
        return quote == 0 ? words : null;
    }

    private static int runAll(ToolContext context, GnuOptions.Given given, List<String> command,
            List<List<String>> batches) {
        int status = 0;
        for (List<String> batch : batches) {
            List<String> words = new ArrayList<>();
            if (given.has('I')) {
                command.forEach(word -> words.add(word.replace(given.value('I'), batch.get(0))));
            } else {
                words.addAll(command);
                words.addAll(batch);
            }
            if (given.has('t')) {
                context.err().println(String.join(" ", words));
            }
            Program program;
            try {
                program = context.find(words.get(0));
            } catch (NetException e) {
                return context.fail(e.errno() == Errno.ENOENT ? 127 : 126, words.get(0) + ": " + e.errno().text());
            }
            Process child = context.process().fork();
            child.descriptors().set(0, new NullFile());
            int ended = child.runForeground(self -> ToolContext.start(context.userland(), self, program, words));
            if (child.endedBy().isPresent()) {
                return context.fail(125, words.get(0) + ": terminated by signal " + child.endedBy().get().number());
            }
            if (ended == 255) {
                return context.fail(124, words.get(0) + ": exited with status 255; aborting");
            }
            status = ended != 0 ? 123 : status;
        }
        return status;
    }
}
