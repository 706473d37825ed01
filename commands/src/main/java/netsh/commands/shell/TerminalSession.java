package netsh.commands.shell;

import netsh.commands.process.OpenFile;
import netsh.commands.process.Signal;
import netsh.commands.shell.syntax.Parser;
import netsh.commands.tool.ToolContext;

/** A shell whose standard input is a terminal: it prompts, and runs what is typed, until {@code exit} or the input's end. */
final class TerminalSession {
    private static final String CONTINUATION = "> ";

    private final ToolContext context;
    private final Interpreter shell;
    private final OpenFile terminal;

    TerminalSession(ToolContext context, Interpreter shell) {
        this.context = context;
        this.shell = shell;
        terminal = context.process().descriptors().at(0);
    }

    static boolean isAtTerminal(ToolContext context) {
        OpenFile input = context.process().descriptors().at(0);
        return input != null && input.isTerminal();
    }

    int run() {
        context.process().catchSignal(Signal.INT);
        StringBuilder text = new StringBuilder();
        while (shell.flow() != Flow.EXIT) {
            terminal.prompt(text.length() == 0 ? prompt() : CONTINUATION, shell.status());
            String line = context.in().readLine();
            if (line == null) {
                break;
            }
            if (context.process().takeSignal().isPresent()) {
                text.setLength(0);
                continue;
            }
            text.append(line).append('\n');
            if (Parser.isComplete(text.toString())) {
                perform(text.toString());
                text.setLength(0);
            }
        }
        shell.traps().runOnExit(shell);
        return shell.status();
    }

    /** Where one is: the namespace's name, or the machine's in its first namespace. */
    private String prompt() {
        return context.process().namespace().placeName() + "# ";
    }

    private void perform(String text) {
        int status = shell.scripts().runText(text, 1);
        if (shell.flow() == Flow.EXIT) {
            return;
        }
        status = shell.flow() == Flow.NEXT ? status : shell.status();
        shell.resume();
        shell.setStatus(status);
    }
}
