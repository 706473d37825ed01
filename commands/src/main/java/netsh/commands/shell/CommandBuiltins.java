package netsh.commands.shell;

import java.util.List;
import java.util.Map;
import netsh.commands.process.Output;
import netsh.commands.process.Process;
import netsh.commands.tool.Program;
import netsh.commands.tool.ToolContext;
import netsh.network.error.Errno;
import netsh.network.error.NetException;

/** Builtins about commands: command, type, hash. */
final class CommandBuiltins {
    private CommandBuiltins() {
    }

    static void addTo(Map<String, Builtin> builtins) {
        builtins.put("command", CommandBuiltins::command);
        builtins.put("type", CommandBuiltins::type);
        builtins.put("hash", (shell, words) -> 0);
        builtins.put("alias", CommandBuiltins::alias);
        builtins.put("unalias", CommandBuiltins::alias);
        builtins.put("ulimit", CommandBuiltins::limits);
    }

    /** Only a shell at a prompt expands aliases; a script's keeps them without ever using them. */
    private static int alias(Interpreter shell, List<String> words) {
        if (shell.identity().numbersLines()) {
            return 0;
        }
        shell.complain(words.get(0) + ": not supported in this lab's shell; define a function");
        return 2;
    }

    private static int limits(Interpreter shell, List<String> words) {
        if (words.size() > 2) {
            shell.complain("ulimit: not supported in this lab's shell");
            return 2;
        }
        Builtins.output(shell).println(words.size() > 1 && words.get(1).equals("-n") ? "1024" : "unlimited").flush();
        return 0;
    }

    private static int command(Interpreter shell, List<String> words) throws ExpansionException {
        if (words.size() == 1) {
            return 0;
        }
        String option = words.get(1);
        if (option.equals("-v") || option.equals("-V")) {
            int found = 0;
            for (String name : words.subList(2, words.size())) {
                found += describe(shell, name, option.equals("-V"), option.equals("-V") ? "command" : null) ? 1 : 0;
            }
            return found > 0 ? 0 : 1;
        }
        List<String> rest = words.subList(option.equals("-p") || option.equals("--") ? 2 : 1, words.size());
        if (rest.isEmpty()) {
            return 0;
        }
        Builtin builtin = Builtins.find(rest.get(0));
        return builtin != null ? builtin.run(shell, rest) : program(shell, rest);
    }

    private static int program(Interpreter shell, List<String> words) {
        Process child = shell.process().fork();
        return shell.children().inForeground(child, self -> {
            try {
                self.setEnvironment(shell.environment());
                Program program = shell.simpleCommands().find(words.get(0));
                return ToolContext.start(shell.userland(), self, program, words);
            } catch (NetException e) {
                boolean missing = e.errno() == Errno.ENOENT;
                shell.complain(words.get(0) + ": " + (missing ? "command not found" : e.errno().text()));
                return missing ? 127 : 126;
            }
        });
    }

    private static int type(Interpreter shell, List<String> words) {
        List<String> names = words.subList(1, words.size());
        boolean kind = !names.isEmpty() && (names.get(0).equals("-t"));
        boolean path = !names.isEmpty() && (names.get(0).equals("-p") || names.get(0).equals("-P"));
        if (kind || path || (!names.isEmpty() && names.get(0).equals("-a"))) {
            names = names.subList(1, names.size());
        }
        int status = 0;
        for (String name : names) {
            if (kind) {
                String word = kind(shell, name);
                if (word == null) {
                    status = 1;
                } else {
                    Builtins.output(shell).println(word).flush();
                }
            } else if (path) {
                status |= describeFile(shell, name, false) ? 0 : 1;
            } else {
                status |= describe(shell, name, true, "type") ? 0 : 1;
            }
        }
        return status;
    }

    private static String kind(Interpreter shell, String name) {
        if (Builtins.RESERVED.contains(name)) {
            return "keyword";
        }
        if (shell.functions().containsKey(name)) {
            return "function";
        }
        if (Builtins.find(name) != null) {
            return "builtin";
        }
        return file(shell, name) == null ? null : "file";
    }

    private static String file(Interpreter shell, String name) {
        try {
            return shell.simpleCommands().find(name).path();
        } catch (NetException e) {
            return null;
        }
    }

    /** Prints what a name means; {@code complainer} tells where it means nothing, null where it stays silent. */
    private static boolean describe(Interpreter shell, String name, boolean inWords, String complainer) {
        String kind = kind(shell, name);
        Output out = Builtins.output(shell);
        if (kind == null) {
            if (complainer != null) {
                shell.complain(complainer + ": " + name + ": not found");
            }
            return false;
        }
        if (kind.equals("file")) {
            return describeFile(shell, name, inWords);
        }
        if (!inWords) {
            out.println(name);
        } else if (kind.equals("function")) {
            out.println(name + " is a function").println(shell.functions().get(name).text());
        } else {
            out.println(name + " is a shell " + kind);
        }
        out.flush();
        return true;
    }

    private static boolean describeFile(Interpreter shell, String name, boolean inWords) {
        String path = file(shell, name);
        if (path == null) {
            return false;
        }
        Builtins.output(shell).println(inWords ? name + " is " + path : path).flush();
        return true;
    }
}
