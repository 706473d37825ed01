package netsh.commands.shell;

import java.util.ArrayList;
import java.util.List;
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

    ChildShells(Interpreter shell) {
        this.shell = shell;
    }

    int takeSubstitutionStatus() {
        int status = substitutionStatus;
        substitutionStatus = -1;
        return status;
    }

    /** Runs a command as the whole of a child's work; answers the status the child ends with. */
    private int runAs(Process child, Command command) {
        Interpreter subshell = shell.forkedAs(child);
        if (command instanceof Command.Simple simple) {
            subshell.setLine(simple.line());
            subshell.setStatus(subshell.simpleCommands().runLast(simple));
        } else {
            subshell.setStatus(command.accept(subshell));
        }
        subshell.traps().runOnExit(subshell);
        return subshell.status();
    }

    private int runAs(Process child, CommandList body) {
        if (body.items().size() == 1 && !body.items().get(0).background()) {
            return runAs(child, body.items().get(0).command());
        }
        Interpreter subshell = shell.forkedAs(child);
        subshell.setStatus(subshell.run(body));
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
        if (signal == Signal.INT) {
            shell.interrupted();
        } else {
            tellOfDeath(child, String.join(" ", arguments));
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
        return inForeground(child, self -> {
            Interpreter subshell = shell.forkedAs(self);
            try {
                subshell.redirector().apply(redirections, self.descriptors(), null);
            } catch (ExpansionException e) {
                subshell.complain(e.getMessage());
                return 1;
            }
            return runAs(self, body);
        });
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
            child.runBeside(self -> runAs(self, command));
            beside.add(child);
        }
        Process last = shell.process().fork();
        last.descriptors().set(0, pipe.readEnd());
        pipe.readEnd().release();
        Command command = commands.get(commands.size() - 1);
        int status = inForeground(last, self -> runAs(self, command));
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
        child.runBeside(self -> runAs(self, command));
        shell.jobs().add(child, text);
        return 0;
    }

    /** The output of commands, without the newlines at its end. */
    String substitute(CommandList body) {
        MemoryFile output = new MemoryFile();
        Process child = shell.process().fork();
        child.descriptors().set(1, output);
        substitutionStatus = inForeground(child, self -> runAs(self, body));
        String text = output.text();
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        text = text.substring(0, end);
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }
}
