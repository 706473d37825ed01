package netsh.commands.shell;

import java.util.List;
import netsh.commands.process.Output;
import netsh.commands.shell.syntax.Command;
import netsh.commands.shell.syntax.CommandList;
import netsh.commands.shell.syntax.CommandVisitor;
import netsh.commands.shell.syntax.Word;
import netsh.commands.text.Glob;

/** Executes lists and compound commands. */
final class CommandExecutor implements CommandVisitor<Integer> {
    private final Interpreter shell;
    private int conditionDepth;

    CommandExecutor(Interpreter shell) {
        this.shell = shell;
    }

    /** The same for a subshell of {@code shell}'s own: what is a condition in the parent is one in the child. */
    CommandExecutor copyFor(Interpreter subshell) {
        CommandExecutor copy = new CommandExecutor(subshell);
        copy.conditionDepth = conditionDepth;
        return copy;
    }

    /** Runs commands one after another; answers the last one's shell.status(). */
    int run(CommandList commands) {
        List<CommandList.Item> items = commands.items();
        int result = 0;
        for (int i = 0; i < items.size() && shell.flow() == Flow.NEXT; i++) {
            CommandList.Item item = items.get(i);
            if (shell.process().hasSignal()) {
                shell.traps().run(shell);
            }
            if (item.background()) {
                result = shell.children().startInBackground(item.command(), item.text());
            } else {
                result = item.command().accept(this);
            }
            shell.setStatus(result);
        }
        return shell.flow() == Flow.NEXT ? result : shell.status();
    }

    /** Runs commands whose failure means no more than false. */
    private int runCondition(CommandList condition) {
        conditionDepth++;
        try {
            return run(condition);
        } finally {
            conditionDepth--;
        }
    }

    private int runCondition(Command condition) {
        conditionDepth++;
        try {
            return condition.accept(this);
        } finally {
            conditionDepth--;
        }
    }

    /** Ends the shell where {@code set -e} wants it. */
    int checked(int result) {
        shell.setStatus(result);
        if (result != 0 && shell.options().errExit && conditionDepth == 0 && shell.flow() == Flow.NEXT) {
            shell.divert(Flow.EXIT, 0);
        }
        return result;
    }

    @Override
    public Integer visit(Command.Simple command) {
        shell.setLine(command.line());
        int result = shell.simpleCommands().run(command);
        shell.setPipeStatus(result == 0 ? SpecialParameters.SUCCESS : List.of(result));
        return checked(result);
    }

    @Override
    public Integer visit(Command.Pipeline command) {
        long started = shell.process().scheduler().events().nowNanos();
        int result;
        if (command.commands().size() > 1) {
            result = shell.children().runPipeline(command);
        } else if (command.negated()) {
            result = runCondition(command.commands().get(0));
        } else {
            result = command.commands().get(0).accept(this);
        }
        if (command.timed()) {
            long millis = (shell.process().scheduler().events().nowNanos() - started) / 1_000_000;
            Output.standardError(shell.process()).printf("\nreal\t%dm%d.%03ds\nuser\t0m0.000s\nsys\t0m0.000s\n",
                    millis / 60_000, millis / 1000 % 60, millis % 1000);
        }
        if (command.negated()) {
            shell.setStatus(result == 0 ? 1 : 0);
            return shell.flow() == Flow.NEXT ? shell.status() : result;
        }
        return checked(result);
    }

    @Override
    public Integer visit(Command.Conditional command) {
        int left = runCondition(command.left());
        if (shell.flow() != Flow.NEXT || (left == 0) != command.and()) {
            return left;
        }
        return command.right().accept(this);
    }

    @Override
    public Integer visit(Command.Redirected command) {
        shell.setLine(command.line());
        if (command.body() instanceof Command.Subshell body) {
            return shell.children().runSubshell(body.body(), command.redirections());
        }
        Redirector.Saved saved = new Redirector.Saved();
        try {
            shell.redirector().apply(command.redirections(), shell.process().descriptors(), saved);
            return command.body().accept(this);
        } catch (ExpansionException e) {
            shell.complain(e.getMessage());
            return checked(1);
        } finally {
            saved.restore(shell.process().descriptors());
        }
    }

    @Override
    public Integer visit(Command.Group command) {
        return run(command.body());
    }

    @Override
    public Integer visit(Command.Subshell command) {
        return checked(shell.children().runSubshell(command.body(), List.of()));
    }

