package netsh.commands.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import netsh.commands.process.OpenFile;
import netsh.commands.process.Process;
import netsh.commands.process.Scheduler;
import netsh.commands.process.Signal;
import netsh.commands.process.Terminated;
import netsh.commands.shell.syntax.CommandExtent;
import netsh.commands.shell.syntax.Parser;
import netsh.commands.tool.Userland;

/** A session's shell: what a console, a replay or a test types command lines into. */
public final class Shell {
    private static final long SETTLE_NANOS = 2_000_000;

    private final Userland userland;
    private final Process process;
    private final Interpreter interpreter;
    private boolean exited;

    /**
     * A shell on a machine, in its initial namespace, in root's home directory.
     *
     * @param identity how it speaks of itself
     * @param input    its standard input
     * @param output   its standard output
     * @param error    its standard error; may be the same as {@code output}
     */
    public Shell(Userland userland, ShellIdentity identity, OpenFile input, OpenFile output, OpenFile error) {
        this.userland = userland;
        process = Process.session(userland.processes(), userland.machine().initialNamespace(), List.of("bash"),
                environment());
        process.descriptors().set(0, input);
        process.descriptors().set(1, output);
        process.descriptors().set(2, error);
        interpreter = new Interpreter(userland, process, identity);
    }

    private static Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        environment.put("HOME", "/root");
        environment.put("LANG", "C");
        environment.put("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
        environment.put("PWD", "/root");
        environment.put("TERM", "dumb");
        return environment;
    }

    /** Whether a text is a complete command, or wrong beyond completion; false while it wants more lines. */
    public static boolean isComplete(String text) {
        return Parser.isComplete(text);
    }

    /**
     * How far the first command of a text reaches, with all the lines that belong to it. What is wrong beyond completion
     * ends with the line where that shows.
     *
     * @param firstLine the number of the text's first line, for what is said to be missing
     */
    public static CommandExtent firstCommand(String text, int firstLine) {
        try {
            return Parser.firstCommand(text, firstLine);
        } catch (StackOverflowError nestsTooDeeply) {
            int newline = text.indexOf('\n');
            return new CommandExtent(newline < 0 ? text.length() : newline, Optional.empty());
        }
    }

    /** Whether a text is one simple command, so that a redirection behind it is that command's. */
    public static boolean isSimpleCommand(String text) {
        return Parser.isSimpleCommand(text);
    }

    /** The names of the builtins that this shell has, sorted. */
    public static Set<String> builtinNames() {
        return Builtins.supportedNames();
    }

    /** The reserved words of the language, sorted. */
    public static Set<String> reservedWords() {
        return new TreeSet<>(Builtins.RESERVED);
    }

    /**
     * Runs a command: one line, or several that belong together. Everything it prints goes to the shell's output. Never
     * throws for what was typed.
     *
     * @return the exit status, which the next command sees as {@code $?}
     */
    public int run(String text) {
        return run(text, interpreter.identity().firstLine());
    }

    /** As {@link #run(String)}, for a text that begins at some line of a script. */
    public int run(String text, int firstLine) {
        Scheduler scheduler = process.scheduler();
        scheduler.clearInterrupt();
        int status;
        try {
            status = interpreter.scripts().runText(text, firstLine);
            status = interpreter.flow() == Flow.NEXT ? status : interpreter.status();
        } catch (Terminated terminated) {
            status = terminated.signal().exitStatus();
        } catch (StackOverflowError overflow) {
            status = Signal.KILL.exitStatus();
            interpreter.complain("the command nests too deeply for this lab");
        }
        exited |= interpreter.flow() == Flow.EXIT || process.revive().filter(Signal.KILL::equals).isPresent();
        interpreter.resume();
        interpreter.setStatus(status);
        return status;
    }

    /**
     * Lets what was started in the background come to its first wait, as it would on a machine while the prompt is
     * printed. A replay calls it after each step.
     */
    public void settle() {
        try {
            process.sleepNanos(SETTLE_NANOS);
        } catch (Terminated terminated) {
            process.revive();
        }
    }

    /** Ends the shell: what it was told to do on EXIT happens now; answers its exit status. */
    public int end() {
        try {
            interpreter.traps().runOnExit(interpreter);
        } catch (Terminated terminated) {
            process.revive();
        }
        return interpreter.status();
    }

    /** Whether the commands run so far asked the shell to exit. */
    public boolean hasExited() {
        return exited;
    }

    /** The exit status of the last command. */
    public int status() {
        return interpreter.status();
    }

    /** The shell's process. */
    public Process process() {
        return process;
    }

    /** The machine it runs on. */
    public Userland userland() {
        return userland;
    }

    /** The value of a variable as {@code $name} has it; empty where it is unset. */
    public String variable(String name) {
        String value = interpreter.parameter(name);
        return value == null ? "" : value;
    }

    /** The value of a variable that was assigned; empty where none was. Looking at it changes nothing. */
    public String assigned(String name) {
        String value = interpreter.variables().value(name);
        return value == null ? "" : value;
    }

    /** The names of variables, sorted. */
    public Set<String> variableNames() {
        return new TreeSet<>(interpreter.variables().names());
    }

    /** The names of functions, sorted. */
    public Set<String> functionNames() {
        return new TreeSet<>(interpreter.functions().keySet());
    }
}
