package netsh.shell.replay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import netsh.shell.script.Mark;
import netsh.shell.script.Script;
import netsh.shell.script.Step;

/** Asks a person at a terminal what becomes of a step: of each one, or of those behind a {@code #@ pause}. */
public final class StepByStep implements StepControl {
    private static final String QUESTION = "Enter runs it, s skips it, c goes on without asking, q quits: ";

    private final BufferedReader answers;
    private final PrintStream out;
    private final PrintStream terminal;
    private boolean everyStep;

    /**
     * One who asks.
     *
     * @param out what has to be seen before the question
     * @param terminal where the question is put
     * @param everyStep whether each step is asked for, until somebody goes on without
     */
    public StepByStep(InputStream answers, PrintStream out, PrintStream terminal, boolean everyStep) {
        this.answers = new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8));
        this.out = out;
        this.terminal = terminal;
        this.everyStep = everyStep;
    }

    @Override
    public Decision before(Script script, int number, Step step) {
        int lineBefore = number == 1 ? 0 : script.steps().get(number - 2).line();
        boolean isPause = script.marks().stream().anyMatch(mark -> mark.kind() == Mark.Kind.PAUSE
                && lineBefore < mark.line() && mark.line() < step.line());
        if (!everyStep && !isPause) {
            return Decision.RUN;
        }
        out.flush();
        terminal.print((isPause ? "pause before step " : "step ") + number + " of " + script.steps().size() + ", line "
                + step.line() + ": " + ReplayReport.oneLine(step.command()) + "\n");
        return answer();
    }

    private Decision answer() {
        while (true) {
            terminal.print(QUESTION);
            terminal.flush();
            String answer = read();
            switch (answer) {
                case "":
                    return Decision.RUN;
                case "s":
                    return Decision.SKIP;
                case "c":
                    everyStep = false;
                    return Decision.RUN;
                case "q":
                    return Decision.QUIT;
                default:
                    terminal.print("'" + answer + "' is none of them\n");
            }
        }
    }

    /** What was answered; the end of the input quits. */
    private String read() {
        try {
            String line = answers.readLine();
            if (line != null) {
                return line.strip();
            }
            terminal.print("\n");
        } catch (IOException gone) {
            terminal.print("\n");
        }
        return "q";
    }
}