    @Override
    public Integer visit(Command.If command) {
        for (Command.Branch branch : command.branches()) {
            int condition = runCondition(branch.condition());
            if (shell.flow() != Flow.NEXT) {
                return condition;
            }
            if (condition == 0) {
                return run(branch.body());
            }
        }
        return command.otherwise() == null ? 0 : run(command.otherwise());
    }

    @Override
    public Integer visit(Command.While command) {
        int result = 0;
        shell.enterLoop();
        try {
            while (true) {
                shell.process().loopCheckpoint();
                int condition = runCondition(command.condition());
                if (leavesLoop()) {
                    return shell.flow() == Flow.NEXT ? 0 : condition;
                }
                if ((condition == 0) == command.until()) {
                    return result;
                }
                result = run(command.body());
                if (leavesLoop()) {
                    return shell.flow() == Flow.NEXT ? 0 : result;
                }
            }
        } finally {
            shell.exitLoop();
        }
    }


    /** Whether the loop is to be left after its body; takes note of a break or continue that means this loop. */
    private boolean leavesLoop() {
        if (shell.flow() == Flow.NEXT) {
            return false;
        }
        if (shell.flow() == Flow.BREAK || shell.flow() == Flow.CONTINUE) {
            boolean mine = shell.leaveLoop();
            boolean leaves = shell.flow() == Flow.BREAK || !mine;
            if (mine) {
                shell.resume();
                shell.setStatus(0);
            }
            return leaves;
        }
        return true;
    }

    @Override
    public Integer visit(Command.For command) {
        shell.setLine(command.line());
        List<String> values;
        try {
            values = command.words() == null ? shell.positional() : shell.expander().fields(command.words());
        } catch (ExpansionException e) {
            return shell.fail(e);
        }
        int result = 0;
        shell.enterLoop();
        try {
            for (String value : values) {
                shell.process().loopCheckpoint();
                shell.assign(command.name(), value);
                result = run(command.body());
                if (leavesLoop()) {
                    return shell.flow() == Flow.NEXT ? 0 : result;
                }
            }
        } catch (ExpansionException e) {
            return shell.fail(e);
        } finally {
            shell.exitLoop();
        }
        return result;
    }

    @Override
    public Integer visit(Command.ArithmeticFor command) {
        shell.setLine(command.line());
        int result = 0;
        shell.enterLoop();
        try {
            shell.compute(command.start());
            while (isTrue(command.condition())) {
                shell.process().loopCheckpoint();
                result = run(command.body());
                if (leavesLoop()) {
                    return shell.flow() == Flow.NEXT ? 0 : result;
                }
                shell.compute(command.step());
            }
        } catch (ExpansionException e) {
            complainOfArithmetic(e);
            return checked(1);
        } finally {
            shell.exitLoop();
        }
        return result;
    }

    private boolean isTrue(Word condition) throws ExpansionException {
        String text = shell.expander().text(condition);
        return text.isBlank() || shell.computeText(text) != 0;
    }

    private void complainOfArithmetic(ExpansionException e) {
        shell.complain("((: " + e.getMessage());
    }

    @Override
    public Integer visit(Command.Case command) {
        shell.setLine(command.line());
        try {
            String subject = shell.expander().text(command.subject());
            boolean fallThrough = false;
            int result = 0;
            for (Command.CaseItem item : command.items()) {
                if (!fallThrough && !matches(item, subject)) {
                    continue;
                }
                result = run(item.body());
                if (shell.flow() != Flow.NEXT || item.end() == Command.CaseEnd.BREAK) {
                    return result;
                }
                fallThrough = item.end() == Command.CaseEnd.FALL_THROUGH;
            }
            return result;
        } catch (ExpansionException e) {
            return shell.fail(e);
        }
    }

    private boolean matches(Command.CaseItem item, String subject) throws ExpansionException {
        for (Word pattern : item.patterns()) {
            if (Glob.matches(shell.expander().pattern(pattern), subject)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Integer visit(Command.FunctionDefinition command) {
        shell.functions().put(command.name(), new ShellFunction(command.body(), shell.scriptName(), command.text()));
        return 0;
    }

    @Override
    public Integer visit(Command.ArithmeticCommand command) {
        shell.setLine(command.line());
        try {
            return checked(shell.compute(command.expression()) != 0 ? 0 : 1);
        } catch (ExpansionException e) {
            complainOfArithmetic(e);
            return checked(1);
        }
    }

    @Override
    public Integer visit(Command.Test command) {
        shell.setLine(command.line());
        try {
            return checked(shell.tests().evaluate(command.expression()) ? 0 : 1);
        } catch (ExpansionException e) {
            shell.complain("[[: " + e.getMessage());
            return checked(1);
        }
    }
}
