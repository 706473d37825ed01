package netsh.commands.shell;

import java.util.ArrayList;
import java.util.List;
import netsh.commands.process.Input;
import netsh.commands.process.MemoryFile;
import netsh.commands.process.NullFile;
import netsh.commands.process.Pipe;
import netsh.commands.process.Process;
import netsh.commands.process.Signal;
import netsh.commands.shell.syntax.Command;
import netsh.commands.shell.syntax.CommandList;
import netsh.commands.shell.syntax.Redirection;

/** What runs in a process of its own: pipelines, subshells, command substitutions and background jobs. */
final class ChildShells {
    private final Interpreter shell;
    private int substitutionStatus = -1;
    /** Whether this shell is only there to wait for a background pipeline, of whose end another one tells. */
    private boolean standsForJob;

    ChildShells(Interpreter shell) {
        this.shell = shell;
    }

    int takeSubstitutionStatus() {
        int status = substitutionStatus;
        substitutionStatus = -1;
        return status;
    }

    /** Runs a command as the whole of a subshell's work; answers the status the subshell ends with. */
    private static int runIn(Interpreter subshell, Command command) {
        if (command instanceof Command.Subshell nested) {
            return runIn(subshell, nested.body());
        }
        if (command instanceof Command.Redirected redirected && redirected.body() instanceof Command.Subshell nested) {
            return runRedirected(subshell, nested.body(), redirected.redirections());
        }
        if (command instanceof Command.Simple simple) {
            subshell.setLine(simple.line());
            subshell.setStatus(subshell.simpleCommands().runLast(simple));
        } else {
            subshell.setStatus(command.accept(subshell.executor()));
        }
        subshell.traps().runOnExit(subshell);
        return subshell.status();
    }

    private static int runRedirected(Interpreter subshell, CommandList body, List<Redirection> redirections) {
        try {
            subshell.redirector().apply(redirections, subshell.process().descriptors(), null);
        } catch (ExpansionException e) {
            subshell.complain(e.getMessage());
            return 1;
        }
        return runIn(subshell, body);
    }

    private static int runIn(Interpreter subshell, CommandList body) {
        if (body.items().size() == 1 && !body.items().get(0).background()) {
            return runIn(subshell, body.items().get(0).command());
        }
        subshell.setStatus(subshell.executor().run(body));
        subshell.traps().runOnExit(subshell);
        return subshell.status();
    }

    /** Runs a child in the foreground and minds how it ended. */
    int inForeground(Process child, netsh.commands.process.ProcessBody body) {
        int status = child.runForeground(body);
        shell.process().checkpoint();
        if (child.endedBy().isPresent()) {
            noteDeath(child, child.arguments());
        }
        return status;
    }

    private void noteDeath(Process child, List<String> arguments) {
        Signal signal = child.endedBy().get();
        if (standsForJob) {
            return;
        }
        if (signal == Signal.INT) {
            interrupted();
        } else {
            tellOfDeath(child, String.join(" ", arguments));
        }
    }

    /** Ends the shell's process by the signal that its child died of, or abandons the line at a prompt. */
    private void interrupted() {
        if (shell.isSession()) {
            shell.setStatus(Signal.INT.exitStatus());
            shell.divert(Flow.ABANDON, 0);
        } else if (!shell.traps().catches(Signal.INT)) {
            shell.process().signal(Signal.INT);
            shell.process().checkpoint();
        }
    }

    /** Prints what became of a child that a signal ended, where that is told. */
    void tellOfDeath(Process child, String text) {
        child.endedBy().filter(signal -> !signal.description().isEmpty()).ifPresent(signal ->
                shell.complain(String.format(java.util.Locale.ROOT, "%5d %-23s %s", child.pid(),
                        signal.description(), text)));
    }

    int runSubshell(CommandList body, List<Redirection> redirections) {
        Process child = shell.process().fork();
        return inForeground(child, self -> runRedirected(shell.forkedAs(self), body, redirections));
    }

    /** Starts every command of a pipeline but the last beside this shell, runs the last, and waits for them all. */
    int runPipeline(Command.Pipeline pipeline) {
        List<Command> commands = pipeline.commands();
        List<Process> beside = new ArrayList<>(commands.size() - 1);
        Pipe pipe = null;
        for (int i = 0; i < commands.size() - 1; i++) {
            Process child = shell.process().fork();
            if (pipe != null) {
                child.descriptors().set(0, pipe.readEnd());
                pipe.readEnd().release();
            }
            pipe = new Pipe();
            pipe.readEnd().retain();
            child.descriptors().set(1, pipe.writeEnd());
            Command command = commands.get(i);
            Interpreter subshell = shell.forkedAs(child);
            child.runBeside(self -> runIn(subshell, command));
            beside.add(child);
        }
        Process last = shell.process().fork();
        last.descriptors().set(0, pipe.readEnd());
        pipe.readEnd().release();
        Command command = commands.get(commands.size() - 1);
        int status = inForeground(last, self -> runIn(shell.forkedAs(self), command));
        return collect(beside, status);
    }

    private int collect(List<Process> beside, int lastStatus) {
        List<Integer> statuses = new ArrayList<>(beside.size() + 1);
        int failed = lastStatus;
        for (Process child : beside) {
            int status = shell.process().waitFor(child);
            statuses.add(status);
            if (child.endedBy().isPresent()) {
                noteDeath(child, child.arguments());
            }
        }
        statuses.add(lastStatus);
        if (shell.options().pipeFail) {
            for (int status : statuses) {
                failed = status != 0 ? status : failed;
            }
        }
        shell.setPipeStatus(List.copyOf(statuses));
        return shell.options().pipeFail ? failed : lastStatus;
    }

    /** Starts a command beside this shell and puts it among the jobs; it has no input of its own. */
    int startInBackground(Command command, String text) {
        Process child = shell.process().fork();
        child.moveToBackground();
        child.descriptors().set(0, new NullFile());
        child.ignoreSignal(Signal.INT);
        child.ignoreSignal(Signal.QUIT);
        Interpreter subshell = shell.forkedAs(child);
        subshell.children().standsForJob = command instanceof Command.Pipeline;
        child.runBeside(self -> runIn(subshell, command));
        shell.jobs().add(child, text, command instanceof Command.Pipeline);
        return 0;
    }

    /** Whether commands are no more than {@code < file}, which a substitution reads. */
    private static boolean isFileRead(CommandList body) {
        return body.items().size() == 1 && body.items().get(0).command() instanceof Command.Simple simple
                && simple.words().isEmpty() && simple.assignments().isEmpty() && simple.redirections().size() == 1
                && simple.redirections().get(0).kind() == Redirection.Kind.READ;
    }

    private static int copyFile(Interpreter subshell, CommandList body) {
        Command.Simple simple = (Command.Simple) body.items().get(0).command();
        try {
            subshell.redirector().apply(simple.redirections(), subshell.process().descriptors(), null);
        } catch (ExpansionException e) {
            subshell.complain(e.getMessage());
            return 1;
        }
        byte[] content = new Input(subshell.process(), subshell.process().descriptors().at(0)).readAll();
        subshell.process().descriptors().at(1).write(subshell.process(), content, 0, content.length);
        return 0;
    }

    /** The output of commands, without the newlines at its end. */
    String substitute(CommandList body) {
        MemoryFile output = new MemoryFile();
        Process child = shell.process().fork();
        child.descriptors().set(1, output);
        substitutionStatus = inForeground(child, self -> isFileRead(body) ? copyFile(shell.forkedAs(self), body)
                : runIn(shell.forkedAs(self), body));
        String text = output.text();
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        text = text.substring(0, end);
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }
}
