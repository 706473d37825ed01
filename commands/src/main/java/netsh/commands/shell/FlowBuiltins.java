package netsh.commands.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import netsh.commands.file.FileStatus;
import netsh.commands.process.Output;
import netsh.commands.process.Signal;
import netsh.network.error.NetException;

/** Builtins that steer execution: exit, return, break, eval, source, trap and their like. */
final class FlowBuiltins {
    private FlowBuiltins() {
    }

    static void addTo(Map<String, Builtin> builtins) {
        builtins.put(":", (shell, words) -> 0);
        builtins.put("true", (shell, words) -> 0);
        builtins.put("false", (shell, words) -> 1);
        builtins.put("exit", FlowBuiltins::exit);
        builtins.put("return", FlowBuiltins::returnFrom);
        builtins.put("break", (shell, words) -> loop(shell, words, Flow.BREAK));
        builtins.put("continue", (shell, words) -> loop(shell, words, Flow.CONTINUE));
        builtins.put("eval", (shell, words) -> shell.scripts().eval(String.join(" ", Builtins.operands(words))));
        builtins.put("source", FlowBuiltins::source);
        builtins.put(".", FlowBuiltins::source);
        builtins.put("trap", FlowBuiltins::trap);
        builtins.put("exec", (shell, words) -> 0);
        builtins.put("let", FlowBuiltins::let);
    }

    private static int exit(Interpreter shell, List<String> words) {
        int status = status(shell, words);
        shell.setStatus(status);
        shell.divert(Flow.EXIT, 0);
        return status;
    }

    private static int status(Interpreter shell, List<String> words) {
        List<String> operands = Builtins.operands(words);
        if (operands.isEmpty()) {
            return shell.status();
        }
        try {
            return (int) (Long.parseLong(operands.get(0).strip()) & 0xff);
        } catch (NumberFormatException e) {
            shell.complain(words.get(0) + ": " + operands.get(0) + ": numeric argument required");
            return 2;
        }
    }

    private static int returnFrom(Interpreter shell, List<String> words) {
        if (!shell.inFunctionOrSource() && !shell.isSubshell()) {
            shell.complain("return: can only `return' from a function or sourced script");
            return 2;
        }
        int status = status(shell, words);
        shell.setStatus(status);
        shell.divert(Flow.RETURN, 0);
        return status;
    }

    private static int loop(Interpreter shell, List<String> words, Flow flow) {
        if (shell.loopDepth() == 0) {
            shell.complain(words.get(0) + ": only meaningful in a `for', `while', or `until' loop");
            return 0;
        }
        int levels = 1;
        if (words.size() > 1) {
            Integer wanted = Builtins.number(words.get(1));
            if (wanted == null) {
                shell.complain(words.get(0) + ": " + words.get(1) + ": numeric argument required");
                shell.setStatus(128);
                shell.divert(Flow.BREAK, shell.loopDepth());
                return 128;
            }
            if (wanted < 1) {
                shell.complain(words.get(0) + ": " + wanted + ": loop count out of range");
                shell.divert(Flow.BREAK, shell.loopDepth());
                return 1;
            }
            levels = Math.min(wanted, shell.loopDepth());
        }
        shell.divert(flow, levels);
        return 0;
    }

    private static int source(Interpreter shell, List<String> words) {
        List<String> operands = Builtins.operands(words);
        if (operands.isEmpty()) {
            shell.complain(words.get(0) + ": filename argument required");
            Output.standardError(shell.process()).println(words.get(0) + ": usage: " + words.get(0)
                    + " filename [arguments]");
            return 2;
        }
        String path = found(shell, operands.get(0));
        String text;
        Optional<FileStatus> status = shell.files().status(path);
        if (status.isPresent() && status.get().isDirectory()) {
            shell.complain(words.get(0) + ": " + path + ": is a directory");
            return 1;
        }
        try {
            text = shell.files().readText(path);
        } catch (NetException e) {
            shell.complain(path + ": " + e.errno().text());
            return 1;
        }
        List<String> before = shell.positional();
        if (operands.size() > 1) {
            shell.setPositional(List.copyOf(operands.subList(1, operands.size())));
        }
        int result = shell.scripts().runScript(path, text, true);
        if (operands.size() > 1) {
            shell.setPositional(before);
        }
        return result;
    }

    /** A name without a slash is looked for in PATH first, then here. */
    private static String found(Interpreter shell, String name) {
        String path = shell.variables().value("PATH");
        if (name.indexOf('/') < 0 && path != null) {
            for (String directory : path.split(":")) {
                String candidate = directory + '/' + name;
                if (shell.files().status(candidate).filter(FileStatus::isRegular).isPresent()) {
                    return candidate;
                }
            }
        }
        return name;
    }

    private static int let(Interpreter shell, List<String> words) {
        if (words.size() == 1) {
            shell.complain("let: expression expected");
            return 1;
        }
        long value = 0;
        try {
            for (String expression : words.subList(1, words.size())) {
                value = shell.computeText(expression);
            }
        } catch (ExpansionException e) {
            shell.complain("let: " + e.getMessage());
            return 1;
        }
        return value != 0 ? 0 : 1;
    }

    private static int trap(Interpreter shell, List<String> words) {
        List<String> arguments = Builtins.operands(words);
        if (arguments.isEmpty() || arguments.get(0).equals("-p")) {
            Output out = Builtins.output(shell);
            shell.traps().list().forEach((name, action) -> out.println("trap -- '" + action.replace("'", "'\\''") + "' "
                    + name));
            out.flush();
            return 0;
        }
        if (arguments.get(0).equals("-l")) {
            return JobBuiltins.listSignals(shell);
        }
        String action = arguments.get(0);
        List<String> names = new ArrayList<>(arguments.subList(1, arguments.size()));
        if (names.isEmpty()) {
            names.add(action);
            action = "-";
        }
        int status = 0;
        for (String name : names) {
            status |= trap(shell, name, action);
        }
        return status;
    }

    private static int trap(Interpreter shell, String name, String action) {
        if (name.equals("EXIT") || name.equals("0")) {
            shell.traps().setOnExit(action.equals("-") || action.isEmpty() ? null : action);
            return 0;
        }
        if (name.equals("ERR") || name.equals("DEBUG") || name.equals("RETURN")) {
            shell.complain("trap: " + name + ": not supported in this lab's shell");
            return 2;
        }
        Optional<Signal> signal = Signal.parse(name);
        if (signal.isEmpty()) {
            shell.complain("trap: " + name + ": invalid signal specification");
            return 1;
        }
        if (action.equals("-")) {
            shell.traps().reset(shell.process(), signal.get());
        } else {
            shell.traps().set(shell.process(), signal.get(), action);
        }
        return 0;
    }
}
