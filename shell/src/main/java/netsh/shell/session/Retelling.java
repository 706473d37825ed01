package netsh.shell.session;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import netsh.shell.lab.Lab;
import netsh.shell.script.PrintedText;

/**
 * A step as somebody saw it who watched.
 *
 * @param step the step
 * @param moments what happened on the terminal while it ran, in order
 */
public record Retelling(RecordedStep step, List<Moment> moments) {
    /** Something that happened on the terminal. */
    public sealed interface Moment {
        /** How long after the step's begin, in the lab's time. */
        Duration after();
    }

    /** Text that was printed, as {@link PrintedText} has it. */
    public record Printed(Duration after, String text) implements Moment {}

    /** A line that was typed to the step's command. */
    public record Typed(Duration after, String line) implements Moment {}

    /** The steps up to a session's cursor, run once more in a lab of their own. */
    public static List<Retelling> of(Session session) {
        List<Retelling> told = new ArrayList<>();
        try (Lab lab = session.labAt(0)) {
            for (RecordedStep step : session.steps()) {
                Listener listener = new Listener(lab);
                RunningStep.repeat(step, lab, listener::print, listener::type);
                told.add(new Retelling(step, listener.moments()));
            }
        }
        return told;
    }

    /** Puts together what is printed at the same time. */
    private static final class Listener {
        private final Lab lab;
        private final Duration begin;
        private final List<Moment> moments = new ArrayList<>();
        private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
        private Duration printedAfter = Duration.ZERO;

        private Listener(Lab lab) {
            this.lab = lab;
            begin = lab.time();
        }

        private void print(byte[] octets, int offset, int length) {
            Duration after = lab.time().minus(begin);
            if (!after.equals(printedAfter)) {
                flush();
                printedAfter = after;
            }
            printed.write(octets, offset, length);
        }

        private void type(String line) {
            flush();
            moments.add(new Typed(lab.time().minus(begin), line));
        }

        private void flush() {
            if (printed.size() > 0) {
                moments.add(new Printed(printedAfter, PrintedText.of(printed.toByteArray())));
                printed.reset();
            }
        }

        private List<Moment> moments() {
            flush();
            return moments;
        }
    }
}
