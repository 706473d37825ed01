package netsh.commands.coreutils;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import netsh.commands.completion.Names;
import netsh.commands.completion.Synopsis;
import netsh.commands.process.Process;
import netsh.commands.process.Signal;
import netsh.commands.text.GnuTool;
import netsh.commands.regex.PosixPattern;
import netsh.commands.regex.PosixPatternException;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;

/** kill(1), pkill(1), pgrep(1) and killall(1). */
final class Kill {
    static final Tool TOOL = Tool.of("kill", "Sends signals to processes.", Names.KILL,
            Kill::kill);
    static final Tool PKILL = Tool.of("pkill", "Sends signals to processes by name.", Names.BY_PROGRAM,
            context -> match(context, true));
    static final Tool PGREP = Tool.of("pgrep", "Finds processes by name.", Synopsis.of("RUNNING", """
                    -f  look at whole command lines
                    -x  the whole name must match
                    -l  names too
                    -a  command lines too
                    """),
            context -> match(context, false));
    static final Tool KILLALL = Tool.of("killall", "Sends signals to all processes of a name.", Names.BY_PROGRAM,
            Kill::killAll);

    private Kill() {
    }

    private static Optional<Signal> signal(String option) {
        return Signal.parse(option.replaceFirst("^-", ""));
    }

    private static int kill(ToolContext context) {
        Signal signal = Signal.TERM;
        int status = 0;
        List<String> words = new ArrayList<>(context.arguments());
        if (!words.isEmpty() && words.get(0).equals("-s") && words.size() > 1) {
            words.remove(0);
            words.set(0, "-" + words.get(0));
        }
        boolean existence = !words.isEmpty() && words.get(0).equals("-0");
        if (!words.isEmpty() && words.get(0).startsWith("-")) {
            Optional<Signal> wanted = signal(words.remove(0));
            if (wanted.isEmpty() && !existence) {
                return context.fail(1, "unknown signal");
            }
            signal = wanted.orElse(signal);
        }
        for (String word : words) {
            Optional<Process> process = word.matches("[0-9]{1,9}")
                    ? context.process().table().find(Integer.parseInt(word)) : Optional.empty();
            if (process.isEmpty()) {
                status = context.fail(1, word.matches("[0-9]{1,9}") ? "(" + word + "): No such process"
                        : "failed to parse argument: '" + word + "'");
            } else if (!existence) {
                process.get().signal(signal);
            }
        }
        return status;
    }

    private static int match(ToolContext context, boolean kills) {
        Signal signal = Signal.TERM;
        boolean whole = false;
        boolean exact = false;
        boolean named = false;
        String pattern = null;
        for (String word : context.arguments()) {
            if (word.startsWith("-") && word.length() > 1) {
                Optional<Signal> wanted = kills ? signal(word) : Optional.empty();
                if (wanted.isPresent()) {
                    signal = wanted.get();
                } else if (word.matches("-[fxla]+")) {
                    whole |= word.indexOf('f') > 0;
                    exact |= word.indexOf('x') > 0;
                    named |= word.indexOf('l') > 0 || word.indexOf('a') > 0;
                } else {
                    context.fail(2, "invalid option -- '" + word.charAt(1) + "'");
                    return GnuTool.tryHelp(context, 2);
                }
            } else {
                pattern = word;
            }
        }
        if (pattern == null) {
            context.fail(2, "no matching criteria specified");
            context.err().println("Try `" + context.name() + " --help' for more information.");
            return 2;
        }
        return match(context, kills ? signal : null, pattern, whole, exact, named);
    }

    private static int match(ToolContext context, Signal signal, String pattern, boolean whole, boolean exact,
            boolean named) {
        Pattern regex;
        try {
            regex = PosixPattern.extended(pattern, 0);
        } catch (PosixPatternException e) {
            return context.fail(2, "regex error: Invalid regular expression");
        }
        boolean found = false;
        for (Process process : context.process().table().list()) {
            String text = whole ? String.join(" ", process.arguments()) : ProcessList.name(process);
            boolean matches = exact ? regex.matcher(text).matches() : regex.matcher(text).find();
            if (process == context.process() || process.hasEnded() || !matches) {
                continue;
            }
            found = true;
            if (signal != null) {
                process.signal(signal);
            } else {
                context.out().println(process.pid() + (named ? " " + text : ""));
            }
        }
        return found ? 0 : 1;
    }

    private static int killAll(ToolContext context) {
        Signal signal = Signal.TERM;
        boolean quiet = false;
        int status = 0;
        List<String> names = new ArrayList<>();
        for (String word : context.arguments()) {
            if (word.equals("-q")) {
                quiet = true;
            } else if (word.startsWith("-") && signal(word).isPresent()) {
                signal = signal(word).get();
            } else if (word.startsWith("-")) {
                return context.fail(1, "invalid option -- '" + word.substring(1) + "'");
            } else {
                names.add(word);
            }
        }
        for (String name : names) {
            boolean found = false;
            for (Process process : context.process().table().list()) {
                if (process != context.process() && !process.hasEnded() && ProcessList.name(process).equals(name)) {
                    process.signal(signal);
                    found = true;
                }
            }
            if (!found) {
                status = 1;
                if (!quiet) {
                    context.err().println(name + ": no process found");
                }
            }
        }
        return status;
    }
}
