package netsh.shell.replay;

import java.io.PrintStream;
import netsh.shell.lab.LabOutput;
import netsh.shell.script.Step;

/** A replay as it would have looked at the prompt. */
final class PromptView implements ReplayView {
    static final String PROMPT = "netsh> ";
    static final String CONTINUATION_PROMPT = "     > ";

    private final PrintStream out;

    PromptView(PrintStream out) {
        this.out = out;
    }

    @Override
    public void begins(int number, Step step) {
        out.print(PROMPT + step.command().replace("\n", "\n" + CONTINUATION_PROMPT) + "\n");
    }

    @Override
    public LabOutput output() {
        return out::write;
    }

    @Override
    public void ended(StepResult result) {
        result.notice().ifPresent(notice -> notice.lines().forEach(line -> out.print("# " + line + "\n")));
    }
}
