package netsh.shell.replay;

import java.io.PrintStream;
import java.util.Optional;
import netsh.shell.lab.LabOutput;
import netsh.shell.script.Step;

/** A replay to watch: each command is typed, and its output comes when it would. */
final class TypingView implements ReplayView {
    private final PrintStream out;
    private final Pace pace;
    private final PromptView plain;

    TypingView(PrintStream out, Pace pace) {
        this.out = out;
        this.pace = pace;
        plain = new PromptView(out);
    }

    @Override
    public void begins(int number, Step step, Optional<String> prompt) {
        out.print(PromptView.prompt(prompt));
        step.command().codePoints().forEach(character -> {
            out.flush();
            pace.key();
            out.print(character == '\n' ? "\n" + PromptView.continuation(prompt) : Character.toString(character));
        });
        out.print("\n");
        out.flush();
    }

    @Override
    public LabOutput output() {
        return (octets, offset, length) -> {
            out.write(octets, offset, length);
            out.flush();
        };
    }

    @Override
    public void ended(StepResult result) {
        plain.ended(result);
        out.flush();
        pace.reading();
    }
}
