package netsh.commands.curl;

import java.util.Locale;
import netsh.commands.process.Output;

/**
 * The table that shows how far a transfer is; it is shown wherever the content does not go to a terminal. Its one line is
 * written over and over; here it is written once, as it looks in the end.
 */
final class ProgressMeter {
    private static final String HEADING = """
              % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current
                                             Dload  Upload   Total   Spent    Left  Speed
            """;
    private static final String NO_TIMES = "--:--:-- --:--:-- --:--:--";
    private static final double NANOS_PER_SECOND = 1e9;
    private static final long LARGE = 100_000;

    private final Output err;
    private final boolean isShown;
    private boolean isBegun;

    ProgressMeter(Output err, boolean isShown) {
        this.err = err;
        this.isShown = isShown;
    }

    void begin() {
        if (isShown) {
            err.print(HEADING);
            isBegun = true;
        }
    }

    /** The last line, once the content is there or the transfer has failed. */
    void end(long total, long received, long nanos) {
        if (isBegun) {
            err.print(line(total, received, nanos) + "\n");
        }
    }

    private static String line(long total, long received, long nanos) {
        long percent = total > 0 ? received * 100 / total : 0;
        long speed = nanos > 0 ? (long) (received * NANOS_PER_SECOND / nanos) : 0;
        return String.format(Locale.ROOT, "%3d %s  %3d %s    0     0 %s      0 %s %s",
                percent, amount(total), percent, amount(received), padded(speed), NO_TIMES, amount(speed));
    }

    private static String padded(long number) {
        return " " + amount(number);
    }

    /** A number in five columns. */
    private static String amount(long number) {
        if (number < LARGE) {
            return String.format(Locale.ROOT, "%5d", number);
        }
        return number < 10_000 * 1024L
                ? String.format(Locale.ROOT, "%4dk", number / 1024)
                : String.format(Locale.ROOT, "%4dM", number / (1024 * 1024));
    }
}
