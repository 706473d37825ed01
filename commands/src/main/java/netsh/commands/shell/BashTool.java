package netsh.commands.shell;

import java.util.List;
import netsh.commands.completion.Synopsis;
import netsh.commands.process.Process;
import netsh.commands.tool.Expectation;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.error.Errno;
import netsh.network.error.NetException;

/** The programs bash and sh: {@code bash FILE}, {@code bash -c COMMAND}, or commands from standard input. */
final class BashTool {
    private static final Synopsis ARGUMENTS = Synopsis.of("[FILE] [TEXT]...", """
            -c         run a line
            -e         end at the first failure
            -u         unset variables are errors
            -x         show commands as they run
            -o OPTION  an option by its name
            """);

    private BashTool() {
    }

    static Tool named(String name, Dialect dialect) {
        return Tool.of(name, "Runs a script or a command line in the shell language.", BashTool::expected,
                context -> run(context, dialect));
    }

    private static Expectation expected(ToolContext place, List<String> before, String word) {
        boolean afterCommand = !before.isEmpty() && before.get(before.size() - 1).matches("-[a-z]*c");
        return afterCommand ? new Expectation.InnerLine(place) : ARGUMENTS.expected(place, before, word);
    }

    private static int run(ToolContext context, Dialect dialect) {
        List<String> arguments = context.arguments();
        int i = 0;
        boolean command = false;
        StringBuilder letters = new StringBuilder();
        List<String> longOptions = new java.util.ArrayList<>();
        while (i < arguments.size() && arguments.get(i).startsWith("-") && arguments.get(i).length() > 1) {
            String option = arguments.get(i++);
            if (option.equals("--") || option.equals("--norc") || option.equals("--noprofile")
                    || option.equals("--posix")) {
                continue;
            }
            if (option.equals("-o") && i < arguments.size()) {
                longOptions.add(arguments.get(i++));
                continue;
            }
            if (option.startsWith("--")) {
                context.err().println(context.name() + ": " + option + ": invalid option");
                return 2;
            }
            command |= option.indexOf('c') > 0;
            letters.append(option.substring(1).replaceAll("[cil]", ""));
        }
        List<String> rest = arguments.subList(i, arguments.size());
        if (command && rest.isEmpty()) {
            return context.fail(2, "-c: option requires an argument");
        }
        return start(context, dialect, command, letters.toString(), longOptions, rest);
    }

    private static int start(ToolContext context, Dialect dialect, boolean command, String letters,
            List<String> longOptions, List<String> rest) {
        String name = command ? (rest.size() > 1 ? rest.get(1) : context.name()) : rest.isEmpty() ? context.name()
                : rest.get(0);
        boolean numbersLines = dialect != Dialect.ASH || !command && !rest.isEmpty();
        Interpreter shell = new Interpreter(context.userland(), context.process(),
                new ShellIdentity(name, numbersLines, 1, false), dialect);
        for (char letter : letters.toCharArray()) {
            if (!shell.options().set(letter, true)) {
                return context.fail(2, "-" + letter + ": invalid option");
            }
        }
        for (String option : longOptions) {
            if (!shell.options().set(option, true)) {
                return context.fail(2, option + ": invalid option name");
            }
        }
        String text;
        if (command) {
            text = rest.get(0);
        } else if (rest.isEmpty()) {
            if (TerminalSession.isAtTerminal(context)) {
                return new TerminalSession(context, shell).run();
            }
            text = context.in().readText();
        } else {
            try {
                text = context.files().readText(rest.get(0));
            } catch (NetException e) {
                if (dialect == Dialect.ASH) {
                    return context.fail(2, "can't open '" + rest.get(0) + "': " + e.errno().text());
                }
                if (dialect == Dialect.DASH) {
                    context.err().println(context.name() + ": 0: cannot open " + rest.get(0) + ": "
                            + (e.errno() == Errno.ENOENT ? "No such file" : e.errno().text()));
                    return 2;
                }
                context.err().println(context.name() + ": " + rest.get(0) + ": " + e.errno().text());
                return e.errno() == Errno.ENOENT ? 127 : 126;
            }
            if (text.indexOf('\0') >= 0) {
                context.err().println(rest.get(0) + ": " + rest.get(0) + ": cannot execute binary file");
                return 126;
            }
        }
        int parameters = command ? 2 : 1;
        shell.setPositional(rest.size() > parameters ? List.copyOf(rest.subList(parameters, rest.size())) : List.of());
        return finish(shell, context.process(), command ? name + ": -c" : name, text, command);
    }

    private static int finish(Interpreter shell, Process process, String name, String text, boolean command) {
        int status = command ? shell.scripts().runCommandString(text) : shell.scripts().runScript(name, text, false);
        if (shell.flow() == Flow.EXIT) {
            status = shell.status();
        }
        shell.setStatus(status);
        shell.traps().runOnExit(shell);
        return shell.status();
    }
}
