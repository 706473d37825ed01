package netsh.shell.replay;

import java.io.PrintStream;
import netsh.shell.lab.LabOutput;
import netsh.shell.script.Step;

/** A replay as it would have looked at the prompt. */
final class PromptView implements ReplayView {
    private final PrintStream out;

    PromptView(PrintStream out) {
        this.out = out;
    }

    @Override
    public void begins(Step step) {
        out.print("netsh> " + step.command().replace("\n", "\n     > ") + "\n");
    }

    @Override
    public LabOutput output() {
        return out::write;
    }

    @Override
    public void noticed(String notice) {
        notice.lines().forEach(line -> out.print("# " + line + "\n"));
    }

    @Override
    public void ended(Step step, int status) {}
}
