package netsh.commands.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import netsh.commands.process.FileDescriptors;
import netsh.commands.process.Output;
import netsh.commands.process.Process;
import netsh.commands.shell.syntax.Assignment;
import netsh.commands.shell.syntax.Command;
import netsh.commands.shell.syntax.Redirection;
import netsh.commands.tool.Program;
import netsh.commands.tool.ProgramLoader;
import netsh.commands.tool.ToolContext;
import netsh.network.error.Errno;
import netsh.network.error.NetException;

/** Runs simple commands: assignments, functions, builtins and programs. */
final class SimpleCommands {
    private static final int DEEPEST_FUNCTION = 300;

    private final Interpreter shell;

    SimpleCommands(Interpreter shell) {
        this.shell = shell;
    }

    /** Runs a command; answers its status. */
    int run(Command.Simple command) {
        return run(command, false);
    }

    /** Runs the last command of a child shell: a program takes the shell's process over. */
    int runLast(Command.Simple command) {
        return run(command, true);
    }

    private int run(Command.Simple command, boolean last) {
        List<String> words;
        try {
            shell.takeSubstitutionStatus();
            words = shell.expander().fields(command.words());
        } catch (ExpansionException e) {
            return shell.fail(e);
        }
        if (words.isEmpty()) {
            return assignOnly(command);
        }
        if (shell.options().trace) {
            traceAssignments(command.assignments());
            trace(words);
        }
        String name = words.get(0);
        ShellFunction function = shell.functions().isEmpty() ? null : shell.functions().get(name);
        if (function != null) {
            return inShell(command, () -> call(function, words));
        }
        Builtin builtin = Builtins.find(name);
        if (builtin != null) {
            return runBuiltin(builtin, command, words);
        }
        return runProgram(command, words, last);
    }

    private int call(ShellFunction function, List<String> words) throws ExpansionException {
        if (shell.functionDepth() >= DEEPEST_FUNCTION) {
            throw new ExpansionException(words.get(0) + ": maximum function nesting level exceeded ("
                    + DEEPEST_FUNCTION + ")", false);
        }
        return shell.call(function, words.get(0), words.subList(1, words.size()));
    }

    private int assignOnly(Command.Simple command) {
        Redirector.Saved saved = new Redirector.Saved();
        try {
            for (Assignment assignment : command.assignments()) {
                shell.assign(assignment);
                if (shell.options().trace) {
                    traceAssignment(assignment);
                }
            }
        } catch (ExpansionException e) {
            return shell.fail(e);
        }
        try {
            shell.redirector().apply(command.redirections(), shell.process().descriptors(), saved);
        } catch (ExpansionException e) {
            shell.complain(e.getMessage());
            return 1;
        } finally {
            saved.restore(shell.process().descriptors());
        }
        int status = shell.takeSubstitutionStatus();
        return status < 0 ? 0 : status;
    }

    /** Something that runs in the shell's own process. */
    private interface Action {
        int run() throws ExpansionException;
    }

    private int runBuiltin(Builtin builtin, Command.Simple command, List<String> words) {
        if (words.get(0).equals("exec")) {
            return runExec(command, words);
        }
        if (command.assignments().isEmpty() && command.redirections().isEmpty()) {
            try {
                return builtin.run(shell, words);
            } catch (ExpansionException e) {
                return shell.fail(e);
            }
        }
        return inShell(command, () -> builtin.run(shell, words));
    }

    /** Runs something with the command's redirections and assignments in force, and takes both back. */
    private int inShell(Command.Simple command, Action action) {
        Redirector.Saved saved = new Redirector.Saved();
        FileDescriptors descriptors = shell.process().descriptors();
        Map<String, Variable> before = new HashMap<>();
        try {
            try {
                shell.redirector().apply(command.redirections(), descriptors, saved);
            } catch (ExpansionException e) {
                shell.complain(e.getMessage());
                return 1;
            }
            for (Assignment assignment : command.assignments()) {
                before.putIfAbsent(assignment.name(), shell.variables().find(assignment.name()));
                shell.assign(assignment);
                Variable assigned = shell.variables().find(assignment.name());
                shell.variables().put(assignment.name(), assigned.exported(true));
            }
            return action.run();
        } catch (ExpansionException e) {
            return shell.fail(e);
        } finally {
            saved.restore(descriptors);
            before.forEach((name, variable) -> {
                if (variable == null) {
                    shell.variables().remove(name);
                } else {
                    shell.variables().put(name, variable);
                }
            });
        }
    }

