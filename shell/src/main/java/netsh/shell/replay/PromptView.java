package netsh.shell.replay;

import java.io.PrintStream;
import java.util.Optional;
import netsh.shell.lab.LabOutput;
import netsh.shell.script.Step;

/** A replay as it would have looked at the prompt. */
final class PromptView implements ReplayView {
    private static final String PROMPT = "netsh> ";

    private final PrintStream out;

    PromptView(PrintStream out) {
        this.out = out;
    }

    @Override
    public void begins(int number, Step step, Optional<String> prompt) {
        String typed = step.command().replace("\n", "\n" + continuation(prompt));
        out.print(prompt(prompt) + typed + "\n");
    }

    static String prompt(Optional<String> prompt) {
        return prompt.orElse(PROMPT);
    }

    /** What stands in front of a command's further lines. */
    static String continuation(Optional<String> prompt) {
        return " ".repeat(prompt(prompt).length() - 2) + "> ";
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
