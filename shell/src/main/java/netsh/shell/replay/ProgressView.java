package netsh.shell.replay;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import netsh.shell.lab.LabOutput;
import netsh.shell.script.Step;

/** Shows on a terminal, in one line that is written over and over, how far a replay is. */
final class ProgressView implements ReplayView, AutoCloseable {
    private static final long INTERVAL_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final int WIDTH = 79;
    private static final String ERASE = "\r\033[K";

    private final ReplayView shown;
    private final PrintStream terminal;
    private final LongSupplier nanoTime;
    private final int steps;
    private boolean isDrawn;
    private long drawnAt;

    /**
     * Progress of another view's replay.
     *
     * @param steps how many steps there are; none where no progress is to be shown
     * @param nanoTime the wall clock, as {@link System#nanoTime()} has it
     */
    ProgressView(ReplayView shown, PrintStream terminal, int steps, LongSupplier nanoTime) {
        this.shown = shown;
        this.terminal = terminal;
        this.steps = steps;
        this.nanoTime = nanoTime;
    }

    @Override
    public void begins(int number, Step step, Optional<String> prompt) {
        long now = nanoTime.getAsLong();
        if (steps > 0 && (!isDrawn || now - drawnAt >= INTERVAL_NANOS)) {
            String line = "[" + number + "/" + steps + "] " + ReplayReport.oneLine(step.command());
            terminal.print(ERASE + line.substring(0, Math.min(line.length(), WIDTH)));
            terminal.flush();
            isDrawn = true;
            drawnAt = now;
        }
        shown.begins(number, step, prompt);
    }

    @Override
    public LabOutput output() {
        return shown.output();
    }

    @Override
    public void ended(StepResult result) {
        shown.ended(result);
    }

    /** Takes the line away. */
    @Override
    public void close() {
        if (isDrawn) {
            terminal.print(ERASE);
            terminal.flush();
        }
    }
}
