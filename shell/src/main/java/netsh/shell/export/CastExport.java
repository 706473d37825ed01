package netsh.shell.export;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import netsh.shell.lab.Lab;
import netsh.shell.session.Retelling;

/**
 * A session as a recording of a terminal, asciicast v3: a line of JSON for the header and one for each event, with the
 * seconds since the event before. Commands are typed at a person's pace; what is printed comes in the lab's time.
 *
 * @see <a href="https://docs.asciinema.org/manual/asciicast/v3/">asciicast v3</a>
 */
public final class CastExport {
    private static final int LEAST_COLUMNS = 80;
    private static final int MOST_COLUMNS = 160;
    private static final int ROWS = 24;
    /** A player need not show longer pauses than this, such as that of sleep 300. */
    private static final int LONGEST_PAUSE_SECONDS = 3;
    private static final Duration BEFORE_TYPING = Duration.ofMillis(600);
    private static final Duration LETTER = Duration.ofMillis(55);
    private static final Duration BLANK = Duration.ofMillis(90);
    private static final Duration SIGN = Duration.ofMillis(110);
    private static final Duration BEFORE_ENTER = Duration.ofMillis(300);

    private final StringBuilder text = new StringBuilder();
    /** What has passed since the last event. */
    private Duration passed = Duration.ZERO;

    private CastExport() {}

    /** The text of the recording. */
    public static String of(String title, List<Retelling> steps) {
        CastExport cast = new CastExport();
        cast.text.append(String.format(Locale.ROOT,
                "{\"version\":3,\"term\":{\"cols\":%d,\"rows\":%d,\"type\":\"xterm-256color\"},\"idle_time_limit\":%d,\"title\":%s}\n",
                columns(steps), ROWS, LONGEST_PAUSE_SECONDS, JsonString.of(title)));
        steps.forEach(cast::writeStep);
        return cast.text.toString();
    }

    private static int columns(List<Retelling> steps) {
        int longest = steps.stream()
                .flatMap(told -> told.step().output().lines())
                .mapToInt(String::length)
                .max().orElse(0);
        return Math.max(LEAST_COLUMNS, Math.min(longest, MOST_COLUMNS));
    }

    private void writeStep(Retelling told) {
        String prompt = Prompts.at(told.step().place());
        if (told.step().command().equals(Lab.END_OF_INPUT)) {
            print(prompt);
            pass(BEFORE_TYPING);
            print("\n");
        } else {
            for (String line : told.step().command().split("\n", -1)) {
                print(prompt);
                pass(BEFORE_TYPING);
                type(line);
                prompt = Prompts.CONTINUATION;
            }
        }
        writeMoments(told);
    }

    private void writeMoments(Retelling told) {
        Iterator<Duration> interruptions = told.step().interruptions().iterator();
        Optional<Duration> interruption = next(interruptions);
        Duration reached = Duration.ZERO;
        for (Retelling.Moment moment : told.moments()) {
            while (interruption.filter(pressed -> pressed.compareTo(moment.after()) <= 0).isPresent()) {
                pass(interruption.get().minus(reached));
                reached = interruption.get();
                print("^C");
                interruption = next(interruptions);
            }
            pass(moment.after().minus(reached));
            reached = moment.after();
            if (moment instanceof Retelling.Printed printed) {
                print(printed.text());
            } else if (moment instanceof Retelling.Typed typed && !isKey(typed.line())) {
                pass(BEFORE_TYPING);
                type(typed.line());
            }
        }
        pass(told.step().duration().minus(reached));
    }

    private static Optional<Duration> next(Iterator<Duration> moments) {
        return moments.hasNext() ? Optional.of(moments.next()) : Optional.empty();
    }

    private static boolean isKey(String line) {
        return line.equals(Lab.END_OF_INPUT) || line.equals(Lab.INTERRUPTION);
    }

    /** The terminal shows each character that is typed. */
    private void type(String line) {
        line.codePoints().forEach(character -> {
            pass(Character.isLetterOrDigit(character) ? LETTER : character == ' ' ? BLANK : SIGN);
            print(Character.toString(character));
        });
        pass(BEFORE_ENTER);
        print("\n");
    }

    private void pass(Duration time) {
        passed = passed.plus(time.isNegative() ? Duration.ZERO : time);
    }

    private void print(String output) {
        text.append(String.format(Locale.ROOT, "[%d.%06d,\"o\",%s]\n",
                passed.toSeconds(), passed.toNanosPart() / 1000, JsonString.of(output.replace("\n", "\r\n"))));
        passed = Duration.ZERO;
    }
}