    private int runExec(Command.Simple command, List<String> words) {
        Redirector.Saved saved = new Redirector.Saved();
        try {
            shell.redirector().apply(command.redirections(), shell.process().descriptors(), saved);
        } catch (ExpansionException e) {
            saved.restore(shell.process().descriptors());
            shell.complain(e.getMessage());
            return 1;
        }
        saved.forget();
        if (words.size() == 1) {
            return 0;
        }
        Process process = shell.process();
        process.setEnvironment(shell.environment());
        int status = execute(process, words.subList(1, words.size()), "exec: ");
        shell.setStatus(status);
        shell.divert(Flow.EXIT, 0);
        return status;
    }

    private int runProgram(Command.Simple command, List<String> words, boolean last) {
        Map<String, String> environment;
        try {
            environment = environmentFor(command.assignments());
        } catch (ExpansionException e) {
            return shell.fail(e);
        }
        if (last) {
            return becomeProgram(shell.process(), command.redirections(), words, environment);
        }
        Process child = shell.process().fork();
        return shell.children().inForeground(child,
                self -> becomeProgram(self, command.redirections(), words, environment));
    }

    private Map<String, String> environmentFor(List<Assignment> assignments) throws ExpansionException {
        Map<String, String> environment = shell.environment();
        if (!assignments.isEmpty()) {
            environment = new HashMap<>(environment);
            for (Assignment assignment : assignments) {
                if (assignment.value() != null) {
                    environment.put(assignment.name(), shell.expander().text(assignment.value()));
                }
            }
            environment = new java.util.TreeMap<>(environment);
        }
        return environment;
    }

    private int becomeProgram(Process process, List<Redirection> redirections, List<String> words,
            Map<String, String> environment) {
        if (!redirections.isEmpty()) {
            try {
                shell.redirector().apply(redirections, process.descriptors(), null);
            } catch (ExpansionException e) {
                shell.complain(process, e.getMessage());
                return 1;
            }
        }
        process.setEnvironment(environment);
        return execute(process, words, "");
    }

    /** Lets a process become a program; says so where there is none. */
    private int execute(Process process, List<String> words, String messagePrefix) {
        String word = words.get(0);
        Program program;
        try {
            program = find(word);
        } catch (NetException e) {
            return notExecuted(process, word, e.errno(), messagePrefix);
        }
        return ToolContext.start(shell.userland(), process, program, words);
    }

    /** The program that a word means to this shell. */
    Program find(String word) throws NetException {
        if (word.isEmpty()) {
            throw new NetException(Errno.ENOENT);
        }
        String path = shell.variables().value("PATH");
        return new ProgramLoader(shell.userland().tools()).find(word, shell.files(), path == null ? "" : path);
    }

    private int notExecuted(Process process, String word, Errno errno, String messagePrefix) {
        boolean searched = word.indexOf('/') < 0;
        if (shell.dialect().isAlmquist()) {
            boolean missing = errno == Errno.ENOENT;
            shell.complain(process, messagePrefix + word + ": " + (missing ? "not found" : "Permission denied"));
            return missing ? 127 : 126;
        }
        if (errno == Errno.ENOENT) {
            String missing = shell.files().exists(word) ? "cannot execute: required file not found" : errno.text();
            String reason = searched ? messagePrefix.isEmpty() ? "command not found" : "not found" : missing;
            shell.complain(process, messagePrefix + word + ": " + reason);
            return 127;
        }
        String reason = errno == Errno.ENOEXEC ? "cannot execute binary file: Exec format error" : errno.text();
        shell.complain(process, messagePrefix + word + ": " + reason);
        return 126;
    }

    // ---- set -x --------------------------------------------------------------------------------------------------

    private void trace(List<String> words) {
        List<String> quoted = new ArrayList<>(words.size());
        for (String word : words) {
            quoted.add(WordText.quotedIfNeeded(word));
        }
        printTrace(String.join(" ", quoted));
    }

    private void traceAssignments(List<Assignment> assignments) {
        assignments.forEach(this::traceAssignment);
    }

    private void traceAssignment(Assignment assignment) {
        String value = shell.variables().value(assignment.name());
        if (assignment.value() != null && value != null) {
            printTrace(assignment.name() + '=' + (value.isEmpty() ? "" : WordText.quotedIfNeeded(value)));
        }
    }

    private void printTrace(String text) {
        String prompt = shell.variables().value("PS4");
        String prefix = prompt == null || prompt.isEmpty() ? ""
                : prompt.substring(0, 1).repeat(shell.scripts().evalDepth() + 1)
                + prompt.substring(1);
        Output.standardError(shell.process()).println(prefix + text);
    }
}
