package netsh.commands.shell;

import netsh.commands.process.Output;
import netsh.commands.shell.syntax.CommandList;
import netsh.commands.shell.syntax.Parser;
import netsh.commands.shell.syntax.ShellSyntaxException;

/** Runs text in a shell: command lines, scripts, and what eval is given. */
final class ScriptRunner {
    private final Interpreter shell;
    private int evalDepth;
    private int sourceDepth;
    private boolean commandString;

    ScriptRunner(Interpreter shell, boolean insideEval) {
        this.shell = shell;
        evalDepth = insideEval ? 1 : 0;
    }

    /** The same for a subshell of {@code shell}'s own. */
    ScriptRunner copyFor(Interpreter subshell) {
        ScriptRunner copy = new ScriptRunner(subshell, false);
        copy.evalDepth = evalDepth;
        copy.sourceDepth = sourceDepth;
        return copy;
    }

    /** How deep in evals the shell is, which {@code set -x} shows. */
    int evalDepth() {
        return evalDepth;
    }

    /** Whether a sourced file is running, which {@code return} leaves. */
    boolean inSource() {
        return sourceDepth > 0;
    }

    /** Whether the shell runs the argument of {@code -c}. */
    boolean runsCommandString() {
        return commandString;
    }

    /** Runs a text command by command; answers the status of the last one. */
    int runText(String text, int firstLine) {
        Parser parser = new Parser(text, firstLine);
        int last = 0;
        while (shell.flow() == Flow.NEXT) {
            CommandList commands;
            try {
                commands = parser.nextCommand();
            } catch (ShellSyntaxException e) {
                last = complainOfSyntax(e);
                shell.setStatus(last);
                return last;
            }
            warn(parser);
            if (commands == null) {
                return last;
            }
            last = shell.executor().run(commands);
        }
        return shell.status();
    }

    private void warn(Parser parser) {
        String warning = parser.warning();
        if (warning != null) {
            shell.setLine(parser.line());
            shell.complain("warning: " + warning);
        }
    }

    /** The builtin eval. */
    int eval(String text) {
        evalDepth++;
        try {
            return runText(text, shell.line());
        } finally {
            evalDepth--;
        }
    }

    /** Runs a script's text in this shell under the script's own name (source, bash FILE). */
    int runScript(String name, String text, boolean sourced) {
        String before = shell.scriptName();
        int lineBefore = shell.line();
        int evalBefore = evalDepth;
        shell.setScriptName(name);
        evalDepth = 0;
        sourceDepth += sourced ? 1 : 0;
        try {
            int result = runLines(new Parser(text, 1));
            if (shell.flow() == Flow.RETURN && sourced) {
                shell.resume();
                result = shell.status();
            }
            return result;
        } finally {
            sourceDepth -= sourced ? 1 : 0;
            shell.setScriptName(before);
            shell.setLine(lineBefore);
            evalDepth = evalBefore;
        }
    }

    /** The text of {@code bash -c}: syntax errors name it, an abandoned line ends it. */
    int runCommandString(String text) {
        commandString = true;
        return runText(text, 1);
    }

    /** As {@link #runText}, but an abandoned line does not abandon the next. */
    private int runLines(Parser parser) {
        int last = 0;
        while (true) {
            try {
                CommandList commands = parser.nextCommand();
                warn(parser);
                if (commands == null) {
                    return last;
                }
                last = shell.executor().run(commands);
            } catch (ShellSyntaxException e) {
                last = complainOfSyntax(e);
                shell.setStatus(last);
                return last;
            }
            if (shell.flow() == Flow.ABANDON && sourceDepth == 0) {
                shell.resume();
            }
            if (shell.flow() != Flow.NEXT) {
                return shell.status();
            }
        }
    }

    /** Tells of text that is no command; answers the status of such a failure. */
    int complainOfSyntax(ShellSyntaxException e) {
        if (shell.dialect().isAlmquist()) {
            Output.standardError(shell.process()).println(shell.prefix(e.line()) + AlmquistSentences.syntaxError(shell.dialect(), e));
            return 2;
        }
        String eval = shell.scriptName() + (evalDepth > 0 ? ": eval: " : commandString ? ": -c: " : ": ");
        String where = shell.identity().numbersLines() ? eval + "line " + e.line() + ": " : eval;
        Output err = Output.standardError(shell.process());
        err.println(where + e.getMessage());
        if (e.offendingLine() != null) {
            err.println(where + '`' + e.offendingLine() + '\'');
        }
        return 2;
    }
}
